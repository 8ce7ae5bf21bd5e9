import { cellAt, dataArea, putCell, readArea } from '../grid/cells';
import { shownLook } from '../grid/conditional';
import { lookOf, numberOf } from '../grid/looks';
import { deleteColumns, deleteRows, insertRows, moveColumn } from '../grid/reshape';
import { shown } from '../grid/shown';
import { sortArea } from '../grid/sort';
import type { HostSheet, SheetActs, SheetSight } from '../host-sheet';
import type { Cell, SheetState } from '../state';
import type { World } from '../world';

const sight = (world: World, sheet: SheetState): SheetSight => ({
  display: () =>
    readArea(sheet, dataArea(sheet), cell =>
      shown(cell, lookOf(sheet, cell), world.state.spreadsheet.locale),
    ),
  values: () => readArea(sheet, dataArea(sheet), ({ value }) => value),
  cell: (row, column) => cellAt(sheet, row, column),
  look: (row, column) => shownLook(sheet, cellAt(sheet, row, column), row, column),
  note: (row, column) => cellAt(sheet, row, column).note ?? '',
  validation(row, column) {
    const { validation } = cellAt(sheet, row, column);
    return validation === undefined ? null : (sheet.validations[validation] ?? null);
  },
});

function copyRow(sheet: SheetState, row: number): void {
  insertRows(sheet, row + 1, 1, row);
  for (const [column, cell] of (sheet.cells[row] ?? []).entries()) {
    if (cell) putCell(sheet, row + 1, column, cell);
  }
}

function sortBelowHeader(sheet: SheetState, column: number, ascending: boolean): void {
  const { rows, columns } = dataArea(sheet);
  const area = { row: sheet.frozenRows, column: 0, rows: rows - sheet.frozenRows, columns };
  sortArea(sheet, area, [{ column, ascending }]);
}

function coloured(sheet: SheetState, cell: Cell, colours: Readonly<Record<string, string>>): Cell {
  const rule = cell.validation === undefined ? undefined : sheet.validations[cell.validation];
  if (!rule) throw new Error('Cellen har ingen nedtrekksliste');
  return { ...cell, validation: numberOf(sheet.validations, { ...rule, colours }) };
}

const acts = (sheet: SheetState): SheetActs => ({
  rename(name) {
    sheet.name = name;
  },
  insertRow: before => insertRows(sheet, before, 1, Math.max(0, before - 1)),
  deleteRow: row => deleteRows(sheet, row, 1),
  copyRow: row => copyRow(sheet, row),
  deleteColumn: column => deleteColumns(sheet, column, 1),
  moveColumn: (from, to) => moveColumn(sheet, from, to),
  sort: (column, ascending) => sortBelowHeader(sheet, column, ascending ?? true),
  colourChoices: (row, column, colours) =>
    putCell(sheet, row, column, coloured(sheet, cellAt(sheet, row, column), colours)),
  restore(state) {
    Object.assign(sheet, structuredClone(state));
  },
  makeTable() {
    sheet.table = true;
  },
});

/** The sheet as a person sees it and lays hands on it. */
export const hostSheet = (world: World, sheet: SheetState): HostSheet => ({
  facts: sheet,
  name: sheet.name,
  ...sight(world, sheet),
  ...acts(sheet),
});
