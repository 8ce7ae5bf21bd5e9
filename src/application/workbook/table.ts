import { fail, ok, type Result } from '../../domain/result';
import type { Grid } from './cell';
import type { Tab } from './tab';
import { headersInEach, shownHeader, shownName } from './tab-words';

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
  /** Rows of the grid, header included. */
  readonly height: number;
}

export type TableProblem =
  /** The tab is not in the workbook. */
  | { readonly kind: 'tab-missing'; readonly tab: string }
  /** The tab has no column with this header. */
  | { readonly kind: 'column-missing'; readonly tab: string; readonly header: string };

/** Headers are compared by their letters and digits alone, so «resultat» is «Resultat ▾». */
const letters = (header: string) =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a tab exists but has nothing in it: made a moment ago, and not yet laid out. */
export const isBlank = (grid: Grid): boolean =>
  grid.every(row => row.every(cell => cell.trim() === ''));

/** Where each column stands. A tab keeps the language it was laid in: the one it has most headers of is believed first. */
function placesOf<K extends string>(tab: Tab<K>, head: readonly string[]): ReadonlyMap<K, number> {
  const places = new Map(head.map((header, i) => [letters(header), i] as const).reverse());
  const found = headersInEach(tab).map(headers =>
    Array.from(headers).flatMap(([key, header]): readonly (readonly [K, number])[] => {
      const place = places.get(letters(header));
      return place === undefined ? [] : [[key, place]];
    }),
  );
  return new Map(
    found.sort((a, b) => a.length - b.length).reduce((all, one) => all.concat(one), []),
  );
}

export function readTable<K extends string>(
  tab: Tab<K>,
  grid: Grid | undefined,
): Result<Table<K>, TableProblem> {
  if (!grid || isBlank(grid)) return fail({ kind: 'tab-missing', tab: shownName(tab.name) });
  const [head = [], ...body] = grid;
  const columns = placesOf(tab, head);
  const lacking = tab.columns.find(({ key }) => !columns.has(key));
  if (lacking) {
    const header = shownHeader(tab, lacking);
    return fail({ kind: 'column-missing', tab: shownName(tab.name), header });
  }
  const rows = body.map((cells, i) => ({
    index: i + 1,
    text: (key: K) => (cells[columns.get(key) ?? -1] ?? '').trim(),
  }));
  return ok({ tab, columns, rows, height: grid.length });
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
