import type { Area } from '../state';

const LETTERS = 26;
const PATTERN =
  /^(?<left>[A-Z]{1,3})(?<top>[1-9]\d*)?(?::(?<right>[A-Z]{1,3})(?<bottom>[1-9]\d*)?)?$/i;

/** 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < LETTERS ? '' : columnLetters(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(65 + (column % LETTERS));

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** The area that `A1`, `A1:B2`, `A2:D` or `D:F` names in a grid of that size, if it names any. */
export function areaOf(a1: string, grid: { rows: number; columns: number }): Area | undefined {
  const { left, top, right, bottom } = PATTERN.exec(a1.trim())?.groups ?? {};
  if (!left || (!top && !right) || (!top && bottom)) return undefined;
  const column = columnNumber(left);
  const row = top ? Number(top) - 1 : 0;
  const lastColumn = right ? columnNumber(right) : column;
  const lastRow = right ? (bottom ? Number(bottom) - 1 : grid.rows - 1) : row;
  const area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return top ? area : { ...area, whole: true };
}

export const cellName = (row: number, column: number): string => columnLetters(column) + (row + 1);

export function a1Of({ row, column, rows, columns, whole }: Area): string {
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  if (whole) return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const within = (grid: { rows: number; columns: number }, area: Area): boolean =>
  area.row + area.rows <= grid.rows && area.column + area.columns <= grid.columns;
