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

const COUNTED_IN_MONTHS = new Set(['month', 'season', 'quarter', 'half']);
const monthOf = (day: string) => Number(day.slice(-5, -3));

/** How many months of a year a period is, where it is one part of it; null where it is not. */
function monthsOf(period: Period): number | null {
  if (period.kind !== 'yearless' && period.kind !== 'spans') return null;
  const [span, ...others] = period.spans;
  if (!span || others.length > 0 || span.from === null || span.to === NO_END) return null;
  if (!COUNTED_IN_MONTHS.has(span.precision)) return null;
  const [first, last] = [Number(span.from.slice(0, -6)), Number(span.to.slice(0, -6))];
  const months = monthOf(span.to) - monthOf(span.from);
  return last - first > 1 ? null : ((months + 12) % 12) + 1;
}

/** So many a month, in a measure whose time is some months of the year, is so many a year. */
function within(quota: Quota, period: Period): Quota {
  const months = quota.per === 'month' ? monthsOf(period) : null;
  return months === null ? quota : { count: quota.count * months, per: 'year' };
}

/**
 * How a measure is followed up: the sentence's rhythm before the column's period, since a column
 * often says «2024–2027» where the sentence says «to ganger i året».
 */
export function kindOf(period: Period, rhythm: Rhythm, frame: PlanFrame): KindAndQuota {
  if (rhythm.kind === 'quota') return { kind: 'quota', quota: within(rhythm.quota, period) };
  if (rhythm.kind === 'yearly') return { kind: 'yearly', quota: null };
  if (rhythm.kind === 'once') return { kind: 'once', quota: null };
  return { kind: kindOfPeriod(period, frame), quota: null };
}
