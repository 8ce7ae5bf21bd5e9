import type { Quota } from '../plan/plan';

/** How often the words say; `words` is what was understood, as it stands in the text. */
export type Rhythm =
  | { readonly kind: 'none' }
  /** A count in a stretch of time: «minst to møter i året». */
  | { readonly kind: 'quota'; readonly quota: Quota; readonly words: string }
  /** Once in each working year: «hvert år». */
  | { readonly kind: 'yearly'; readonly words: string }
  /** Once before the plan ends: «i løpet av perioden». */
  | { readonly kind: 'once'; readonly words: string }
  /** It counts, but not in a stretch of time that is known: «minst ett arrangement under festivalen». */
  | { readonly kind: 'unclear'; readonly words: string; readonly count: number };
