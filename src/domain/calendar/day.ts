/** A calendar day as `YYYY-MM-DD`; compares correctly as text. */
export type Day = string;

const MILLISECONDS_PER_DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day of these numbers, taken as they are; `month` and `date` count from 1. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;

/** Whether these numbers name a day that exists (31 November does not). */
export const isRealDay = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** Whole days since 1970-01-01. UTC throughout, so no clock change can lose or add a day. */
const dayNumber = (day: Day): number =>
  Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) / MILLISECONDS_PER_DAY;

const fromDayNumber = (number: number): Day =>
  new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

export const addDays = (day: Day, count: number): Day => fromDayNumber(dayNumber(day) + count);

/** Days from `from` to `to`; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const lastDayOfMonth = (year: number, month: number): Day =>
  dayOf(year, month, daysInMonth(year, month));

/** The day `count` months after the first of a month; `day` must be the first of a month. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, dateOf(day));
}

/** Monday of an ISO week (ISO 8601: week 1 holds 4 January). */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Weeks in an ISO year: 52 or 53. */
export const weeksInYear = (year: number): number =>
  daysBetween(mondayOfWeek(year, 1), mondayOfWeek(year + 1, 1)) / 7;

/** Days since 1899-12-30, which is how a spreadsheet keeps a date. */
export const sheetSerialOf = (day: Day): number => daysBetween('1899-12-30', day);

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
export const latest = (a: Day, b: Day): Day => (a > b ? a : b);
