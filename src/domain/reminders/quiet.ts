import {
  addDays,
  type Day,
  dateOf,
  daysInMonth,
  latest,
  monthOf,
  weekdayOf,
  yearOf,
} from '../calendar/day';
import { easterSunday } from '../calendar/easter';
import type { DaySpan } from '../status/quota-share';
import { type YearlyDay, yearlyDayIn } from '../status/reporting';

export interface QuietPeriod {
  readonly from: YearlyDay;
  readonly to: YearlyDay;
}

/** What a quiet stretch is called; the board's own have no name. */
export type QuietName = 'july' | 'christmas' | 'easter' | 'own';

/** July, and from the week before Christmas until after New Year. */
const ALWAYS_QUIET: readonly (QuietPeriod & { readonly name: QuietName })[] = [
  { name: 'july', from: { month: 7, date: 1 }, to: { month: 7, date: 31 } },
  { name: 'christmas', from: { month: 12, date: 20 }, to: { month: 1, date: 2 } },
];

const SATURDAY = 6;
/** From Palm Sunday to Easter Monday. */
const EASTER_FROM = -7;
const EASTER_TO = 1;

/** A day of the year as a number that grows through it; 29 February is the last of February where there is none. */
const inYear = (month: number, date: number, year: number): number =>
  month * 100 + Math.min(date, daysInMonth(year, month));

/** Whether a day lies in a stretch that comes every year; one that ends before it begins runs over New Year. */
function isWithin(day: Day, { from, to }: QuietPeriod): boolean {
  const year = yearOf(day);
  const here = inYear(monthOf(day), dateOf(day), year);
  const first = inYear(from.month, from.date, year);
  const last = inYear(to.month, to.date, year);
  return first <= last ? here >= first && here <= last : here >= first || here <= last;
}

const MARCH = 3;
const APRIL = 4;

function easterIn(year: number): DaySpan {
  const sunday = easterSunday(year);
  return { from: addDays(sunday, EASTER_FROM), to: addDays(sunday, EASTER_TO) };
}

/** Palm Sunday is the 15th of March at the earliest, and Easter Monday the 26th of April at the latest. */
function isEaster(day: Day): boolean {
  if (monthOf(day) < MARCH || monthOf(day) > APRIL) return false;
  const { from, to } = easterIn(yearOf(day));
  return day >= from && day <= to;
}

/** Whether no mail goes out on a day: weekends, July, Christmas, Easter, and the board's own quiet periods. */
export const isQuiet = (day: Day, own: readonly QuietPeriod[]): boolean =>
  weekdayOf(day) >= SATURDAY ||
  isEaster(day) ||
  [...ALWAYS_QUIET, ...own].some(period => isWithin(day, period));

export interface QuietSpan extends DaySpan {
  readonly name: QuietName;
}

/** The stretch of a quiet period that begins in a year. */
function beginningIn({ from, to }: QuietPeriod, year: number): DaySpan {
  const first = yearlyDayIn(from, year);
  const last = yearlyDayIn(to, year);
  return { from: first, to: last < first ? yearlyDayIn(to, year + 1) : last };
}

const byFirstDay = (a: DaySpan, b: DaySpan) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Stretches that share a day as one. */
function joined(spans: readonly DaySpan[]): readonly DaySpan[] {
  const whole: DaySpan[] = [];
  for (const { from, to } of spans.slice().sort(byFirstDay)) {
    const before = whole[whole.length - 1];
    if (before && before.to >= from) {
      whole[whole.length - 1] = { from: before.from, to: latest(before.to, to) };
    } else whole.push({ from, to });
  }
  return whole;
}

/**
 * The quiet stretches that touch a span of days, each whole, by first day. Weekends are not among them, and
 * periods of the board's own that overlap are one.
 */
export function quietSpans(
  { from, to }: DaySpan,
  own: readonly QuietPeriod[],
): readonly QuietSpan[] {
  const before = yearOf(from) - 1;
  const years = Array.from({ length: yearOf(to) - before + 1 }, (_, i) => before + i);
  const ofTheBoard = joined(years.flatMap(year => own.map(period => beginningIn(period, year))));
  return [
    ...years.flatMap((year): readonly QuietSpan[] => [
      ...ALWAYS_QUIET.map(period => ({ name: period.name, ...beginningIn(period, year) })),
      { name: 'easter', ...easterIn(year) },
    ]),
    ...ofTheBoard.map(span => ({ name: 'own' as const, ...span })),
  ]
    .filter(span => span.from <= to && span.to >= from)
    .sort(byFirstDay);
}

/** No stretch of quiet is followed further back than this, in days. */
const LONGEST_LOOK_BACK = 400;

/** The day that has `count` days on which mail could go out after it, until and with `day`. */
export function openDaysBefore(day: Day, count: number, own: readonly QuietPeriod[]): Day {
  let left = count;
  for (let back = 0; back < LONGEST_LOOK_BACK; back++) {
    const here = addDays(day, -back);
    if (left === 0) return here;
    if (!isQuiet(here, own)) left -= 1;
  }
  return addDays(day, -LONGEST_LOOK_BACK);
}
