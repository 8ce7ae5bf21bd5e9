import { percentOf } from './percent';
import type { Status } from './status';

export interface Progress {
  /** Done this year, or already done in an earlier one. */
  readonly done: number;
  readonly partly: number;
  readonly dropped: number;
  /** All that apply this year, the dropped ones among them. */
  readonly applicable: number;
  /** Whole percent, 0–100; null when there is nothing left to do anything about. */
  readonly percent: number | null;
}

/**
 * How far a goal, or a whole plan, has come in one working year: done ÷ (applicable − dropped),
 * where partly counts a half. `statuses` holds one status for each measure that applies that year.
 */
export function progressOf(statuses: readonly Status[]): Progress {
  const count = (...kinds: readonly Status['kind'][]) =>
    statuses.filter(({ kind }) => kinds.includes(kind)).length;
  const done = count('done', 'doneEarlier');
  const partly = count('partly');
  const dropped = count('dropped');
  const applicable = statuses.length;
  return {
    done,
    partly,
    dropped,
    applicable,
    percent: percentOf(done + partly / 2, applicable - dropped),
  };
}
