import { CELL_NOTES, NOTE_MARK } from '../language/cell-notes';
import type { Area } from '../workbook/cell';
import type { CellProblem } from '../workbook/notices';
import { headersInEach } from '../workbook/tab-words';
import { headerKey, type Table } from '../workbook/table';
import { BODIES_TAB, type BodyKey, type PlanKey, type YearTabKey } from '../workbook/tabs.nb';
import type { Write } from '../workbook/writes';

/** The columns in which something may be misunderstood. */
export const YEAR_NOTED: readonly YearTabKey[] = ['result', 'count'];
export const PLAN_NOTED: readonly PlanKey[] = ['kind', 'count'];
export const BODIES_NOTED: readonly BodyKey[] = ['email'];
const EMAIL = BODIES_TAB.columns.find(({ key }) => key === 'email')?.header ?? '';

/** What is to be said on one cell; null for what is no cell's own. */
function noteOf(problem: CellProblem) {
  if (problem.kind === 'cell-unreadable') {
    return { ...problem, words: CELL_NOTES[problem.key](problem.text) };
  }
  if (problem.kind === 'row-copied')
    return { ...problem, column: 'Resultat', words: CELL_NOTES.copy('') };
  return problem.kind === 'mail-address-unreadable'
    ? { ...problem, column: EMAIL, words: CELL_NOTES.address(problem.text) }
    : null;
}

/** Where notes of ours may stand in a tab. */
export interface NotePlace {
  readonly area: Area;
  /** 0-based column of each header in any language, without its ornaments. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The place of notes in some rows (both ends included), or in all; null where there are none. */
export function notePlace<K extends string>(
  table: Table<K>,
  keys: readonly K[],
  rows: readonly [first: number, last: number] = [1, table.height - 1],
): NotePlace | null {
  const columns = new Map(
    headersInEach(table.tab).flatMap(headers =>
      keys.map(key => [headerKey(headers.get(key) ?? ''), table.columns.get(key) ?? -1] as const),
    ),
  );
  const [first, last] = [Math.max(1, rows[0]), Math.min(table.height - 1, rows[1])];
  if (last < first) return null;
  const column = Math.min(...Array.from(columns.values()));
  const width = Math.max(...Array.from(columns.values())) - column + 1;
  return {
    area: { tab: table.tab.name, row: first, column, height: last - first + 1, width },
    columns,
  };
}

/** A note with our sentence in place of the one we may have put there; people's own lines stay. */
function noteWith(note: string, sentence: string): string {
  const lines = note === '' ? [] : note.split('\n');
  const own = lines.filter(line => !line.startsWith(NOTE_MARK));
  return [...own, ...(sentence === '' ? [] : [NOTE_MARK + sentence])].join('\n');
}

/** Puts a note on each cell that is not understood, and takes ours away where there is nothing to say. */
export function noteWrites(
  { area, columns }: NotePlace,
  notes: readonly (readonly string[])[],
  problems: readonly CellProblem[],
): readonly Write[] {
  const sentences = new Map<string, string>();
  for (const problem of problems) {
    const note = noteOf(problem);
    if (note?.tab !== area.tab) continue;
    sentences.set(`${note.row} ${columns.get(headerKey(note.column))}`, note.words);
  }
  const ours = new Set(Array.from(columns.values()));
  const wanted = notes.map((cells, i) =>
    cells.map((note, j) =>
      ours.has(area.column + j)
        ? noteWith(note, sentences.get(`${area.row + i} ${area.column + j}`) ?? '')
        : note,
    ),
  );
  const differing = wanted.flatMap((cells, i) =>
    cells.some((note, j) => note !== notes[i]?.[j]) ? [i] : [],
  );
  const [first] = differing;
  const last = differing[differing.length - 1];
  if (first === undefined || last === undefined) return [];
  return [
    {
      kind: 'notes',
      tab: area.tab,
      row: area.row + first,
      column: area.column,
      notes: wanted.slice(first, last + 1),
    },
  ];
}
