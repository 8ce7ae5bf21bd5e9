import { type Day, dateOf, monthOf, yearOf } from '../../domain/calendar/day';

export const MONTH_NAMES = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** «20. juni 2026» */
export const longDay = (day: Day): string =>
  `${dateOf(day)}. ${MONTH_NAMES[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
