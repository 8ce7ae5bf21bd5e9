import { addDays, type Day, daysBetween } from '../calendar/day';
import { type DaySpan, subPeriods } from '../status/quota-share';
import type { StatusKind } from '../status/status';
import { NEAR_DAYS, type YearFacts } from '../status/status-of';

/** Why a mail is sent just now. */
export type ThresholdReason =
  | { readonly kind: 'days-before'; readonly days: number }
  | { readonly kind: 'due' }
  | { readonly kind: 'days-after'; readonly days: number }
  | { readonly kind: 'reporting' }
  | { readonly kind: 'share-missed' }
  /** The board asks, for the report on the year: how it went, or why it went as it did. */
  | { readonly kind: 'report-asked' }
  | { readonly kind: 'sentence-asked' };

/** A day on which a measure becomes something to tell its body about. */
export interface Threshold {
  readonly day: Day;
  readonly reason: ThresholdReason;
}

/** The four things a mail speaks of, the most urgent first; each has a section of its own. */
export const REMINDED = ['overdue', 'dueSoon', 'missingReport', 'behind'] as const;
export type Reminded = (typeof REMINDED)[number];

const isReminded = (status: StatusKind): status is Reminded =>
  (REMINDED as readonly StatusKind[]).includes(status);

/** In good time, and yet asked about when it is time to report. */
const UNHURRIED: readonly StatusKind[] = ['onTrack', 'started'];

/** Followed by its last day, and not by a count or by the year. */
export const hasDeadline = ({ kind, isLastYear }: YearFacts) =>
  kind === 'yearly' || (kind === 'once' && isLastYear);

/** 30 and 7 days before, the day itself, 7 days after, then monthly, three times (product.md, «Reminders»). */
const DAYS_FROM_DUE = [-30, -7, 0, 7, 37, 67, 97];

/** When the reporting window opens, and two follow-ups: in a window of 45 days, after 21 and 42. */
const PARTS_OF_WINDOW = [0, 7 / 15, 14 / 15];

const reasonOf = (days: number): ThresholdReason =>
  days === 0
    ? { kind: 'due' }
    : days < 0
      ? { kind: 'days-before', days: -days }
      : { kind: 'days-after', days };

const ofDeadline = (due: Day): readonly Threshold[] =>
  DAYS_FROM_DUE.map(days => ({ day: addDays(due, days), reason: reasonOf(days) }));

const ofReporting = ({ from, to }: DaySpan): readonly Threshold[] =>
  PARTS_OF_WINDOW.map(part => ({
    day: addDays(from, Math.round(daysBetween(from, to) * part)),
    reason: { kind: 'reporting' },
  }));

/** The last day of each half, quarter or month of the year that the measure's own time touches. */
export const shareEnds = ({ year, occurrence, quota }: YearFacts): readonly Day[] =>
  subPeriods(year, quota?.per ?? 'year')
    .filter(part => part.from <= occurrence.to && part.to >= occurrence.from)
    .map(({ to }) => to);

const ofShares = (facts: YearFacts): readonly Threshold[] =>
  shareEnds(facts).map(end => ({ day: addDays(end, 1), reason: { kind: 'share-missed' } }));

/**
 * The section a measure belongs in: that of its status. What has a short time of its own («23. juni») is
 * near its last day before its first has come; what is in good time belongs in the report all the same.
 */
function sectionOf(facts: YearFacts, status: StatusKind, isAsked: boolean, today: Day) {
  if (isReminded(status)) return status;
  if (isAsked && UNHURRIED.includes(status)) return 'missingReport';
  const isNear = daysBetween(today, facts.occurrence.to) <= NEAR_DAYS;
  return status === 'coming' && hasDeadline(facts) && isNear ? 'dueSoon' : null;
}

/** What one measure in one working year is to be told, given its status on `today`; null when there is nothing. */
export function tellingOf(
  facts: YearFacts,
  reportingTo: Day,
  status: StatusKind,
  today: Day,
): { readonly status: Reminded; readonly thresholds: readonly Threshold[] } | null {
  const isAsked =
    today >= facts.reportingFrom && today >= facts.occurrence.from && facts.entry.count === null;
  const section = sectionOf(facts, status, isAsked, today);
  if (section === null) return null;
  const own: Readonly<Record<Reminded, () => readonly Threshold[]>> = {
    overdue: () => ofDeadline(facts.occurrence.to),
    dueSoon: () => ofDeadline(facts.occurrence.to),
    behind: () => ofShares(facts),
    missingReport: () => [],
  };
  const thresholds = [
    ...own[section](),
    ...(isAsked || section === 'missingReport'
      ? ofReporting({ from: facts.reportingFrom, to: reportingTo })
      : []),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { status: section, thresholds };
}

/** The latest threshold crossed on `today` that came after `since`; null when none did. */
export function crossedThreshold(
  thresholds: readonly Threshold[],
  since: Day,
  today: Day,
): Threshold | null {
  const crossed = thresholds.filter(({ day }) => day > since && day <= today);
  return crossed[crossed.length - 1] ?? null;
}
