import { exception } from '../machine/exception';
import type { Area, Cell, SheetState } from '../state';
import { emptied } from './cells';

type Axis = 'row' | 'column';
const COUNT = { row: 'rows', column: 'columns' } as const;
const MOST_CELLS = 10_000_000;

export function demandRoom(sheets: readonly SheetState[], more: number): void {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, more);
  if (cells > MOST_CELLS) {
    throw exception(
      'This action would increase the number of cells in the workbook above the limit of ' +
        `${MOST_CELLS} cells.`,
    );
  }
}

/** The area after `count` lines came (or, where negative, went) before line `at`. */
function shifted(area: Area, axis: Axis, at: number, count: number): Area {
  const [start, length] = [area[axis], area[COUNT[axis]]];
  if (at >= start + length) return area;
  if (count > 0) {
    return at <= start
      ? { ...area, [axis]: start + count }
      : { ...area, [COUNT[axis]]: length + count };
  }
  const goneBefore = Math.max(0, Math.min(start, at - count) - at);
  const goneInside = Math.max(0, Math.min(start + length, at - count) - Math.max(start, at));
  return { ...area, [axis]: start - goneBefore, [COUNT[axis]]: length - goneInside };
}

function shiftAreas(sheet: SheetState, axis: Axis, at: number, count: number): void {
  const shift = (area: Area) => shifted(area, axis, at, count);
  const isLeft = (area: Area) => area[COUNT[axis]] > 0;
  for (const protection of sheet.protections) {
    protection.area = shift(protection.area);
    protection.unprotected = protection.unprotected.map(shift).filter(isLeft);
  }
  sheet.protections = sheet.protections.filter(({ area }) => isLeft(area));
  sheet.rules = sheet.rules
    .map(rule => ({ ...rule, areas: rule.areas.map(shift).filter(isLeft) }))
    .filter(rule => rule.areas.length > 0);
  const filter = sheet.filter && shift(sheet.filter);
  sheet.filter = filter && isLeft(filter) ? filter : null;
  sheet[COUNT[axis]] += count;
}

/** A cell of a new line: like its neighbour, but with nothing in it. */
const likeNeighbour = (cell: Cell | null | undefined): Cell | null => {
  if (!cell || (cell.look === undefined && cell.validation === undefined)) return null;
  const { note, ...rest } = emptied(cell);
  return rest;
};

const pad = <T>(list: (T | null)[], length: number): void => {
  while (list.length < length) list.push(null);
};

/** Puts empty rows before `at`, which look like the row numbered `like`. */
export function insertRows(sheet: SheetState, at: number, count: number, like: number): void {
  while (sheet.cells.length < at) sheet.cells.push([]);
  const model = sheet.cells[like] ?? [];
  const rows = Array.from({ length: count }, () => model.map(likeNeighbour));
  sheet.cells.splice(at, 0, ...rows);
  shiftAreas(sheet, 'row', at, count);
}

export function deleteRows(sheet: SheetState, at: number, count: number): void {
  sheet.cells.splice(at, count);
  shiftAreas(sheet, 'row', at, -count);
}

/** Hidden columns and widths, renumbered by `move`; undefined drops one. */
function renumberColumns(sheet: SheetState, move: (column: number) => number | undefined): void {
  const hidden = sheet.hiddenColumns.map(move).filter(column => column !== undefined);
  sheet.hiddenColumns.splice(0, Infinity, ...hidden);
  const widths = Object.entries(sheet.widths).map(
    ([column, width]) => [move(Number(column)), width] as const,
  );
  for (const column of Object.keys(sheet.widths)) delete sheet.widths[Number(column)];
  for (const [column, width] of widths) if (column !== undefined) sheet.widths[column] = width;
}

export function insertColumns(sheet: SheetState, at: number, count: number, like: number): void {
  for (const cells of sheet.cells) {
    pad(cells, at);
    const model = cells[like];
    cells.splice(at, 0, ...Array.from({ length: count }, () => likeNeighbour(model)));
  }
  shiftAreas(sheet, 'column', at, count);
  renumberColumns(sheet, column => (column < at ? column : column + count));
}

export function deleteColumns(sheet: SheetState, at: number, count: number): void {
  for (const cells of sheet.cells) cells.splice(at, count);
  shiftAreas(sheet, 'column', at, -count);
  renumberColumns(sheet, column =>
    column < at ? column : column < at + count ? undefined : column - count,
  );
}

/** Takes a column out and puts it back so that it becomes number `to`. */
export function moveColumn(sheet: SheetState, from: number, to: number): void {
  const moved = (column: number) => {
    if (column === from) return to;
    const closed = column > from ? column - 1 : column;
    return closed >= to ? closed + 1 : closed;
  };
  for (const cells of sheet.cells) {
    pad(cells, Math.max(from, to) + 1);
    const [cell = null] = cells.splice(from, 1);
    cells.splice(to, 0, cell);
  }
  const follow = (area: Area): Area =>
    area.columns === 1 ? { ...area, column: moved(area.column) } : area;
  for (const protection of sheet.protections) protection.area = follow(protection.area);
  sheet.rules = sheet.rules.map(rule => ({ ...rule, areas: rule.areas.map(follow) }));
  renumberColumns(sheet, moved);
}
