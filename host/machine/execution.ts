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

/** One run of the script, from loading to answer. */
export interface Execution {
  mode: Mode;
  readonly user: string;
  readonly realm: Realm;
  readonly limit: number;
  /** Milliseconds on the virtual stopwatch. */
  elapsed: number;
  counted: number;
  /** The counted call at which the run is to die, if it is. */
  readonly crashAt: number | null;
  /** What killed the run. The script cannot catch it: every later call throws it again. */
  stopped: Error | null;
  holdsLock: boolean;
}

/** A run begins by loading, whatever it is to become; the limit is that of the mode it is for. */
export const startExecution = (
  mode: Mode,
  user: string,
  realm: Realm,
  crashAt: number | null,
): Execution => ({
  mode: 'loading',
  user,
  realm,
  limit: LIMITS[mode],
  elapsed: 0,
  counted: 0,
  crashAt,
  stopped: null,
  holdsLock: false,
});
