/** What people say of a measure: Påbegynt, Gjennomført, Delvis gjennomført, Ikke gjennomført, Utgår. */
export const RESULTS = ['started', 'done', 'partly', 'notDone', 'dropped'] as const;
export type Result = (typeof RESULTS)[number];

/** What was reported on one measure for one working year. */
export interface Entry {
  readonly result: Result | null;
  /** How many so far, for a measure with a quota. */
  readonly count: number | null;
  readonly comment: string;
  /** A link as evidence. */
  readonly link: string;
  /** What stands as result or count and could not be understood; left out where all was. */
  readonly unread?: string;
}

export const EMPTY_ENTRY: Entry = { result: null, count: null, comment: '', link: '' };
