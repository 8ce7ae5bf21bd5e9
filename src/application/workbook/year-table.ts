import { ok, type Result } from '../../domain/result';
import type { Entry } from '../../domain/status/entry';
import { wordIn } from '../language/word-in';
import { ROW_WORDS } from '../language/words';
import type { Grid } from './cell';
import type { CellProblem } from './notices';
import { entryOf, saidIn } from './said';
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
  /** The rows whose ID stands further up as well. */
  readonly copies: readonly Row<YearTabKey>[];
  readonly problems: readonly CellProblem[];
}

function unreadableCells(tab: string, row: Row<YearTabKey>): readonly CellProblem[] {
  const entry = entryOf(saidIn(row));
  const at = { kind: 'cell-unreadable' as const, tab, row: row.index, number: row.text('number') };
  return [
    ...(row.text('result') !== '' && entry.result === null
      ? [
          {
            ...at,
            key: 'result' as const,
            column: columnWord(yearTab(tab), 'result'),
            text: row.text('result'),
          },
        ]
      : []),
    ...(row.text('count') !== '' && entry.count === null
      ? [
          {
            ...at,
            key: 'count' as const,
            column: columnWord(yearTab(tab), 'count'),
            text: row.text('count'),
          },
        ]
      : []),
  ];
}

/** Copies that «Rydd opp» has taken the ID from; they stand until people delete them. */
const setAside = ({ rows }: Table<YearTabKey>) =>
  rows.filter(row => row.text('id') === '' && wordIn(ROW_WORDS, row.text('status')) === 'copy');

export function readYearRows(
  year: number,
  label: string,
  grid: Grid | undefined,
): Result<YearRows, TableProblem> {
  const read = readTable(yearTab(label), grid);
  if (!read.ok) return read;
  const { byId, copies } = rowsById(read.value);
  const problems: readonly CellProblem[] = [
    ...[...copies, ...setAside(read.value)].map(row => ({
      kind: 'row-copied' as const,
      tab: label,
      row: row.index,
      number: row.text('number'),
    })),
    ...Array.from(byId.values()).flatMap(row => unreadableCells(label, row)),
  ];
  const entries = new Map(Array.from(byId, ([id, row]) => [id, entryOf(saidIn(row))] as const));
  return ok({ year, table: read.value, byId, copies, entries, problems });
}
