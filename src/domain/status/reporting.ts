import { addDays, type Day, dayOf, daysInMonth, yearOf } from '../calendar/day';
import type { DaySpan } from './quota-share';

/** How long before the reporting deadline boards are asked to report, in days, unless the settings say otherwise. */
export const REPORTING_WINDOW_DAYS = 45;

const HALF_A_YEAR = 183;

/** A day that comes every year: month and date count from 1. */
export interface YearlyDay {
  readonly month: number;
  readonly date: number;
}

/** That day in a year; where the month is shorter, its last. */
export const yearlyDayIn = ({ month, date }: YearlyDay, year: number): Day =>
  dayOf(year, month, Math.min(date, daysInMonth(year, month)));

/**
 * The last day to report on a working year: its own last day, or, where the settings name a date,
 * the first such date in the twelve months that begin half a year before the working year ends.
 */
export function reportingDeadline(year: DaySpan, set: YearlyDay | null): Day {
  if (set === null) return year.to;
  const earliest = addDays(year.to, -HALF_A_YEAR);
  const first = yearlyDayIn(set, yearOf(earliest));
  return first >= earliest ? first : yearlyDayIn(set, yearOf(earliest) + 1);
}

/** The first day of the reporting window that ends on `deadline`. */
export const reportingWindowStart = (deadline: Day, days: number): Day => addDays(deadline, -days);
