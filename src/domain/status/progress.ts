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

/** A half done is no promise kept and no promise broken: 100 and 0 are said only when they are true. */
function percentOf(points: number, of: number): number | null {
  if (of === 0) return null;
  const percent = Math.round((100 * points) / of);
  if (points > 0 && points < of) return Math.min(99, Math.max(1, percent));
  return percent;
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
