import { addDays, type Day } from '../calendar/day';
import { type DaySpan, quotaShare } from '../status/quota-share';
import type { YearFacts } from '../status/status-of';
import { type QuietName, type QuietPeriod, quietSpans } from './quiet';
import { hasDeadline, shareEnds } from './thresholds';

/** The stretch in which boards are asked to report on a working year: that which starts in `year`. */
export interface ReportingWindow extends DaySpan {
  readonly year: number;
  readonly label: string;
}

/** All that a working year's wheel is drawn from. `M` is whatever the caller needs to write about a measure. */
export interface WheelFacts<M> {
  readonly span: DaySpan;
  readonly measures: readonly { readonly facts: YearFacts; readonly measure: M }[];
  readonly windows: readonly ReportingWindow[];
  readonly quietPeriods: readonly QuietPeriod[];
}

/** A measure that is to be done, or counted so far, by a day. */
export interface Deadline<M> {
  readonly measure: M;
  readonly isReported: boolean;
}

/** Something in the year. Its days are whole: what runs over New Year may begin before the year, or end after it. */
export type WheelEvent<M> = DaySpan &
  (
    | { readonly kind: 'deadlines'; readonly deadlines: readonly Deadline<M>[] }
    | { readonly kind: 'reporting'; readonly year: number; readonly label: string }
    | { readonly kind: 'quiet'; readonly name: QuietName }
  );

/** The days by which something of a measure is to be done; none for what runs on, is struck, or was done before. */
function deadlinesOf(facts: YearFacts): readonly { day: Day; isReported: boolean }[] {
  const { kind, quota, occurrence, entry, doneIn, year } = facts;
  if (entry.result === 'dropped' || (kind === 'once' && doneIn !== null)) return [];
  const isAnswered = entry.result !== null && entry.result !== 'started';
  if (kind === 'quota' && quota !== null) {
    const ends = shareEnds(facts);
    const dueAfter = (end: Day) => quotaShare(quota, year, occurrence, addDays(end, 1)).due;
    // What is done every month would fill the year, and hide all else: its last month stands for all.
    return (quota.per === 'month' ? ends.slice(-1) : ends).map(day => ({
      day,
      isReported: isAnswered || (entry.count ?? 0) >= dueAfter(day),
    }));
  }
  return hasDeadline(facts) ? [{ day: occurrence.to, isReported: isAnswered }] : [];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A working year as events in order: deadlines gathered by day, in the order the measures are given;
 * the reporting windows and quiet stretches that touch the year. Weekends are quiet too, and not among them.
 */
export function yearWheel<M>({
  span,
  measures,
  windows,
  quietPeriods,
}: WheelFacts<M>): readonly WheelEvent<M>[] {
  const byDay = new Map<Day, Deadline<M>[]>();
  for (const { facts, measure } of measures) {
    for (const { day, isReported } of deadlinesOf(facts)) {
      const there = byDay.get(day);
      if (there) there.push({ measure, isReported });
      else byDay.set(day, [{ measure, isReported }]);
    }
  }
  const events: readonly WheelEvent<M>[] = [
    ...quietSpans(span, quietPeriods).map(quiet => ({ kind: 'quiet' as const, ...quiet })),
    ...windows
      .filter(({ from, to }) => from <= span.to && to >= span.from)
      .map(window => ({ kind: 'reporting' as const, ...window })),
    ...Array.from(byDay, ([day, deadlines]) => ({
      kind: 'deadlines' as const,
      from: day,
      to: day,
      deadlines,
    })),
  ];
  return events.slice().sort((a, b) => compare(a.from, b.from));
}
