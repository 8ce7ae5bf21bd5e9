import { type OutcomeCounts, outcomeCounts, outcomeOf } from '../../domain/report/outcome';
import { progressOf } from '../../domain/status/progress';
import type { MeasureInYear } from '../refreshing/track';

/** How many of those measures ended in which way. */
export const countsOf = (found: readonly MeasureInYear[]): OutcomeCounts =>
  outcomeCounts(found.map(outcomeOf));

/** How far those measures came; null where nobody reported on any, which is not the same as nothing. */
export function reportedPercent(found: readonly MeasureInYear[]): number | null {
  const { notReported, coming } = countsOf(found);
  return notReported + coming === found.length
    ? null
    : progressOf(found.map(({ status }) => status)).percent;
}

/** Whether a measure is to be reported on and nobody has: its time has come, and it was not done in an earlier year. */
export const isUnreported = ({ entry, status }: Pick<MeasureInYear, 'entry' | 'status'>): boolean =>
  status.kind !== 'doneEarlier' &&
  status.kind !== 'coming' &&
  entry.result === null &&
  entry.count === null;
