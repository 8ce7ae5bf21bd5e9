import { parsePeriod, saysNoTime } from '../period/parse-period';
import { anyOf } from '../text/words';
import type { DraftGoal, MeasureWords } from './draft';
import { LABELS, type Role } from './labels';

/** What each column of a table holds; null for a column whose heading says nothing known. */
export type Columns = readonly (Role | null)[];

export interface Row extends MeasureWords {
  /** What stands in a column of those one works with; only where somebody is responsible. */
  readonly partners: string | null;
  /** What stands in a column of goals. */
  readonly goal: string | null;
  /** What stands in a column of sub-goals, or in a second column of goals. */
  readonly subgoal: string | null;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$|^\p{L}\)$/u;
const IN_NOTE = new RegExp(
  `(?:^|[ .;,])(?<words>${anyOf(Array.from(LABELS.keys()).filter(words => words !== '#'))}) ?: ?`,
  'giu',
);

/** The words of a cell; a dash alone says that there are none. */
const present = (cell: string | undefined): string | null =>
  cell === undefined || /^[–—-]?$/.test(cell) ? null : cell;
/** A number without the full stop or bracket after it. */
export const tidyNumber = (number: string | null) => number?.replace(/[.)]$/, '') ?? null;

/** Labels inside a column of remarks: «Ansvar: Økonomisjef. Leveranse til: Regnskap.» */
export function labelsInNote(note: string): ReadonlyMap<Role, string> {
  if (!note.includes(':')) return new Map();
  const found: { readonly role: Role; readonly at: number; readonly from: number }[] = [];
  IN_NOTE.lastIndex = 0;
  for (let match = IN_NOTE.exec(note); match; match = IN_NOTE.exec(note)) {
    const role = LABELS.get(match.groups?.words?.toLowerCase() ?? '');
    if (role) found.push({ role, at: match.index, from: match.index + match[0].length });
  }
  const values = new Map<Role, string>();
  found.forEach(({ role, from }, i) => {
    const value = note.slice(from, found[i + 1]?.at).trim();
    if (value !== '' && !values.has(role)) values.set(role, value);
  });
  return values;
}

/** Of a row without a head only the first cells are looked at. */
const MOST_GUESSED = 8;

/** Without a head: a number first if there is one, the text, and then what reads as a time; the rest are bodies. */
function guessRow(cells: readonly string[]): Row {
  const filled = cells.filter(cell => cell !== '');
  const number = NUMBER.test(filled[0] ?? '') && filled.length > 1 ? (filled[0] ?? null) : null;
  const [text = '', ...others] = number === null ? filled : filled.slice(1);
  const isTime = (cell: string) => !saysNoTime(cell) && parsePeriod(cell).ok;
  const when = others.slice(0, MOST_GUESSED).find(isTime) ?? null;
  const responsible = others.find(cell => cell !== when) ?? null;
  const none = { partners: null, goal: null, subgoal: null };
  return { number: tidyNumber(number), text, when, responsible, ...none };
}

/**
 * The columns of a head, with one column of text: a column of goals or numbers alone is that too. A
 * second column of goals, or one under a goal that the document names, holds sub-goals.
 */
export function columnsOf(roles: Columns, goal: DraftGoal | null): Columns {
  const underGoal = goal?.explicit === true && goal.measures.length === 0;
  const firstGoal = underGoal ? -1 : roles.indexOf('goal');
  const parted = roles.map((role, i) => (role === 'goal' && i !== firstGoal ? 'subgoals' : role));
  if (parted.includes('measures')) {
    const first = parted.indexOf('measures');
    return parted.map((role, i) => (role === 'measures' && i !== first ? null : role));
  }
  const stand = (['subgoals', 'goal', null] as const).find(role => parted.includes(role));
  const at = stand === undefined ? -1 : parted.indexOf(stand);
  return parted.map((role, i) => (i === at ? 'measures' : role));
}

/** Reads a row by its columns; null when it holds no measure. */
export function readRow(cells: readonly string[], columns: Columns | null): Row | null {
  if (columns === null) {
    const row = guessRow(cells);
    return row.text === '' ? null : row;
  }
  const cellOf = (role: Role) => present(cells[columns.indexOf(role)]);

  const text = cellOf('measures');
  if (text === null) return null;
  const notes = cells.filter((_, i) => columns[i] == null || columns[i] === 'ignored').join(' ');
  const inNote = labelsInNote(notes);
  const responsible = cellOf('responsible') ?? inNote.get('responsible') ?? null;
  return {
    number: tidyNumber(cellOf('number')),
    text,
    when: cellOf('when') ?? inNote.get('when') ?? null,
    responsible,
    partners: responsible === null ? null : cellOf('partners'),
    goal: cellOf('goal'),
    subgoal: cellOf('subgoals'),
  };
}
