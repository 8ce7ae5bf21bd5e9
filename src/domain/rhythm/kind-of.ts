import { type PlanFrame, yearsOf } from '../period/occurrence';
import type { Period } from '../period/period';
import { NO_END } from '../period/relations';
import type { Kind, Quota } from '../plan/plan';
import type { Rhythm } from './rhythm';

export interface KindAndQuota {
  readonly kind: Kind;
  readonly quota: Quota | null;
}

/** What a period says of how its measure is followed up, when no rhythm does. */
function kindOfPeriod(period: Period, frame: PlanFrame): Kind {
  const years = yearsOf(period, frame);
  switch (period.kind) {
    case 'whole':
    case 'open':
      return 'ongoing';
    case 'years':
      if (period.form === 'single') return 'once';
      if (period.form === 'list') return 'yearly';
      return years.length === frame.workingYears.length ? 'ongoing' : 'once';
    case 'spans':
      if (period.spans.some(({ to }) => to === NO_END)) return 'ongoing';
      return new Set(period.spans.map(({ to }) => to.slice(0, 4))).size > 1 ? 'yearly' : 'once';
    case 'within-year':
    case 'yearless':
      return frame.workingYears.length === 1 ? 'once' : 'yearly';
  }
}

/**
 * How a measure is followed up: the sentence's rhythm before the column's period, since a column
 * often says «2024–2027» where the sentence says «to ganger i året».
 */
export function kindOf(period: Period, rhythm: Rhythm, frame: PlanFrame): KindAndQuota {
  if (rhythm.kind === 'quota') return { kind: 'quota', quota: rhythm.quota };
  if (rhythm.kind === 'yearly') return { kind: 'yearly', quota: null };
  if (rhythm.kind === 'once') return { kind: 'once', quota: null };
  return { kind: kindOfPeriod(period, frame), quota: null };
}
