import type { Day } from '../../domain/calendar/day';
import { type Entry, RESULTS } from '../../domain/status/entry';
import { RESULT_WORDS } from '../language/words';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import type { Cell } from '../workbook/cell';

/** What a person says of one measure, and what they saw when they began. */
export interface Mark {
  readonly id: string;
  readonly entry: Entry;
  readonly seen: Entry;
}

export interface Marking extends Mark {
  readonly year: number;
}

/** Why one measure was left as it stands. */
export type MarkProblem =
  /** The row is gone from the year's tab, or the measure no longer applies that year. */
  | { readonly kind: 'measure-gone'; readonly tab: string }
  /** The row stands more than once; nobody can know which one counts. Rows count from 0. */
  | {
      readonly kind: 'row-copied';
      readonly tab: string;
      readonly row: number;
      readonly number: string;
    }
  /** The year is reported and closed. */
  | { readonly kind: 'year-frozen'; readonly label: string }
  /** The year is open again, and what is said of it is said in the ordinary way. */
  | { readonly kind: 'year-open'; readonly label: string }
  /** Somebody else changed the same entry meanwhile. */
  | { readonly kind: 'changed-meanwhile'; readonly theirs: Entry }
  /** The day of something counted lies outside the working year, or is still to come. */
  | { readonly kind: 'day-outside-year'; readonly label: string; readonly today: Day }
  /** The page sent something that is no entry. */
  | { readonly kind: 'entry-unreadable' };

export type MarkingProblem =
  | WorkbookProblem
  | MarkProblem
  /** Somebody else is writing just now. */
  | { readonly kind: 'busy' }
  /** Somebody sorts or moves rows faster than we can follow. */
  | { readonly kind: 'rows-moving'; readonly tab: string };

export const FIELDS = ['result', 'count', 'comment', 'link'] as const;
export type Field = (typeof FIELDS)[number];

/** The cell that says what an entry says in one field. */
export const cellOf = (entry: Entry, field: Field): Cell =>
  field === 'result'
    ? entry.result === null
      ? ''
      : RESULT_WORDS[entry.result]
    : (entry[field] ?? '');

export const differing = (a: Entry, b: Entry): readonly Field[] =>
  FIELDS.filter(field => a[field] !== b[field]);

/** Google keeps 50 000 in a cell. */
const MOST_CHARACTERS = 45_000;

/** Pages send what they like; only this is let in. */
export const isEntry = ({ result, count, comment, link }: Entry): boolean =>
  (result === null || RESULTS.includes(result)) &&
  (count === null || (Number.isInteger(count) && count >= 0 && count < 1e9)) &&
  [comment, link].every(text => typeof text === 'string' && text.length <= MOST_CHARACTERS);

export const tidied = ({ result, count, comment, link }: Entry): Entry => ({
  result,
  count,
  comment: comment.trim(),
  link: link.trim(),
});
