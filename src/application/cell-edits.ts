import type { Day } from '../domain/calendar/day';
import { ok, type Result } from '../domain/result';
import type { Ports } from './ports';
import { type LogLine, logWrites, unseenChanges } from './refreshing/log';
import { openWorkbook, type WorkbookProblem } from './refreshing/open-workbook';
import { followingWrites, newLanguage } from './refreshing/refresh';
import type { Tracking } from './refreshing/track';
import { SETTINGS_TAB } from './workbook/record-tabs.nb';
import { columnWord } from './workbook/tab-words';
import type { Table } from './workbook/table';
import type { PlanKey, YearTabKey } from './workbook/tabs.nb';
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

const isBetween = (n: number, [first, last]: readonly [number, number]) => n >= first && n <= last;

/** The columns an edit touched that are people's to say something in. */
const touchedColumns = <K extends string>({ tab, columns }: Table<K>, edit: CellEdit) =>
  tab.columns.filter(
    ({ key, owner }) =>
      (owner === 'typed' || owner === 'adopted') && isBetween(columns.get(key) ?? -1, edit.columns),
  );

const editedRows = <K extends string>({ rows }: Table<K | 'id'>, edit: CellEdit) =>
  rows.filter(row => row.text('id') !== '' && isBetween(row.index, edit.rows));

/** «Oppdatert» on the rows in which something was said. */
function updatedWrites({ table }: YearRows, edit: CellEdit, today: Day): readonly Write[] {
  const edited = new Set(editedRows(table, edit));
  return computedColumns(table, ['updated'], row =>
    edited.has(row) ? { updated: { day: today } } : null,
  );
}

/** One cell is logged as it was and is; of a block only what it did to the statuses is known. */
function logLines(
  table: Table<YearTabKey> | Table<PlanKey>,
  edit: CellEdit,
  tracking: Tracking,
): readonly LogLine[] {
  const [column] = touchedColumns<string>(table, edit);
  const [row] = editedRows<string>(table, edit);
  const measure = tracking.plan.measures.find(({ id }) => id === row?.text('id'));
  if (!edit.change || !column || !measure) return unseenChanges(tracking);
  const what = columnWord<string>(table.tab, column.key);
  return [{ tab: table.tab.name, measure, what, ...edit.change }];
}

/**
 * Lets everything follow after a person edited cells: the same statuses as the sidebar gives.
 * Google may drop such edits when they come fast, so this is a help, and `refresh` is the truth.
 */
export function followEdit(ports: Ports, edit: CellEdit): Result<null, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking, years } = opened.value;
  const rows = years.find(one => one.table.tab.name === edit.tab);
  const table =
    rows?.table ?? (edit.tab === tracking.plan.table.tab.name ? tracking.plan.table : null);
  if (edit.tab === SETTINGS_TAB.name) {
    const changed = newLanguage(ports, opened.value);
    if (changed.length > 0)
      ports.workbook.write([...followingWrites(opened.value, null), ...changed]);
  }
  if (!table) return ok(null);
  const isSaid = touchedColumns<string>(table, edit).length > 0;
  ports.workbook.write([
    ...followingWrites(opened.value, null),
    ...(isSaid && rows ? updatedWrites(rows, edit, tracking.today) : []),
    ...(isSaid ? logWrites(logLines(table, edit, tracking), ports.clock.now()) : []),
  ]);
  return ok(null);
}
