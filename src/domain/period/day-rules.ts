import { addDays, dayOf, isRealDay, mondayOfWeek, weeksInYear } from '../calendar/day';
import { type Rule, wholly } from '../text/rule';
import { anyOf } from '../text/words';
import {
  IMPOSSIBLE,
  inYear,
  lastOfMonth,
  type Moment,
  momentOf,
  monthDay,
  monthsMoment,
  REVERSED,
  yearIn,
} from './moment';
import { YEAR_AFTER } from './season-rules';
import { MONTHS, THIRDS, WEEKDAYS } from './words';

const MONTH = String.raw`(?<month>${anyOf(MONTHS.keys())})\.?`;
const OTHER_MONTH = String.raw`(?<other>${anyOf(MONTHS.keys())})\.?`;
const WEEKDAY = `(?:(?:${anyOf(WEEKDAYS)})(?: den)?)?`;
const DATE = String.raw`(?<date>\d{1,2})`;
const NUMERIC_YEAR = String.raw`(?:[.-](?<year>(?:20)?\d\d))?\.?`;
const WEEK = String.raw`(?:uke|uker|veke|veker|vekene|ukene|uka|veka)\.?`;

const monthIn = (text = ''): number => MONTHS.get(text) ?? Number(text);

/** A stretch of dates within one month; February 29 is a real day when no year says otherwise. */
function dates(from: number, to: number, month: number, year: number | null): Moment {
  const real = (date: number) => isRealDay(year ?? 2024, month, date);
  if (!real(from) || !real(to)) return IMPOSSIBLE;
  if (to < from) return REVERSED;
  return momentOf(monthDay(month, from), monthDay(month, to), 'day', year);
}

/** ISO weeks. Without a year: as in a year that begins on a Monday, so at most six days too early. */
function weeks(first: number, last: number, year: number | null): Moment {
  const inLength = (week: number) => week >= 1 && week <= (year === null ? 53 : weeksInYear(year));
  if (!inLength(first) || !inLength(last)) return IMPOSSIBLE;
  const from = mondayOfWeek(year ?? 2018, first);
  const to = addDays(mondayOfWeek(year ?? 2018, last), 6);
  if (to < from) return REVERSED;
  return year === null
    ? { kind: 'yearless', span: { from: from.slice(5), to: to.slice(5), precision: 'week' } }
    : { kind: 'dated', span: { from, to, precision: 'week' } };
}

const oneDate = (date: string | undefined, month: string | undefined, year: string | undefined) =>
  dates(Number(date), Number(date), monthIn(month), yearIn(year));

export const DAY_RULES: readonly Rule<Moment>[] = [
  {
    example: 'mars 2025',
    pattern: wholly(MONTH, YEAR_AFTER),
    read({ month, year }) {
      const number = monthIn(month);
      return monthsMoment(number, number, 'month', yearIn(year));
    },
  },
  {
    example: 'medio oktober 2025',
    pattern: wholly(`(?<third>${anyOf(THIRDS.keys())})`, MONTH, YEAR_AFTER),
    read({ third = '', month, year }) {
      const number = monthIn(month);
      const which = THIRDS.get(third) ?? 0;
      const from = monthDay(number, which * 10 + 1);
      const to = which === 2 ? lastOfMonth(number) : monthDay(number, which * 10 + 10);
      return momentOf(from, to, 'day', yearIn(year));
    },
  },
  {
    example: 'månedsskiftet mai/juni 2025',
    pattern: wholly('(?:månedsskiftet|månadsskiftet)', `${MONTH}[/-]${OTHER_MONTH}`, YEAR_AFTER),
    read: ({ month, other, year }) =>
      momentOf(monthDay(monthIn(month), 24), monthDay(monthIn(other), 7), 'day', yearIn(year)),
  },
  {
    example: '1. juni 2025',
    pattern: wholly(WEEKDAY, String.raw`${DATE}\.?`, MONTH, YEAR_AFTER),
    read: ({ date, month, year }) => oneDate(date, month, year),
  },
  {
    example: '14.-15. november 2020',
    pattern: wholly(
      WEEKDAY,
      String.raw`${DATE}\.?(?:-| og |,|/)(?<last>\d{1,2})\.?`,
      MONTH,
      YEAR_AFTER,
    ),
    read: ({ date, last, month, year }) =>
      dates(Number(date), Number(last), monthIn(month), yearIn(year)),
  },
  {
    example: '1.6.2025',
    pattern: wholly(WEEKDAY, String.raw`${DATE}\.(?<month>\d{1,2})${NUMERIC_YEAR}`),
    read: ({ date, month, year }) => oneDate(date, month, year),
  },
  {
    example: '31/5-2025',
    pattern: wholly(WEEKDAY, String.raw`${DATE}/(?<month>\d{1,2})(?:[-/ ](?<year>(?:20)?\d\d))?`),
    read: ({ date, month, year }) => oneDate(date, month, year),
  },
  {
    example: '01.-04.06.2025',
    pattern: wholly(String.raw`${DATE}\.?-(?<last>\d{1,2})\.(?<month>\d{1,2})${NUMERIC_YEAR}`),
    read: ({ date, last, month, year }) =>
      dates(Number(date), Number(last), monthIn(month), yearIn(year)),
  },
  {
    example: '2016-01-15',
    pattern: wholly(String.raw`(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<date>\d{1,2})`),
    read({ date, month, year }) {
      const [y, m, d] = [Number(year), Number(month), Number(date)];
      if (!isRealDay(y, m, d)) return IMPOSSIBLE;
      const day = dayOf(y, m, d);
      return { kind: 'dated', span: { from: day, to: day, precision: 'day' } };
    },
  },
  {
    example: '03/2026',
    pattern: wholly(String.raw`(?<month>0?[1-9]|1[0-2])/(?<year>20\d\d)`),
    read({ month, year }) {
      const number = Number(month);
      return monthsMoment(number, number, 'month', yearIn(year));
    },
  },
  {
    example: 'første uke i juni',
    pattern: wholly(
      '(?<which>første|fyrste|siste)',
      '(?:uke|uka|uken|veke|veka)',
      '(?:i|av)',
      MONTH,
      YEAR_AFTER,
    ),
    read({ which, month, year }) {
      const number = monthIn(month);
      if (which !== 'siste') {
        return momentOf(monthDay(number, 1), monthDay(number, 7), 'day', yearIn(year));
      }
      const last = lastOfMonth(number);
      const from = monthDay(number, Number(last.slice(3)) - 6);
      return momentOf(from, last, 'day', yearIn(year));
    },
  },
  {
    example: 'uke 3 2026',
    pattern: wholly(WEEK, String.raw`(?<first>\d{1,2})(?:[ ,/-]+(?:i )?(?<year>20\d\d))?`),
    read: ({ first, year }) => weeks(Number(first), Number(first), yearIn(year)),
  },
  {
    example: 'uke 5-6, 2026',
    pattern: wholly(
      WEEK,
      String.raw`(?<first>\d{1,2})(?:-| og | til |/)(?<last>\d{1,2})(?:[ ,/-]+(?:i )?(?<year>20\d\d))?`,
    ),
    read: ({ first, last, year }) => weeks(Number(first), Number(last), yearIn(year)),
  },
];

/** A calendar year as a moment: read only after «innen», «før», «fra» and their like. */
export const YEAR_RULE: Rule<Moment> = {
  example: '2025',
  pattern: wholly(String.raw`(?:år )?(?<year>(?:19|20)\d\d)`),
  read({ year }) {
    const number = Number(year);
    return {
      kind: 'dated',
      span: { from: inYear('01-01', number), to: inYear('12-31', number), precision: 'year' },
    };
  },
};
