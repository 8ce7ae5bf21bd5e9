import { type Day, dayOf, daysInMonth } from '../calendar/day';
import type { MonthDay, Precision, Span, YearlessSpan } from './period';

/** One stretch of time as written: with its year, without one, or naming a day that no calendar has. */
export type Moment =
  | { readonly kind: 'dated'; readonly span: Span }
  | { readonly kind: 'yearless'; readonly span: YearlessSpan }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'reversed' };

export const IMPOSSIBLE: Moment = { kind: 'impossible' };
export const REVERSED: Moment = { kind: 'reversed' };

const two = (n: number) => String(n).padStart(2, '0');

export const monthDay = (month: number, date: number): MonthDay => `${two(month)}-${two(date)}`;

/** The last day of a month in any year; «02-29» for February. */
export const lastOfMonth = (month: number): MonthDay => monthDay(month, daysInMonth(2024, month));

/** A day of any year in this year; «02-29» gives the last of February. */
export function inYear(day: MonthDay, year: number): Day {
  const month = Number(day.slice(0, 2));
  return dayOf(year, month, Math.min(Number(day.slice(3)), daysInMonth(year, month)));
}

/** A span without a year placed in the year its `from` lies in; an end before its beginning lies in the next. */
export function placeInYear({ from, to, precision }: YearlessSpan, year: number): Span {
  const overNewYear = from !== null && to < from;
  return {
    from: from === null ? null : inYear(from, year),
    to: inYear(to, overNewYear ? year + 1 : year),
    precision,
  };
}

/** The year in a rule's part: «2025», «25» and «’25» alike; two figures are of this century up to 69. */
export function yearIn(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const figures = Number(text.replace(/\D/g, ''));
  return figures >= 100 ? figures : figures + (figures < 70 ? 2000 : 1900);
}

/** A moment of these days in this year, or of any year when it is null. */
export function momentOf(
  from: MonthDay | null,
  to: MonthDay,
  precision: Precision,
  year: number | null,
): Moment {
  const span: YearlessSpan = { from, to, precision };
  return year === null
    ? { kind: 'yearless', span }
    : { kind: 'dated', span: placeInYear(span, year) };
}

/** A moment of whole months, both included and counted from 1. */
export const monthsMoment = (
  first: number,
  last: number,
  precision: Precision,
  year: number | null,
): Moment => momentOf(monthDay(first, 1), lastOfMonth(last), precision, year);
