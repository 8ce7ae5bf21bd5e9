import type { Cell, Grid } from './cell';
import type { Tab } from './tab';

/** A cell to be led to; rows and columns count from 0. Without a column, the row's first. */
export interface RowPlace {
  readonly tab: string;
  readonly row: number;
  readonly column?: number | undefined;
}

/** Text that stays text, and the row it leads to. */
export interface LinkedText {
  readonly text: string;
  readonly place: RowPlace | null;
}

/** A change to the workbook. Rows and columns count from 0. */
export type Write =
  /** Cells that stand together. */
  | {
      readonly kind: 'cells';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Cell[])[];
    }
  /** Cells of text that stand together; what they held of links goes. */
  | {
      readonly kind: 'texts';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly LinkedText[])[];
    }
  /** Cells beside each other that shall keep text as it is typed, never as a number, a date or a formula. */
  | {
      readonly kind: 'text-format';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly width: number;
      readonly height: number;
    }
  /** The same in cells that need not stand together; `asText` keeps it as it is typed. */
  | {
      readonly kind: 'spread';
      readonly tab: string;
      readonly at: readonly (readonly [row: number, column: number])[];
      readonly value: Cell;
      readonly asText: boolean;
    }
  /** A dropdown on one cell, or from there down. It refuses nothing. */
  | {
      readonly kind: 'offer';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly isWholeColumn: boolean;
      readonly choices: readonly string[];
    }
  /** Rows after the last one that holds anything; `needsRoom` where the tab may be full. */
  | {
      readonly kind: 'append';
      readonly tab: string;
      readonly needsRoom: boolean;
      readonly values: readonly (readonly Cell[])[];
      /** Columns whose new cells shall keep text as it is typed. */
      readonly asText?: readonly number[];
    }
  /** The notes on cells that stand together; '' is none. */
  | {
      readonly kind: 'notes';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  /** A question before anything in the tab is changed, or no such question any more. */
  | {
      readonly kind: 'guard';
      readonly tab: string;
      readonly description: string;
      /** What the question may have been in another language. */
      readonly others: readonly string[];
      readonly isOn: boolean;
    }
  | { readonly kind: 'rename-tab'; readonly tab: string; readonly name: string }
  /** One of a tab's own columns, put back behind all that stands there; `cells` go below its header. */
  | {
      readonly kind: 'add-column';
      readonly tab: Tab;
      readonly header: string;
      readonly column: number;
      readonly cells: readonly Cell[];
    }
  /** All that a record holds, header first, its own columns in their order. */
  | { readonly kind: 'reorder'; readonly tab: Tab; readonly values: Grid }
  /** A new table, empty. */
  | { readonly kind: 'lay'; readonly tab: Tab }
  | { readonly kind: 'lay-overview'; readonly name: string };
