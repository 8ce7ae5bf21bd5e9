import { addDays, type Day } from '../calendar/day';
import type { Quota } from '../plan/plan';
import { type DaySpan, subPeriods } from '../status/quota-share';
import type { StatusKind } from '../status/status';

/** Why a mail is sent just now. */
export type ThresholdReason =
  | { readonly kind: 'days-before'; readonly days: number }
  | { readonly kind: 'due' }
  | { readonly kind: 'days-after'; readonly days: number }
  | { readonly kind: 'reporting' }
  | { readonly kind: 'share-missed' };

/** A day on which a measure becomes something to tell its body about. */
export interface Threshold {
  readonly day: Day;
  readonly reason: ThresholdReason;
}

/** The four things a mail speaks of; each has a section of its own. */
export const REMINDED = ['overdue', 'dueSoon', 'missingReport', 'behind'] as const;
export type Reminded = (typeof REMINDED)[number];

export const isReminded = (status: StatusKind): status is Reminded =>
  (REMINDED as readonly StatusKind[]).includes(status);

/** 30 and 7 days before, the day itself, 7 days after, then monthly, three times (product.md, «Reminders»). */
const DAYS_FROM_DUE = [-30, -7, 0, 7, 37, 67, 97];

/** When the reporting window opens, and two follow-ups. */
const DAYS_FROM_REPORTING = [0, 21, 42];

const reasonOf = (days: number): ThresholdReason =>
  days === 0
    ? { kind: 'due' }
    : days < 0
      ? { kind: 'days-before', days: -days }
      : { kind: 'days-after', days };

/** What the days to remind on are counted from, for one measure in one working year. */
export interface ThresholdFacts {
  readonly status: Reminded;
  readonly due: Day;
  readonly reportingFrom: Day;
  readonly year: DaySpan;
  readonly quota: Quota | null;
}

/** The days to remind on, in order. */
export function thresholdsOf(facts: ThresholdFacts): readonly Threshold[] {
  const { status, due, reportingFrom, year, quota } = facts;
  switch (status) {
    case 'overdue':
    case 'dueSoon':
      return DAYS_FROM_DUE.map(days => ({ day: addDays(due, days), reason: reasonOf(days) }));
    case 'missingReport':
      return DAYS_FROM_REPORTING.map(days => ({
        day: addDays(reportingFrom, days),
        reason: { kind: 'reporting' },
      }));
    case 'behind':
      return subPeriods(year, quota?.per ?? 'year').map(({ to }) => ({
        day: addDays(to, 1),
        reason: { kind: 'share-missed' },
      }));
    default:
      return status satisfies never;
  }
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
