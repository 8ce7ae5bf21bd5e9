import { dateOf, monthOf, yearOf } from '../../domain/calendar/day';
import type * as NB from './dates.nb';
import type { Texts } from './languages';

export const MONTH_NAMES: Texts<typeof NB.MONTH_NAMES> = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “20 June 2026” */
export const longDay: typeof NB.longDay = day =>
  `${dateOf(day)} ${MONTH_NAMES[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;

/** “20 June” */
export const dayAndMonth: typeof NB.dayAndMonth = day =>
  `${dateOf(day)} ${MONTH_NAMES[monthOf(day) - 1] ?? ''}`;

/** “1–31 July”, “16 November – 31 December” */
export const daySpan: typeof NB.daySpan = (from, to) => {
  if (from === to) return dayAndMonth(from);
  if (yearOf(from) !== yearOf(to)) return `${longDay(from)} – ${longDay(to)}`;
  return monthOf(from) === monthOf(to)
    ? `${dateOf(from)}–${dayAndMonth(to)}`
    : `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
};
