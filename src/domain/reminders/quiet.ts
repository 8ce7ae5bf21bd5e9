import { addDays, type Day, dayOf, daysInMonth, weekdayOf, yearOf } from '../calendar/day';
import { easterSunday } from '../calendar/easter';
import type { YearlyDay } from '../status/reporting';

export interface QuietPeriod {
  readonly from: YearlyDay;
  readonly to: YearlyDay;
}

/** July, and from the week before Christmas until after New Year. */
const ALWAYS_QUIET: readonly QuietPeriod[] = [
  { from: { month: 7, date: 1 }, to: { month: 7, date: 31 } },
  { from: { month: 12, date: 20 }, to: { month: 1, date: 2 } },
];

const SATURDAY = 6;
/** From Palm Sunday to Easter Monday. */
const EASTER_FROM = -7;
const EASTER_TO = 1;

const monthDay = ({ month, date }: YearlyDay, year: number): Day =>
  dayOf(year, month, Math.min(date, daysInMonth(year, month)));

/** Whether a day lies in a stretch that comes every year; one that ends before it begins runs over New Year. */
function isWithin(day: Day, { from, to }: QuietPeriod): boolean {
  const year = yearOf(day);
  const first = monthDay(from, year);
  const last = monthDay(to, year);
  return first <= last ? day >= first && day <= last : day >= first || day <= last;
}

const isEaster = (day: Day) => {
  const easter = easterSunday(yearOf(day));
  return day >= addDays(easter, EASTER_FROM) && day <= addDays(easter, EASTER_TO);
};

/** Whether no mail goes out on a day: weekends, July, Christmas, Easter, and the board's own quiet periods. */
export const isQuiet = (day: Day, own: readonly QuietPeriod[]): boolean =>
  weekdayOf(day) >= SATURDAY ||
  isEaster(day) ||
  [...ALWAYS_QUIET, ...own].some(period => isWithin(day, period));

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
