import { type Cell, shownAs } from './cell';
import type { Tab } from './tab';
import type { Row, Table } from './table';
import type { Write } from './write';

export type { LinkedText, RowPlace, Write } from './write';

export type Values<K extends string> = Partial<Readonly<Record<K, Cell>>>;

/** The keys in the order of their columns in the sheet, broken where a foreign column stands between. */
function neighbours<T extends string, K extends T>(
  table: Table<T>,
  keys: readonly K[],
): readonly (readonly K[])[] {
  const placed = keys
    .map(key => ({ key, column: table.columns.get(key) ?? -1 }))
    .sort((a, b) => a.column - b.column);
  const groups: K[][] = [];
  placed.forEach(({ key, column }, i) => {
    const before = placed[i - 1];
    if (before && before.column === column - 1) groups[groups.length - 1]?.push(key);
    else groups.push([key]);
  });
  return groups;
}

const columnOf = <T extends string>(table: Table<T>, keys: readonly T[]) =>
  Math.min(...keys.map(key => table.columns.get(key) ?? -1));

/** Runs of neighbouring rows that are ours, each with its new cells. */
function runsOf<T extends string, V>(table: Table<T>, compute: (row: Row<T>) => V | null) {
  const runs: { row: Row<T>; values: V }[][] = [];
  let open = false;
  for (const row of table.rows) {
    const values = compute(row);
    if (values && open) runs[runs.length - 1]?.push({ row, values });
    else if (values) runs.push([{ row, values }]);
    open = values !== null;
  }
  return runs;
}

/**
 * Writes computed columns: `compute` gives the cells of a row (one left out becomes empty), or null where the row is none of ours and stays untouched.
 * One write for each group of neighbouring columns in which anything differs from what was read.
 */
export function computedColumns<T extends string, K extends T>(
  table: Table<T>,
  keys: readonly K[],
  compute: (row: Row<T>) => Values<K> | null,
): readonly Write[] {
  const runs = runsOf(table, compute);
  return neighbours(table, keys).flatMap(group =>
    runs
      .filter(run =>
        run.some(({ row, values }) =>
          group.some(key => shownAs(values[key] ?? '') !== row.text(key)),
        ),
      )
      .map(run => ({
        kind: 'cells' as const,
        tab: table.tab.name,
        row: run[0]?.row.index ?? 0,
        column: columnOf(table, group),
        values: run.map(({ values }) => group.map(key => values[key] ?? '')),
      })),
  );
}

/** Writes some cells of one row: one write for each group of neighbouring columns. */
export const rowCells = <K extends string>(
  table: Table<K>,
  row: Row<K>,
  values: Values<K>,
  keys: readonly K[],
): readonly Write[] =>
  neighbours(table, keys).map(group => ({
    kind: 'cells',
    tab: table.tab.name,
    row: row.index,
    column: columnOf(table, group),
    values: [group.map(key => values[key] ?? '')],
  }));

/** New lines of a record that is kept by Planvakt alone. */
export const recordLines = <K extends string>(
  tab: Tab<K>,
  lines: readonly Values<K>[],
  needsRoom: boolean,
): readonly Write[] =>
  lines.length === 0
    ? []
    : [
        {
          kind: 'append',
          tab: tab.name,
          needsRoom,
          values: lines.map(line => newRow(tab, line)),
        },
      ];

/** A whole new row in the order of the tab's own columns. */
const newRow = <K extends string>(tab: Tab<K>, values: Values<K>): readonly Cell[] =>
  tab.columns.map(({ key }) => values[key] ?? '');

/**
 * Rows that go below what a table holds, in whatever order its columns stand; what people wrote stays text.
 * Where there is known to be room, nobody asks.
 */
export function rowsBelow<K extends string>(
  table: Table<K>,
  rows: readonly Values<K>[],
  textKeys: readonly K[] = [],
  needsRoom = true,
): readonly Write[] {
  if (rows.length === 0) return [];
  const width = Math.max(...Array.from(table.columns.values())) + 1;
  const values = rows.map(row => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    for (const [key, column] of Array.from(table.columns)) cells[column] = row[key] ?? '';
    return cells;
  });
  const asText = textKeys.map(key => table.columns.get(key) ?? -1);
  return [{ kind: 'append', tab: table.tab.name, needsRoom, values, asText }];
}
