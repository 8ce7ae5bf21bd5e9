import { type Day, daysBetween } from '../calendar/day';
import type { DaySpan } from '../status/quota-share';
import { isMailAddress } from './mail-address';
import type { Recipient } from './recipients';

/** A new board took over on `day`; until the report is given, the old one can be reached at `email`. */
export interface Handover {
  readonly day: Day;
  readonly email: string;
  /** What the old board is called in the mail and the log. */
  readonly name: string;
}

/** Whether the board that went was the one that answered for most of a working year. */
const wasInOffice = (year: DaySpan, day: Day) =>
  2 * daysBetween(year.from, day) >= daysBetween(year.from, year.to);

/** The board that went, where it is still to report on a working year; null where there is none, or it cannot be reached. */
export const previousBoardOf = (
  year: DaySpan,
  handover: Handover | null,
  today: Day,
): Recipient | null =>
  handover !== null &&
  today >= handover.day &&
  isMailAddress(handover.email) &&
  wasInOffice(year, handover.day)
    ? {
        key: 'previous-board',
        body: handover.name,
        address: handover.email,
        isFallback: false,
        unitOf: null,
      }
    : null;
