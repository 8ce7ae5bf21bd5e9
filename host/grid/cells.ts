import type { Area, Cell, SheetState } from '../state';

const EMPTY: Cell = { value: '' };

const holdsNothing = ({ value, formula, note, look, validation }: Cell) =>
  value === '' && !formula && !note && look === undefined && validation === undefined;

export const hasContent = (cell: Cell | null | undefined): boolean =>
  !!cell && (cell.value !== '' || !!cell.formula);

export const cellAt = (sheet: SheetState, row: number, column: number): Cell =>
  sheet.cells[row]?.[column] ?? EMPTY;

export function putCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
  const kept = holdsNothing(cell) ? null : cell;
  if (!kept && !sheet.cells[row]?.[column]) return;
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = kept;
}

export const readArea = <T>(
  sheet: SheetState,
  { row, column, rows, columns }: Area,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) =>
      read(cellAt(sheet, row + i, column + j), row + i, column + j),
    ),
  );

export function changeArea(
  sheet: SheetState,
  { row, column, rows, columns }: Area,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++)
      putCell(sheet, i, j, change(cellAt(sheet, i, j), i, j));
}

/** A cell without its words, keeping look, note and validation. */
export const emptied = ({ formula, link, ...cell }: Cell): Cell => ({ ...cell, value: '' });

/** How many rows hold content, counted from the top; 0 for an empty sheet. */
export const lastRowOf = (sheet: SheetState): number =>
  sheet.cells.findLastIndex(cells => cells.some(hasContent)) + 1;

export const lastColumnOf = (sheet: SheetState): number =>
  Math.max(0, ...sheet.cells.map(cells => cells.findLastIndex(hasContent) + 1));

/** From A1 to the last cell with content; one cell for an empty sheet. */
export const dataArea = (sheet: SheetState): Area => ({
  row: 0,
  column: 0,
  rows: Math.max(1, lastRowOf(sheet)),
  columns: Math.max(1, lastColumnOf(sheet)),
});
