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
