import type { CellProblem } from '../workbook/notices';
import type { SettingProblem } from '../workbook/settings';
import type { Write } from '../workbook/writes';

/** A row as people can find it again. Rows count from 0. */
export interface RowPlace {
  readonly tab: string;
  readonly row: number;
  readonly number: string;
  readonly text: string;
}

/** Something «Rydd opp» put right. */
export type Mended =
  /** A tab had got another name. */
  | { readonly kind: 'tab-renamed'; readonly tab: string; readonly was: string }
  /** A tab was gone. */
  | { readonly kind: 'tab-made'; readonly tab: string }
  /** A header had got other words. */
  | {
      readonly kind: 'column-renamed';
      readonly tab: string;
      readonly header: string;
      readonly was: string;
    }
  /** A column was gone; so many of its cells were found elsewhere. */
  | {
      readonly kind: 'column-made';
      readonly tab: string;
      readonly header: string;
      readonly restored: number;
      readonly isComputed: boolean;
    }
  /** The columns of a tab that Planvakt alone writes had been moved. */
  | { readonly kind: 'columns-ordered'; readonly tab: string }
  | { readonly kind: 'settings-made'; readonly tab: string; readonly names: readonly string[] }
  /** Somebody added a row in Plan. */
  | ({ readonly kind: 'became-measure' } & RowPlace)
  /** A row had lost its ID. */
  | ({ readonly kind: 'id-given-back' } & RowPlace)
  /** A copied row in Plan is a measure of its own from now on. */
  | ({ readonly kind: 'copy-became-measure' } & RowPlace)
  /** A copied row in a year's tab counts no more; it stands as it is. */
  | ({ readonly kind: 'copy-set-aside' } & RowPlace)
  /** Somebody added, or copied, a row in Mål or Organer. */
  | ({ readonly kind: 'got-id' } & RowPlace)
  | { readonly kind: 'choices-mended'; readonly tab: string; readonly header: string };

/** Something only people can put right. */
export type Unmended =
  | { readonly kind: 'no-plan' }
  /** A tab is gone whose words stand nowhere else. */
  | { readonly kind: 'tab-gone'; readonly tab: string }
  /** Several tabs may be the one that is missing. */
  | {
      readonly kind: 'tab-unclear';
      readonly tab: string;
      readonly candidates: readonly string[];
    }
  /** A column is gone whose words stand nowhere else. */
  | { readonly kind: 'column-gone'; readonly tab: string; readonly header: string }
  /** Two columns have the same header; the first one counts. */
  | { readonly kind: 'column-twice'; readonly tab: string; readonly header: string }
  /** A row without an ID reports something, beside the row that counts (0-based). */
  | ({ readonly kind: 'not-counted'; readonly counts: number } & RowPlace)
  /** A row reports on a measure that Plan no longer has. */
  | ({ readonly kind: 'gone-from-plan' } & RowPlace)
  /** The tab has been made a typed table, which takes no dropdown from us. */
  | { readonly kind: 'typed-table'; readonly tab: string; readonly header: string }
  | SettingProblem
  | CellProblem;

/** What came of looking at one side of the workbook. */
export interface Mending {
  readonly writes: readonly Write[];
  readonly done: readonly Mended[];
  readonly left: readonly Unmended[];
  /** Nothing more can be looked at before people have put this right. */
  readonly isStuck?: true;
}

export const NOTHING_TO_MEND: Mending = { writes: [], done: [], left: [] };
