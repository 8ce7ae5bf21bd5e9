import type { SpreadsheetState } from '../state';
import type { Realm } from './realm';

/** In whose power code runs: while loading, as a simple trigger, for a person's click, by the clock. */
export type Mode = 'loading' | 'simple' | 'full' | 'time';

const SECOND = 1000;
const LIMITS: Readonly<Record<Mode, number>> = {
  loading: 30 * SECOND,
  simple: 30 * SECOND,
  full: 360 * SECOND,
  time: 360 * SECOND,
};

/** What becomes of writes that still wait to reach the sheet when a run dies: Google does not say. */
export type Unflushed = 'kept' | 'lost';

/** Before which counted call a run is to die, and what it then leaves. */
export interface Crash {
  readonly at: number;
  readonly unflushed: Unflushed;
}

/** One run of the script, from loading to answer. */
export interface Execution {
  mode: Mode;
  readonly user: string;
  readonly realm: Realm;
  readonly limit: number;
  /** Milliseconds on the virtual stopwatch. */
  elapsed: number;
  counted: number;
  /** How the run is to die, if it is. */
  readonly crash: Crash | null;
  /** The sheet as it was before the writes that wait, where they may be lost. */
  settled: SpreadsheetState | null;
  /** What killed the run. The script cannot catch it: every later call throws it again. */
  stopped: Error | null;
  holdsLock: boolean;
}

/** A run begins by loading, whatever it is to become; the limit is that of the mode it is for. */
export const startExecution = (
  mode: Mode,
  user: string,
  realm: Realm,
  crash: Crash | null,
): Execution => ({
  mode: 'loading',
  user,
  realm,
  limit: LIMITS[mode],
  elapsed: 0,
  counted: 0,
  crash,
  settled: null,
  stopped: null,
  holdsLock: false,
});
