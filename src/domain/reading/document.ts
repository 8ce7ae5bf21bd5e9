/**
 * A document as the reader takes it, whatever it came from: each block is a paragraph, a heading, an item
 * of a list or a row of a table, in the order of the document. Text has its own marks left in («1.», «•», «**»).
 */
export type Block =
  | {
      readonly kind: 'line';
      readonly text: string;
      /** A line of plain text, not a whole paragraph: it may go on on the next, and an empty one parts two. */
      readonly printed?: true;
    }
  /** `level` counts from 1, as h1. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `depth` counts from 0; an item inside an item is 1. */
  | { readonly kind: 'item'; readonly depth: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

export type SourceDocument = readonly Block[];
