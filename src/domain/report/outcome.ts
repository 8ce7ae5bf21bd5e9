import type { Entry } from '../status/entry';
import type { Status } from '../status/status';

/** What can become of a measure in a year, in the order a report counts them. */
export const OUTCOME_KINDS = [
  'done',
  'doneEarlier',
  'partly',
  'started',
  'notDone',
  'dropped',
  /** Its time has not come: the report is made before the year is over. */
  'coming',
  /** Something was written or counted, but nobody said how it went in words that are known. */
  'resultMissing',
  /** Nobody typed anything. */
  'notReported',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What the report says became of one measure in the year. */
export type Outcome =
  | { readonly kind: 'doneEarlier'; readonly year: number }
  | { readonly kind: Exclude<OutcomeKind, 'doneEarlier'> };

export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>;

function typedOutcome({ result, count, comment, link, unread }: Entry): OutcomeKind | null {
  if (result === 'started' || (count ?? 0) > 0) return 'started';
  return count !== null || unread || comment.trim() || link.trim() ? 'resultMissing' : null;
}

/**
 * What became of a measure: the computed status where it settles the matter, so that outcome and
 * percentage never contradict each other; otherwise what people typed.
 */
export function outcomeOf({ status, entry }: { status: Status; entry: Entry }): Outcome {
  switch (status.kind) {
    case 'done':
    case 'partly':
    case 'notDone':
    case 'dropped':
    case 'started':
      return { kind: status.kind };
    case 'doneEarlier':
      return status;
    default: {
      const typed = typedOutcome(entry);
      if (typed === 'started' || typed === 'resultMissing') return { kind: typed };
      return { kind: status.kind === 'coming' ? 'coming' : 'notReported' };
    }
  }
}

/** How many of each kind, zeros included. */
export function outcomeCounts(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts: Record<OutcomeKind, number> = {
    done: 0,
    doneEarlier: 0,
    partly: 0,
    started: 0,
    notDone: 0,
    dropped: 0,
    coming: 0,
    resultMissing: 0,
    notReported: 0,
  };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}
