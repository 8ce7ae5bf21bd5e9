import { ok, type Result } from '../domain/result';
import type { Ports } from './ports';
import { type LogLine, logWrites, unseenChanges } from './refreshing/log';
import { openWorkbook, type WorkbookProblem } from './refreshing/open-workbook';
import { followingWrites } from './refreshing/refresh';
import type { Tracking } from './refreshing/track';
import { planTab, type YearTabKey } from './workbook/tabs.nb';
import { computedColumns, type Write } from './workbook/writes';
import type { YearRows } from './workbook/year-table';

/** What a person changed by hand. Rows and columns count from 0, both ends included. */
export interface CellEdit {
  readonly tab: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  /** What one cell held and holds; null when several changed at once. */
  readonly change: { readonly from: string; readonly to: string } | null;
}

const TYPED: readonly YearTabKey[] = ['result', 'count', 'comment', 'link'];

const isBetween = (n: number, [first, last]: readonly [number, number]) => n >= first && n <= last;

/** The typed columns of a year's tab that an edit touched. */
const touched = ({ table }: YearRows, edit: CellEdit) =>
  TYPED.filter(key => isBetween(table.columns.get(key) ?? -1, edit.columns));

const editedRows = ({ table }: YearRows, edit: CellEdit) =>
  table.rows.filter(row => row.text('id') !== '' && isBetween(row.index, edit.rows));

/** «Oppdatert» on the rows that were edited. */
function updatedWrites(rows: YearRows, edit: CellEdit, tracking: Tracking): readonly Write[] {
  const edited = new Set(editedRows(rows, edit));
  return computedColumns(rows.table, ['updated'], row =>
    edited.has(row) ? { updated: { day: tracking.today } } : null,
  );
}

/** One cell is logged as it was and is; of a block only what it did to the statuses is known. */
function logLines(rows: YearRows, edit: CellEdit, tracking: Tracking): readonly LogLine[] {
  const [key] = touched(rows, edit);
  const [row] = editedRows(rows, edit);
  const column = rows.table.tab.columns.find(one => one.key === key);
  const measure = tracking.plan.measures.find(({ id }) => id === row?.text('id'));
  if (!edit.change || !column || !measure) return unseenChanges(tracking);
  const what = column.header.replace(' ▾', '');
  return [{ year: rows.table.tab.name, measure, what, ...edit.change }];
}

/**
 * Lets everything follow after a person edited cells: the same statuses as the sidebar gives.
 * Google may drop such edits when they come fast, so this is a help, and `refresh` is the truth.
 */
export function followEdit(ports: Ports, edit: CellEdit): Result<null, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking, years } = opened.value;
  const rows = years.find(({ table }) => table.tab.name === edit.tab);
  if (!rows && edit.tab !== planTab([]).name) return ok(null);
  const isSaid = rows !== undefined && touched(rows, edit).length > 0;
  ports.workbook.write([
    ...followingWrites(opened.value, null),
    ...(isSaid ? updatedWrites(rows, edit, tracking) : []),
    ...(isSaid ? logWrites(logLines(rows, edit, tracking), ports.clock.now()) : []),
  ]);
  return ok(null);
}
