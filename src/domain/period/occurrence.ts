import { type Day, daysBetween, earliest, latest } from '../calendar/day';
import { workingYearSpan } from '../calendar/working-year';
import { placeInYear } from './moment';
import type { Period, Span, YearlessSpan } from './period';

/** The plan's working years, ascending and named by the year they start in, and their first month (1–12). */
export interface PlanFrame {
  readonly workingYears: readonly number[];
  readonly startMonth: number;
}

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

function clip(span: Span, within: Days): Days | null {
  const from = span.from === null ? within.from : latest(span.from, within.from);
  const to = earliest(span.to, within.to);
  return from <= to ? { from, to } : null;
}

/**
 * The one time a span without a year falls in a working year. When New Year of the organisation cuts
 * the span in two («våren» in a working year from March), the longer piece is meant.
 */
function yearlyOccurrence(span: YearlessSpan, year: number, within: Days): Days | null {
  let best: Days | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const placed = placeInYear(span, candidate);
    if (placed.from === null && placed.to < within.from) continue;
    if (placed.from === null && placed.to > within.to) continue;
    const days = clip(placed, within);
    const longer =
      days && (!best || daysBetween(days.from, days.to) > daysBetween(best.from, best.to));
    if (longer) best = days;
  }
  return best;
}

const union = (pieces: readonly (Days | null)[]): Days | null =>
  pieces.reduce(
    (all, next) =>
      all && next
        ? { from: earliest(all.from, next.from), to: latest(all.to, next.to) }
        : (all ?? next),
    null,
  );

/** The working years a period of years names. */
function namedYears(period: Period & { kind: 'years' }, startMonth: number): readonly number[] {
  return period.form === 'split' && startMonth === 1
    ? period.years.concat(period.years.map(year => year + 1))
    : period.years;
}

/**
 * When a measure of this period falls in the working year that starts in `year`: its first and last
 * day there, from the first of several spans to the last; null when it does not, or the plan has no
 * such year.
 */
export function occurrenceIn(period: Period, year: number, frame: PlanFrame): Days | null {
  if (!frame.workingYears.includes(year)) return null;
  const within = workingYearSpan(year, frame.startMonth);
  switch (period.kind) {
    case 'whole':
    case 'within-year':
    case 'open':
      return within;
    case 'years':
      return namedYears(period, frame.startMonth).includes(year) ? within : null;
    case 'spans':
      return union(period.spans.map(span => clip(span, within)));
    case 'yearless':
      return union(period.spans.map(span => yearlyOccurrence(span, year, within)));
  }
}

/** The plan's working years that a measure of this period falls in, ascending. */
export const yearsOf = (period: Period, frame: PlanFrame): readonly number[] =>
  frame.workingYears.filter(year => occurrenceIn(period, year, frame) !== null);
