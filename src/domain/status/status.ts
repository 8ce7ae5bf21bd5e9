/** The status of one measure in one working year: computed, never typed. */
export type Status =
  | { readonly kind: 'done' | 'partly' | 'notDone' | 'dropped' }
  /** A one-off measure that was done in an earlier working year. */
  | { readonly kind: 'doneEarlier'; readonly year: number }
  /** The year was frozen with nothing reported. */
  | { readonly kind: 'notReported' }
  | { readonly kind: 'coming' }
  /** A quota short of its share. */
  | { readonly kind: 'behind' }
  | { readonly kind: 'onTrack' }
  /** It is time to report, and nothing is reported. */
  | { readonly kind: 'missingReport' }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'dueSoon' }
  | { readonly kind: 'started' };

export type StatusKind = Status['kind'];
