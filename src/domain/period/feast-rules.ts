import { addDays, dayOf, lastDayOfMonth, weekdayOf } from '../calendar/day';
import { easterSunday } from '../calendar/easter';
import { type Rule, wholly } from '../text/rule';
import { anyOf } from '../text/words';
import { EASTER_FEASTS, NTHS, WEEKDAY_NUMBERS, WEEKENDS } from './feasts.nb';
import { lastOfMonth, type Moment, momentOf, monthDay, yearIn } from './moment';
import { YEAR_AFTER } from './season-rules';
import { MONTHS } from './words';

const FEASTS = new Map(EASTER_FEASTS.map(([words, first, last]) => [words, { first, last }]));
const WHICH = new Map(NTHS);
const WEEKDAY = new Map(WEEKDAY_NUMBERS);
const SATURDAY = 6;
const SUNDAY = 7;

const NTH = `(?<which>${anyOf(WHICH.keys())})`;
const DAY = `(?<day>(?:${anyOf(WEEKDAY.keys())})(?:en)?|${anyOf(WEEKENDS)})`;

/** Easter Sunday is no earlier and no later in any year: 22 March and 25 April. */
const EARLIEST = '2024-03-22';
const LATEST = '2024-04-25';

/** The weekday as a number; a weekend begins on its Saturday. */
const weekdayIn = (day: string): number =>
  WEEKDAY.get(day) ?? WEEKDAY.get(day.replace(/en$/, '')) ?? SATURDAY;

const onDays = (from: string, to: string): Moment => ({
  kind: 'dated',
  span: { from, to, precision: 'day' },
});

/** The days of a weekend or a weekday from its first. */
const lengthOf = (day: string): number => (WEEKENDS.includes(day) ? 1 : 0);

/** The first such weekday on or after a day. */
const nextWeekday = (from: string, weekday: number): string =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7);

function nthInMonth(nth: number, day: string, month: number, year: number | null): Moment {
  if (year === null) {
    const last = lastOfMonth(month);
    return nth === 0
      ? momentOf(monthDay(month, Number(last.slice(3)) - 6), last, 'day', null)
      : momentOf(monthDay(month, nth * 7 - 6), monthDay(month, nth * 7), 'day', null);
  }
  const first =
    nth === 0
      ? addDays(lastDayOfMonth(year, month), -6 - lengthOf(day))
      : dayOf(year, month, nth * 7 - 6);
  const from = nextWeekday(first, weekdayIn(day));
  return onDays(from, addDays(from, lengthOf(day)));
}

/** The first Sunday in Advent falls on 27 November at the earliest, the others each a week later. */
function inAdvent(nth: number, day: string, year: number | null): Moment {
  const back = weekdayIn(day) === SUNDAY ? 0 : lengthOf(day);
  const firstSunday = dayOf(year ?? 2024, 11, 27);
  const steps = (nth === 0 ? 3 : nth - 1) * 7;
  if (year === null) {
    const from = addDays(firstSunday, steps - back);
    return momentOf(from.slice(5), addDays(firstSunday, steps + 6).slice(5), 'day', null);
  }
  const sunday = addDays(nextWeekday(firstSunday, SUNDAY), steps);
  return onDays(addDays(sunday, -back), sunday);
}

/** Days that the calendar of a year tells; without a year, all the days they can be. */
export const FEAST_RULES: readonly Rule<Moment>[] = [
  {
    example: 'pinsen 2026',
    pattern: wholly(`(?<feast>${anyOf(FEASTS.keys())})`, YEAR_AFTER),
    read({ feast = '', year: words }) {
      const days = FEASTS.get(feast);
      const year = yearIn(words);
      if (!days) return null;
      if (year === null) {
        const from = addDays(EARLIEST, days.first).slice(5);
        const to = addDays(LATEST, days.last).slice(5);
        return momentOf(from, to, days.first === days.last ? 'day' : 'season', null);
      }
      const easter = easterSunday(year);
      return onDays(addDays(easter, days.first), addDays(easter, days.last));
    },
  },
  {
    example: 'siste helg i februar 2026',
    pattern: wholly(NTH, DAY, '(?:i|av)', `(?<month>${anyOf(MONTHS.keys())})`, YEAR_AFTER),
    read({ which = '', day = '', month = '', year }) {
      return nthInMonth(WHICH.get(which) ?? 1, day, MONTHS.get(month) ?? 1, yearIn(year));
    },
  },
  {
    example: 'første helg i advent',
    pattern: wholly(
      NTH,
      `(?<day>(?:søndag|sundag)(?:en)?|${anyOf(WEEKENDS)})`,
      'i advent',
      YEAR_AFTER,
    ),
    read: ({ which = '', day = '', year }) => inAdvent(WHICH.get(which) ?? 1, day, yearIn(year)),
  },
];
