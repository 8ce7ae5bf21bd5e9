import { type Day, earliest } from '../../domain/calendar/day';
import type { Tracking } from '../refreshing/track';
import { yearFrame } from '../workbook/settings';

/** The first and last day on which something of a working year can have been done by today. */
export function daysOf(
  { settings, today }: Tracking,
  year: number,
): { readonly first: Day; readonly last: Day } {
  const { from, to } = yearFrame(settings, year).span;
  return { first: from, last: earliest(to, today) };
}
