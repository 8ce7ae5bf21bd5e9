import type { Ports } from '../application/ports';
import type { Cell } from '../application/workbook/cell';
import { ownName } from '../application/workbook/tab-words';
import type { Write } from '../application/workbook/writes';
import { sheetSerialOf } from '../domain/calendar/day';
import { sheetCalled } from './find-sheet';
import { layOverview } from './lay-overview';
import { dropdown, layTab } from './lay-tab';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

function sheetThere(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetCalled(spreadsheet(), name);
  if (!sheet) throw new Error(`The tab ${name} went away while it was being written`);
  return sheet;
}

/** A date is written as its number, which no time zone or locale can change. */
const rawValue = (cell: Cell): string | number =>
  typeof cell === 'object' ? sheetSerialOf(cell.day) : cell;

const put = (tab: string, row: number, column: number, values: readonly (readonly Cell[])[]) =>
  sheetThere(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map(cells => cells.map(rawValue)));

function apply(write: Write) {
  switch (write.kind) {
    case 'cells':
      put(write.tab, write.row, write.column, write.values);
      return;
    case 'text-format':
      sheetThere(write.tab)
        .getRange(write.row + 1, write.column + 1, 1, write.width)
        .setNumberFormat('@');
      return;
    case 'offer':
      offer(write);
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

function offer({ tab, row, column, isWholeColumn, choices }: Write & { kind: 'offer' }) {
  const sheet = sheetThere(tab);
  const rows = isWholeColumn ? sheet.getMaxRows() - row : 1;
  // A tab that people have turned into a table of Google's own refuses dropdowns, and no harm is done.
  try {
    sheet.getRange(row + 1, column + 1, rows, 1).setDataValidation(dropdown(choices));
  } catch (error) {
    console.warn(String(error));
  }
}

function append({ tab, values, needsRoom }: Write & { kind: 'append' }) {
  const sheet = sheetThere(tab);
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
      .map(sheet => ownName(sheet.getName())),
  read(tabs) {
    const here = spreadsheet();
    const grids = new Map<string, string[][]>();
    for (const name of tabs) {
      const sheet = sheetCalled(here, name);
      if (sheet) grids.set(name, sheet.getDataRange().getDisplayValues());
    }
    return grids;
  },
  write(writes) {
    for (const write of writes) apply(write);
  },
  makeRoom(tab, wanted) {
    const sheet = sheetThere(tab);
    const rows = sheet.getMaxRows();
    if (rows - sheet.getLastRow() < wanted) sheet.insertRowsAfter(rows, wanted);
  },
  show(tab) {
    spreadsheet().setActiveSheet(sheetThere(tab));
  },
  linkTo(tab) {
    const here = spreadsheet();
    const sheet = sheetCalled(here, tab);
    const address = `${here.getUrl()}#gid=${sheet?.getSheetId() ?? 0}`;
    return row => `${address}&range=A${row + 1}`;
  },
};
