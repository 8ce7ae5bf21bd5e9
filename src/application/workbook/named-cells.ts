import { type Cell, type Grid, numberIn, shownAs } from './cell';
import { headerKey } from './table';

/** A cell by what it is, wherever the row and the column stand. */
export interface CellName {
  /** The row's ID; for a row without one, all it says outside the columns that are written. */
  readonly row: string;
  /** The column's header, letters and digits alone. */
  readonly column: string;
}

export interface NamedCell extends CellName {
  readonly at: readonly [row: number, column: number];
  readonly text: string;
}

/** A tab as read, its cells found by name. */
export interface NamedCells {
  find(name: CellName): NamedCell | undefined;
  all(): readonly NamedCell[];
}

const ID = headerKey('ID');

/** The end of the name of a row or column that is not the first of its name. */
export const COPY = /#\d+$/;

function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map(name => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** `written` holds the headers whose cells change, and so tell nothing of which row they stand in. */
export function namedCells(grid: Grid, written: ReadonlySet<string>): NamedCells {
  const [head = [], ...body] = grid;
  const columns = numbered(head.map(headerKey));
  const id = columns.indexOf(ID);
  const rows = numbered(
    body.map(
      cells =>
        (cells[id] ?? '').trim() ||
        cells.filter((_, i) => !written.has(columns[i] ?? '')).join('\t'),
    ),
  );
  const rowOf = new Map(rows.map((row, i) => [row, i] as const));
  const columnOf = new Map(columns.map((column, i) => [column, i] as const));
  const cellAt = (r: number, c: number): NamedCell => ({
    row: rows[r] ?? '',
    column: columns[c] ?? '',
    at: [r + 1, c],
    text: (body[r]?.[c] ?? '').trim(),
  });
  return {
    find({ row, column }) {
      const [r, c] = [rowOf.get(row), columnOf.get(column)];
      return r === undefined || c === undefined ? undefined : cellAt(r, c);
    },
    all: () => rows.flatMap((_, r) => columns.map((__, c) => cellAt(r, c))),
  };
}

/** Whether a cell that reads `text` holds this; a number may be shown in people's own format. */
export function shows(text: string, cell: Cell): boolean {
  const shown = shownAs(cell);
  return text === shown || (typeof cell === 'number' && numberIn(text) === cell);
}
