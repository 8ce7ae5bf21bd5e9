import type { Ports } from '../application/ports';
import type { Cell } from '../application/workbook/cell';
import type { Write } from '../application/workbook/writes';
import { sheetSerialOf } from '../domain/calendar/day';
import { layOverview } from './lay-overview';
import { layTab } from './lay-tab';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

function sheetCalled(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`The tab ${name} went away while it was being written`);
  return sheet;
}

/** A date is written as its number, which no time zone or locale can change. */
const rawValue = (cell: Cell): string | number =>
  typeof cell === 'object' ? sheetSerialOf(cell.day) : cell;

const put = (tab: string, row: number, column: number, values: readonly (readonly Cell[])[]) =>
  sheetCalled(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map(cells => cells.map(rawValue)));

function apply(write: Write) {
  switch (write.kind) {
    case 'cells':
      put(write.tab, write.row, write.column, write.values);
      return;
    case 'text-format':
      sheetCalled(write.tab)
        .getRange(write.row + 1, write.column + 1, 1, write.width)
        .setNumberFormat('@');
      return;
    case 'append':
      append(write);
      return;
    case 'lay':
      layTab(spreadsheet(), write.tab);
      return;
    case 'lay-overview':
      layOverview(spreadsheet(), write.name);
      return;
    default:
      write satisfies never;
  }
}

function append({ tab, values, needsRoom }: Write & { kind: 'append' }) {
  const sheet = sheetCalled(tab);
  const last = sheet.getLastRow();
  const rows = needsRoom ? sheet.getMaxRows() : null;
  if (rows !== null && rows < last + values.length) {
    sheet.insertRowsAfter(rows, last + values.length - rows);
  }
  put(tab, last, 0, values);
}

export const workbook: Ports['workbook'] = {
  title: () => spreadsheet().getName(),
  tabNames: () =>
    spreadsheet()
      .getSheets()
      .map(sheet => sheet.getName()),
  read(tabs) {
    const here = spreadsheet();
    const grids = new Map<string, string[][]>();
    for (const name of tabs) {
      const sheet = here.getSheetByName(name);
      if (sheet) grids.set(name, sheet.getDataRange().getDisplayValues());
    }
    return grids;
  },
  write(writes) {
    for (const write of writes) apply(write);
  },
  makeRoom(tab, wanted) {
    const sheet = sheetCalled(tab);
    const rows = sheet.getMaxRows();
    if (rows - sheet.getLastRow() < wanted) sheet.insertRowsAfter(rows, wanted);
  },
  settle() {
    SpreadsheetApp.flush();
  },
  show(tab) {
    spreadsheet().setActiveSheet(sheetCalled(tab));
  },
  linkTo(tab) {
    const here = spreadsheet();
    const sheet = here.getSheetByName(tab);
    const address = `${here.getUrl()}#gid=${sheet?.getSheetId() ?? 0}`;
    return row => `${address}&range=A${row + 1}`;
  },
};
