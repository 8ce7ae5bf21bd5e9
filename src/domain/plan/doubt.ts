import type { Kind, Quota } from './plan';

/** What the reader was not sure of. Each has a sentence of its own in the messages. */
export const DOUBT_KINDS = [
  /** The measure's number does not follow its goal's («2.2» under Mål 1). */
  'number-misprinted',
  /** The same number stands on two measures; one doubt for each number that occurs twice. */
  'number-repeated',
  /** The heading «Delmål» has nothing under it. */
  'subgoals-empty',
  /** Two periods in one cell. */
  'several-periods',
  /** No time is given; counts as the whole period. */
  'no-time',
  /** The words of time are not understood; counts as the whole period. */
  'unreadable-time',
  /** A day that no calendar has. */
  'impossible-date',
  /** The time lies wholly outside the plan's period. */
  'outside-period',
  /** No responsible body is given. */
  'no-body',
  /** Words that close the measure, taken for bodies since the plan's other measures close so. */
  'body-unknown',
  /** The words count («minst ett …») but not in what stretch of time. */
  'rhythm-unclear',
  /** A body that looks like another spelt a little differently; `text` is both, «bystyregruppa ~ Bystyregruppen». */
  'body-resembles',
  /** The words of the measure say one rhythm or time, the column another. */
  'rhythm-against-column',
  /** A sentence outside every list promises something; it is not a measure unless somebody says so. */
  'prose-promise',
  /** The period is one working year over New Year: in which month does it start? */
  'working-year-start',
  /** The document names no period. */
  'no-period',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** What else could have been chosen, as an edit of the plan that one click can make. */
export type Alternative =
  | { readonly kind: 'number'; readonly number: string | null }
  /** The measure's words of time. */
  | { readonly kind: 'when'; readonly when: string }
  /** The words of the responsible column. */
  | { readonly kind: 'responsible'; readonly responsible: string }
  /** The words that closed the measure are no bodies: its text with them again. */
  | { readonly kind: 'no-bodies'; readonly text: string }
  | { readonly kind: 'follow-up'; readonly followUp: Kind; readonly quota: Quota | null }
  /** Words that were left out become the last measure of a goal (0-based). */
  | { readonly kind: 'measure'; readonly goal: number; readonly text: string }
  /** It is no measure. */
  | { readonly kind: 'strike' }
  /** In all measures the body is written so. */
  | { readonly kind: 'rename-body'; readonly from: string; readonly to: string }
  /** The month a working year starts in, 1–12. */
  | { readonly kind: 'start-month'; readonly startMonth: number }
  /** The plan's first and last year. */
  | { readonly kind: 'period'; readonly start: number; readonly end: number };

/** A doubt, the words it stands on, and where: 0-based goal and measure, null when it is about all of the goal or plan. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly text: string;
  readonly goal: number | null;
  readonly measure: number | null;
  /** The likeliest first; what was chosen is not among them. */
  readonly alternatives?: readonly Alternative[];
}
