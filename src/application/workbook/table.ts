import { fail, ok, type Result } from '../../domain/result';
import type { Grid } from './cell';
import type { Column, Tab } from './tab';
import { headersInEach, namesInEach, shownHeader, shownName } from './tab-words';

export interface Row<K extends string> {
  /** 0-based row of the grid; the header is row 0. */
  readonly index: number;
  text(key: K): string;
}

/** A tab as read: columns found by header, whatever their order and language. */
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

/** What a tab and its columns are called in each language, those it has most headers of first. */
function wordsByFit<K extends string>(tab: Tab<K>, grid: Grid) {
  const there = new Set((grid[0] ?? []).map(headerKey));
  const names = namesInEach(tab.name);
  return headersInEach(tab)
    .map((headers, i) => {
      const found = Array.from(headers.values()).filter(header => there.has(headerKey(header)));
      return { name: names[i] ?? tab.name, headers, fit: found.length, there };
    })
    .sort((a, b) => b.fit - a.fit);
}

/** The name of a tab in the language its columns were laid in. */
export const nameAsLaid = <K extends string>(tab: Tab<K>, grid: Grid): string =>
  wordsByFit(tab, grid)[0]?.name ?? tab.name;

/** A tab whose columns are called what they are called in the workbook; those that are missing, as the others are. */
export function asLaid<K extends string>(tab: Tab<K>, grid: Grid): Tab<K> {
  const words = wordsByFit(tab, grid);
  const headerOf = ({ key, header }: Column<K>) => {
    const known = words.map(({ headers }) => headers.get(key) ?? header);
    return known.find(one => words[0]?.there.has(headerKey(one))) ?? known[0] ?? header;
  };
  return {
    ...tab,
    columns: tab.columns.map(column => ({ ...column, header: headerOf(column) })),
  };
}

/** Where the columns that are there stand. A tab keeps the language it was laid in: the one it has most headers of is believed first. */
function placesOf<K extends string>(tab: Tab<K>, grid: Grid): ReadonlyMap<K, number> {
  const places = new Map(
    (grid[0] ?? []).map((header, i) => [headerKey(header), i] as const).reverse(),
  );
  const found = wordsByFit(tab, grid).flatMap(({ headers }) =>
    Array.from(headers).flatMap(([key, header]): readonly (readonly [K, number])[] => {
      const place = places.get(headerKey(header));
      return place === undefined ? [] : [[key, place]];
    }),
  );
  return new Map(found.reverse());
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
  if (!grid || isBlank(grid)) return fail({ kind: 'tab-missing', tab: shownName(tab.name) });
  const table = readLoosely(tab, grid);
  const missing = tab.columns.find(({ key }) => !table.columns.has(key));
  if (!missing) return ok(table);
  const header = shownHeader(tab, missing);
  return fail({ kind: 'column-missing', tab: shownName(tab.name), header });
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
