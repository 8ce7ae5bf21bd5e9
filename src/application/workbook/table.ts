import { fail, ok, type Result } from '../../domain/result';
import type { Grid } from './cell';
import type { Tab } from './tab';

export interface Row<K extends string> {
  /** 0-based row of the grid; the header is row 0. */
  readonly index: number;
  text(key: K): string;
}

/** A tab as read: columns found by header, whatever their order. */
export interface Table<K extends string> {
  readonly tab: Tab<K>;
  /** 0-based column of each key. */
  readonly columns: ReadonlyMap<K, number>;
  readonly rows: readonly Row<K>[];
  /** What was read. */
  readonly grid: Grid;
  /** Rows of the grid, header included. */
  readonly height: number;
}

export type TableProblem =
  /** The tab is not in the workbook. */
  | { readonly kind: 'tab-missing'; readonly tab: string }
  /** No tab of ours is in the workbook. */
  | { readonly kind: 'no-plan-yet' }
  /** The tab has no column with this header. */
  | { readonly kind: 'column-missing'; readonly tab: string; readonly header: string };

/** Headers are compared by their letters and digits alone, so «resultat» is «Resultat ▾». */
export const headerKey = (header: string) =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a tab exists but has nothing in it: made a moment ago, and not yet laid out. */
export const isBlank = (grid: Grid): boolean =>
  grid.every(row => row.every(cell => cell.trim() === ''));

/** The columns that are there, of those a tab should have; the first where a header stands twice. */
function placesOf<K extends string>(tab: Tab<K>, grid: Grid): ReadonlyMap<K, number> {
  const places = new Map(
    (grid[0] ?? []).map((header, i) => [headerKey(header), i] as const).reverse(),
  );
  return new Map(
    tab.columns.flatMap(({ key, header }) => {
      const place = places.get(headerKey(header));
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

/** A tab of which columns may be missing: their cells read as empty. */
export function readLoosely<K extends string>(tab: Tab<K>, grid: Grid): Table<K> {
  const columns = placesOf(tab, grid);
  const rows = grid.slice(1).map((cells, i) => ({
    index: i + 1,
    text: (key: K) => (cells[columns.get(key) ?? -1] ?? '').trim(),
  }));
  return { tab, columns, rows, grid, height: grid.length };
}

export function readTable<K extends string>(
  tab: Tab<K>,
  grid: Grid | undefined,
): Result<Table<K>, TableProblem> {
  if (!grid || isBlank(grid)) return fail({ kind: 'tab-missing', tab: tab.name });
  const table = readLoosely(tab, grid);
  const missing = tab.columns.find(({ key }) => !table.columns.has(key));
  return missing
    ? fail({ kind: 'column-missing', tab: tab.name, header: missing.header })
    : ok(table);
}

/** The rows that carry an ID, the first one where an ID was copied, and the copies. */
export function rowsById<K extends string>(
  table: Table<K | 'id'>,
): {
  readonly byId: ReadonlyMap<string, Row<K | 'id'>>;
  readonly copies: readonly Row<K | 'id'>[];
} {
  const byId = new Map<string, Row<K | 'id'>>();
  const copies: Row<K | 'id'>[] = [];
  for (const row of table.rows) {
    const id = row.text('id');
    if (id === '') continue;
    if (byId.has(id)) copies.push(row);
    else byId.set(id, row);
  }
  return { byId, copies };
}
