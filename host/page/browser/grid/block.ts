import { a1Of } from '../../../grid/a1';
import type { Area } from '../../../state';
import type { TabView } from '../../view';

/** Text on its way into a rectangle of cells. */
export interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly string[])[];
  /** It came from the clipboard: the script is told the range only, also where that is one cell. */
  readonly isPasted?: true;
}

export interface Change {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const span = (numbers: readonly number[]) => {
  const first = Math.min(...numbers);
  return { first, count: Math.max(...numbers) - first + 1 };
};

export const areaBetween = (rows: readonly number[], columns: readonly number[]): Area => {
  const [down, across] = [span(rows), span(columns)];
  return { row: down.first, column: across.first, rows: down.count, columns: across.count };
};

const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

/** What a person would have to type to get what stands there. */
export const typedAt = (view: TabView, row: number, column: number): string => {
  const cell = view.rows[row]?.[column];
  return cell?.typed ?? cell?.text ?? '';
};

export const blockOf = (area: Area, textAt: (row: number, column: number) => string): Block => ({
  area,
  rows: range(area.row, area.rows).map(row =>
    range(area.column, area.columns).map(column => textAt(row, column)),
  ),
});

/** The smallest rectangle around the changes; cells between them keep what they have. */
export function blockAround(view: TabView, changes: readonly Change[]): Block {
  const area = areaBetween(
    changes.map(({ row }) => row),
    changes.map(({ column }) => column),
  );
  const changed = new Map(changes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return blockOf(
    area,
    (row, column) => changed.get(`${row} ${column}`) ?? typedAt(view, row, column),
  );
}

/** What is pasted where a whole number of it is chosen, fills what is chosen. */
export function pastedBlock(chosen: Area, rows: readonly (readonly string[])[]): Block {
  const [down, across] = [rows.length, rows[0]?.length ?? 0];
  const fits = across > 0 && chosen.rows % down === 0 && chosen.columns % across === 0;
  const area = fits ? chosen : { ...chosen, rows: down, columns: across };
  const textAt = (row: number, column: number) =>
    rows[(row - area.row) % down]?.[(column - area.column) % across] ?? '';
  return { ...blockOf(area, textAt), isPasted: true };
}

export const nameOf = (area: Area): string => a1Of(area);
