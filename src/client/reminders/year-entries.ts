import type { WheelMeasure, YearWheelView } from '../../application/reminding/year-wheel-view';
import { addMonths, type Day, latest } from '../../domain/calendar/day';
import type { WheelEvent } from '../../domain/reminders/year-wheel';
import type { DaySpan } from '../../domain/status/quota-share';
import { monthsIn } from './wheel-geometry';

/** One line of the year: what is drawn, and also today, and the day a reporting window closes. */
export type Entry =
  | WheelEvent<WheelMeasure>
  | (DaySpan & { readonly kind: 'lastDay'; readonly year: number; readonly label: string })
  | (DaySpan & { readonly kind: 'today' });

/** What a calendar keeps: the events, and the last day of each reporting window. */
export const withLastDays = (events: readonly WheelEvent<WheelMeasure>[]): readonly Entry[] =>
  events.flatMap((event): readonly Entry[] =>
    event.kind === 'reporting' ? [event, { ...event, kind: 'lastDay', from: event.to }] : [event],
  );

export interface MonthEntries {
  /** The first day of the month. */
  readonly month: Day;
  readonly entries: readonly Entry[];
}

/** Within a day: where we are, then what lasts, then what is due. */
const ORDER: readonly Entry['kind'][] = ['today', 'quiet', 'reporting', 'lastDay', 'deadlines'];

/** The same as the picture, month by month. What began before the year stands in its first month. */
export function entriesByMonth({ span, events, today }: YearWheelView): readonly MonthEntries[] {
  const all: readonly Entry[] = [
    { kind: 'today', from: today, to: today },
    ...withLastDays(events),
  ];
  const beginning = (entry: Entry) => latest(entry.from, span.from);
  const entries = all
    .filter(({ from, to }) => from <= span.to && to >= span.from)
    .sort(
      (a, b) =>
        (beginning(a) < beginning(b) ? -1 : beginning(a) > beginning(b) ? 1 : 0) ||
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
  return monthsIn(span).map(month => ({
    month,
    entries: entries.filter(
      entry => beginning(entry) >= month && beginning(entry) < addMonths(month, 1),
    ),
  }));
}
