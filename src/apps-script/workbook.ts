import type { Ports } from '../application/ports';
import { ownName } from '../application/workbook/tab-words';
import { applyWrite, blockAt, sheetThere, spreadsheet } from './apply-write';
import { sheetCalled } from './find-sheet';
import { offerChoices } from './offer-choices';

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
  offerChoices: (area, choices) => offerChoices(sheetThere(area.tab), area, choices),
  readNotes: areas => areas.map(area => blockAt(area).getNotes()),
  write(writes) {
    for (const write of writes) applyWrite(write);
  },
  makeRoom(tab, wanted) {
    const sheet = sheetThere(tab);
    const rows = sheet.getMaxRows();
    if (rows - sheet.getLastRow() < wanted) sheet.insertRowsAfter(rows, wanted);
  },
  settle() {
    SpreadsheetApp.flush();
  },
  show(tab) {
    spreadsheet().setActiveSheet(sheetThere(tab));
  },
  chosen() {
    const range = spreadsheet().getActiveRange();
    return range && { tab: ownName(range.getSheet().getName()), row: range.getRow() - 1 };
  },
  showCell(tab, row, column) {
    sheetThere(tab)
      .getRange(row + 1, column + 1)
      .activate();
  },
  linkTo(tab) {
    const here = spreadsheet();
    const sheet = sheetCalled(here, tab);
    const address = `${here.getUrl()}#gid=${sheet?.getSheetId() ?? 0}`;
    return row => `${address}&range=A${row + 1}`;
  },
};
