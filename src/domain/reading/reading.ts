import type { Doubt } from '../plan/doubt';
import type { Plan } from '../plan/plan';

/** Why words of the document are neither plan nor doubt. */
export type LeftOutReason =
  /** A line of the list of contents. */
  | 'contents'
  | 'page-number'
  /** Where a web page stands: «Hjem > Om oss > Planer». */
  | 'breadcrumb'
  /** When and by whom the plan was adopted, and its case number. */
  | 'adopted'
  /** Address, telephone, web page. */
  | 'address'
  /** The head of a table. */
  | 'header-row'
  /** The document's name once more. */
  | 'title'
  | 'prose'
  /** A heading with no measures under it. */
  | 'heading'
  /** A strategy: between goal and measure. */
  | 'strategy'
  /** A label that only says what comes next. */
  | 'label'
  /** A line that leads in to a list. */
  | 'lead-in'
  /** With whom, for whom, by what means: not who answers for it. */
  | 'not-responsible'
  /** A row or an item that holds no measure. */
  | 'remark';

/** Words of the document that are not in the plan, in its order. */
export interface LeftOut {
  readonly text: string;
  readonly why: LeftOutReason;
}

/** A plan as read, what the reader was not sure of, and where every word of the document went. */
export interface Reading {
  readonly plan: Plan;
  /** In the order: about the plan, about numbers, then goal by goal. */
  readonly doubts: readonly Doubt[];
  /** [goal][measure]: the lines of the document that the measure, its time and bodies were read from. */
  readonly sources: readonly (readonly (readonly string[])[])[];
  /** [goal]: the lines that the goal and its sub-goals were read from. */
  readonly goalSources: readonly (readonly string[])[];
  readonly leftOut: readonly LeftOut[];
}

export type ReadingProblem =
  /** A picture, a PDF, a Word file: bytes and not words. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  /** Words, but nothing in them that is a measure. */
  | { readonly kind: 'no-measures'; readonly title: string | null }
  /** More letters than any plan has. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number };
