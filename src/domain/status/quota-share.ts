import { addDays, addMonths, type Day } from '../calendar/day';
import type { Per, Quota } from '../plan/plan';

const MONTHS_IN: Readonly<Record<Per, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The halves, quarters or months of a working year, in order; they start with the working year, not with January. */
export function subPeriods(year: DaySpan, per: Per): readonly DaySpan[] {
  const length = MONTHS_IN[per];
  return Array.from({ length: 12 / length }, (_, i) => {
    const from = addMonths(year.from, i * length);
    return { from, to: addDays(addMonths(from, length), -1) };
  });
}

/**
 * What a quota asks for in one working year: `total` in the whole of it, and `due` in the sub-periods
 * that have wholly passed on `today`. Only sub-periods that the measure's own time touches count.
 */
export function quotaShare(
  quota: Quota,
  year: DaySpan,
  occurrence: DaySpan,
  today: Day,
): { readonly total: number; readonly due: number } {
  const counted = subPeriods(year, quota.per).filter(
    part => part.from <= occurrence.to && part.to >= occurrence.from,
  );
  const passed = counted.filter(part => part.to < today);
  return { total: quota.count * counted.length, due: quota.count * passed.length };
}
