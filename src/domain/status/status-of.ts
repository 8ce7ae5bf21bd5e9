import { type Day, daysBetween } from '../calendar/day';
import type { Kind, Quota } from '../plan/plan';
import type { Entry } from './entry';
import { type DaySpan, quotaShare } from './quota-share';
import type { Status } from './status';

/** How many days before its last day a measure is «Frist nær». */
export const NEAR_DAYS = 30;

/** All that the status of one measure in one working year depends on. */
export interface StatusFacts {
  readonly kind: Kind;
  readonly quota: Quota | null;
  /** When the measure falls in this working year, clipped to it. */
  readonly occurrence: DaySpan;
  /** Whether this is the last working year the measure applies in. */
  readonly isLastYear: boolean;
  /** The latest earlier working year in which the measure was reported as done. */
  readonly doneIn: number | null;
  readonly entry: Entry;
  readonly year: DaySpan;
  readonly isFrozen: boolean;
  /** First day of the stretch before the reporting deadline in which boards are asked to report. */
  readonly reportingFrom: Day;
  readonly today: Day;
}

/** The same on every day of the year. */
export type YearFacts = Omit<StatusFacts, 'today'>;

type Rule = (facts: StatusFacts) => Status | null;

const reported: Rule = ({ entry: { result } }) =>
  result === null || result === 'started' ? null : { kind: result };

const doneBefore: Rule = ({ kind, doneIn }) =>
  kind === 'once' && doneIn !== null ? { kind: 'doneEarlier', year: doneIn } : null;

const frozenUnsaid: Rule = ({ isFrozen, entry }) =>
  isFrozen && entry.result === null && entry.count === null ? { kind: 'notReported' } : null;

const notYet: Rule = ({ today, occurrence }) =>
  today < occurrence.from ? { kind: 'coming' } : null;

const counted: Rule = ({ kind, quota, entry, year, occurrence, today }) => {
  if (kind !== 'quota' || quota === null) return null;
  const { total, due } = quotaShare(quota, year, occurrence, today);
  const count = entry.count ?? 0;
  if (count >= total) return { kind: 'done' };
  if (today > year.to) return { kind: 'missingReport' };
  return { kind: count < due ? 'behind' : 'onTrack' };
};

const openEnded: Rule = ({ kind, isLastYear, year, reportingFrom, today }) => {
  if (kind !== 'ongoing' && !(kind === 'once' && !isLastYear)) return null;
  return { kind: today > year.to || today >= reportingFrom ? 'missingReport' : 'ongoing' };
};

const byDeadline: Rule = ({ occurrence: { to }, entry, today }) => {
  if (today > to) return { kind: 'overdue' };
  if (daysBetween(today, to) <= NEAR_DAYS) return { kind: 'dueSoon' };
  return { kind: entry.result === 'started' ? 'started' : 'onTrack' };
};

/** In order: the first that fits decides (product.md, «Status»). */
const RULES: readonly Rule[] = [
  reported,
  doneBefore,
  frozenUnsaid,
  notYet,
  counted,
  openEnded,
  byDeadline,
];

/** The status of a measure that applies in a working year, on `today`. */
export function statusOf(facts: StatusFacts): Status {
  for (const rule of RULES) {
    const status = rule(facts);
    if (status) return status;
  }
  throw new Error('The last rule of status always fits');
}
