import type { Day } from '../domain/calendar/day';
import { ok, type Result } from '../domain/result';
import type { Ports } from './ports';
import { notePlace, noteWrites, PLAN_NOTED, YEAR_NOTED } from './refreshing/cell-notes';
import { readJournal } from './refreshing/journal';
import { type LogLine, logWrites } from './refreshing/log';
import { type Opened, openWorkbook, type WorkbookProblem } from './refreshing/open-workbook';
import { type Reconciled, reconcile } from './refreshing/reconcile';
import { followingWrites, refresh } from './refreshing/refresh';
import type { Tracking } from './refreshing/track';
import type { CellProblem } from './workbook/notices';
import { LOG_TAB, SETTINGS_TAB } from './workbook/record-tabs.nb';
import { columnWord } from './workbook/tab-words';
import type { Table } from './workbook/table';
import { BODIES_TAB, GOALS_NAME, type PlanKey, type YearTabKey } from './workbook/tabs.nb';
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

/** The tabs of which every cell may matter to all the others. */
const FOLLOWED_WHOLE: readonly string[] = [GOALS_NAME, BODIES_TAB.name, SETTINGS_TAB.name];

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

/** One cell as it was and is. */
function cellLines(
  table: Table<YearTabKey> | Table<PlanKey>,
  edit: CellEdit,
  { plan }: Tracking,
): readonly LogLine[] {
  const [column] = touchedColumns<string>(table, edit);
  const [row] = editedRows<string>(table, edit);
  const measure = plan.measures.find(({ id }) => id === row?.text('id'));
  if (!edit.change || !column || !row || !measure) return [];
  const what = columnWord<string>(table.tab, column.key);
  // Somebody else may have written there since: a person's own words are in the edit alone. A number
  // or a day comes as Google counts it, and is taken as it is shown.
  const typed = edit.change.to.trim();
  const to = typed !== '' && Number.isNaN(Number(typed)) ? typed : row.text(column.key);
  return [{ tab: table.tab.name, measure, what, from: edit.change.from, to }];
}

/** A block, and whatever is written in a frozen year, is held against what «Logg» remembers; null for other edits. */
function reconciled(
  ports: Ports,
  opened: Opened,
  rows: YearRows | undefined,
  edit: CellEdit,
): Result<Reconciled | null, WorkbookProblem> {
  const isFrozen = rows !== undefined && opened.tracking.settings.frozen.includes(rows.year);
  const isReport = rows && touchedColumns(rows.table, edit).some(({ owner }) => owner === 'typed');
  if (!isReport || (edit.change && !isFrozen)) return ok(null);
  const journal = readJournal(ports.workbook.read([LOG_TAB.name]).get(LOG_TAB.name));
  return journal.ok ? ok(reconcile(opened, journal.value)) : journal;
}

/** The notes on the rows that were edited; sorting leaves others behind, and a refresh finds those. */
function editedNotes<K extends string>(
  { workbook }: Ports,
  table: Table<K>,
  keys: readonly K[],
  edit: CellEdit,
  problems: readonly CellProblem[],
): readonly Write[] {
  const isNoted = keys.some(key => isBetween(table.columns.get(key) ?? -1, edit.columns));
  const place = isNoted ? notePlace(table, keys, edit.rows) : null;
  return place ? noteWrites(place, workbook.readNotes([place.area])[0] ?? [], problems) : [];
}

/**
 * Lets everything follow after a person edited cells: the same statuses as the sidebar gives.
 * Google may drop such edits when they come fast, so this is a help, and `refresh` is the truth.
 * Answers with the frozen tabs in which what was written became an addition.
 */
export function followEdit(
  ports: Ports,
  edit: CellEdit,
): Result<Pick<Reconciled, 'addedIn'>, WorkbookProblem> {
  if (FOLLOWED_WHOLE.includes(edit.tab)) return refresh(ports);
  const read = openWorkbook(ports, ports.clock.today());
  if (!read.ok) return read;
  const { plan } = read.value.tracking;
  const rows = read.value.years.find(one => one.table.tab.name === edit.tab);
  const table = rows?.table ?? (edit.tab === plan.table.tab.name ? plan.table : null);
  if (!table) return ok({ addedIn: [] });
  const isSaid = touchedColumns<string>(table, edit).length > 0;
  const held = reconciled(ports, read.value, rows, edit);
  if (!held.ok) return held;
  const { opened, additions, guards, addedIn, lines, dated } = held.value ?? {
    opened: read.value,
    additions: [],
    guards: [],
    addedIn: [],
    bringsBack: false,
    lines: isSaid ? cellLines(table, edit, read.value.tracking) : [],
    dated: isSaid && rows ? updatedWrites(rows, edit, read.value.tracking.today) : [],
  };
  const notes = rows
    ? editedNotes(ports, rows.table, YEAR_NOTED, edit, opened.problems)
    : editedNotes(ports, plan.table, PLAN_NOTED, edit, opened.problems);
  ports.workbook.write([
    ...additions,
    ...followingWrites(opened, null),
    ...dated,
    ...notes,
    ...guards,
    ...logWrites(lines, ports.clock.now()),
  ]);
  // What is named in Oversikt as not understood changes when a note does.
  const refreshed = notes.length > 0 ? refresh(ports) : ok(null);
  return refreshed.ok ? ok({ addedIn }) : refreshed;
}
