import { addDays, addMonths, type Day, dayOf, monthOf, yearOf } from './day';

/** First and last day of the working year that starts in `year`; `startMonth` counts from 1. */
export function workingYearSpan(year: number, startMonth: number): { from: Day; to: Day } {
  const from = dayOf(year, startMonth, 1);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** The working year a day lies in, named by the year it starts in. */
export const workingYearOf = (day: Day, startMonth: number): number =>
  monthOf(day) >= startMonth ? yearOf(day) : yearOf(day) - 1;

/** «2026», or «2024–2025» (en dash) when working years run over New Year. */
export const workingYearLabel = (year: number, startMonth: number): string =>
  startMonth === 1 ? String(year) : `${year}–${year + 1}`;
