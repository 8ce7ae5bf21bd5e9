import type { Entry } from '../status/entry';
import type { Status } from '../status/status';

/** What the report says became of one measure in the year. */
export type Outcome =
  | { readonly kind: 'doneEarlier'; readonly year: number }
  | { readonly kind: 'done' | 'partly' | 'started' | 'notDone' | 'dropped' }
  /** Its time has not come: the report is made before the year is over. */
  | { readonly kind: 'coming' }
  /** Something was written or counted, but nobody said how it went. */
  | { readonly kind: 'resultMissing' }
  /** Nobody typed anything. */
  | { readonly kind: 'notReported' };

export type OutcomeKind = Outcome['kind'];

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
      return { kind: status.kind };
    case 'doneEarlier':
      return { kind: 'doneEarlier', year: status.year };
    default:
      if (entry.result === 'started' || status.kind === 'started' || (entry.count ?? 0) > 0)
        return { kind: 'started' };
      if (entry.count !== null || entry.comment.trim() || entry.link.trim())
        return { kind: 'resultMissing' };
      return { kind: status.kind === 'coming' ? 'coming' : 'notReported' };
  }
}
