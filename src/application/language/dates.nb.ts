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

/** «20. juni» */
export const dayAndMonth = (day: Day): string =>
  `${dateOf(day)}. ${MONTH_NAMES[monthOf(day) - 1] ?? ''}`;

/** «1.–31. juli», «16. november–31. desember», «20. desember 2026–2. januar 2027» */
export function daySpan(from: Day, to: Day): string {
  if (from === to) return dayAndMonth(from);
  if (yearOf(from) !== yearOf(to)) return `${longDay(from)}–${longDay(to)}`;
  const first = monthOf(from) === monthOf(to) ? `${dateOf(from)}.` : dayAndMonth(from);
  return `${first}–${dayAndMonth(to)}`;
}
