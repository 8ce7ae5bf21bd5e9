import { ok, type Result } from '../../domain/result';
import type { Entry } from '../../domain/status/entry';
import { wordIn } from '../language/word-in';
import { RESULT_WORDS } from '../language/words';
import { countIn, type Grid } from './cell';
import type { CellProblem } from './notices';
import { columnWord } from './tab-words';
import { type Row, readTable, rowsById, type Table, type TableProblem } from './table';
import { type YearTabKey, yearTab } from './tabs.nb';

/** The ledger of one working year. */
export interface YearRows {
  readonly year: number;
  readonly table: Table<YearTabKey>;
  readonly byId: ReadonlyMap<string, Row<YearTabKey>>;
  /** What each row reports, by ID. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly CellProblem[];
}

/** What a row reports. Words no one knows count as nothing said; the cell keeps them. */
const entryOf = (row: Row<YearTabKey>): Entry => ({
  result: wordIn(RESULT_WORDS, row.text('result')),
  count: countIn(row.text('count')),
  comment: row.text('comment'),
  link: row.text('link'),
});

function unreadableCells(tab: string, row: Row<YearTabKey>): readonly CellProblem[] {
  const entry = entryOf(row);
  const at = { kind: 'cell-unreadable' as const, tab, row: row.index, number: row.text('number') };
  return [
    ...(row.text('result') !== '' && entry.result === null
      ? [{ ...at, column: columnWord(yearTab(tab), 'result'), text: row.text('result') }]
      : []),
    ...(row.text('count') !== '' && entry.count === null
      ? [{ ...at, column: columnWord(yearTab(tab), 'count'), text: row.text('count') }]
      : []),
  ];
}

export function readYearRows(
  year: number,
  label: string,
  grid: Grid | undefined,
): Result<YearRows, TableProblem> {
  const read = readTable(yearTab(label), grid);
  if (!read.ok) return read;
  const { byId, copies } = rowsById(read.value);
  const problems: readonly CellProblem[] = [
    ...copies.map(row => ({
      kind: 'row-copied' as const,
      tab: label,
      row: row.index,
      number: row.text('number'),
    })),
    ...Array.from(byId.values()).flatMap(row => unreadableCells(label, row)),
  ];
  const entries = new Map(Array.from(byId, ([id, row]) => [id, entryOf(row)] as const));
  return ok({ year, table: read.value, byId, entries, problems });
}
