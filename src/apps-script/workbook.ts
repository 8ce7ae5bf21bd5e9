import type { Ports } from '../application/ports';
import { applyWrite, blockAt, sheetCalled, spreadsheet } from './apply-write';
import { offerChoices } from './offer-choices';

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
  offerChoices: (area, choices) => offerChoices(sheetCalled(area.tab), area, choices),
  readNotes: areas => areas.map(area => blockAt(area).getNotes()),
  write(writes) {
    for (const write of writes) applyWrite(write);
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
  chosen() {
    const range = spreadsheet().getActiveRange();
    return range && { tab: range.getSheet().getName(), row: range.getRow() - 1 };
  },
  showCell(tab, row, column) {
    sheetCalled(tab)
      .getRange(row + 1, column + 1)
      .activate();
  },
  linkTo(tab) {
    const here = spreadsheet();
    const sheet = here.getSheetByName(tab);
    const address = `${here.getUrl()}#gid=${sheet?.getSheetId() ?? 0}`;
    return row => `${address}&range=A${row + 1}`;
  },
};
