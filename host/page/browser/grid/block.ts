import { a1Of } from '../../../grid/a1';
import type { Area } from '../../../state';
import type { TabView } from '../../view';

/** Text on its way into a rectangle of cells. */
export interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly string[])[];
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

export const nameOf = (area: Area): string => a1Of(area);
