import type { Column, Tab } from '../application/workbook/tab';
import { shownHeader, shownName, shownWarning } from '../application/workbook/tab-words';
import { statusRules } from './colour-rules';
import { draftSheet } from './find-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const FORMATS: Readonly<Record<Column['format'], string | null>> = {
  text: '@',
  number: null,
  date: 'dd.mm.yyyy',
};

export const HEADER = { background: '#1d5c4d', text: '#ffffff' };

/** Neighbouring columns that are alike in some way, so that they take one call; `first` counts from 1. */
function runsOf<T>(tab: Tab, alike: (column: Column) => T) {
  const runs: { what: T; first: number; count: number }[] = [];
  tab.columns.forEach((column, i) => {
    const what = alike(column);
    const last = runs[runs.length - 1];
    if (last && last.what === what) last.count += 1;
    else runs.push({ what, first: i + 1, count: 1 });
  });
  return runs;
}

function makeRoomFor(sheet: Sheet, tab: Tab) {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < tab.rows) sheet.insertRowsAfter(rows, tab.rows - rows);
  if (columns < tab.columns.length) {
    sheet.insertColumnsAfter(columns, tab.columns.length - columns);
  }
}

/** A dropdown that offers, and does not refuse: what people type is kept. */
export const dropdown = (choices: readonly string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();

function layColumns(sheet: Sheet, tab: Tab) {
  const below = sheet.getMaxRows() - 1;
  const data = (first: number, count: number) => sheet.getRange(2, first, below, count);
  for (const { what, first, count } of runsOf(tab, column => column.format)) {
    const format = FORMATS[what];
    if (format !== null) data(first, count).setNumberFormat(format);
  }
  for (const { what, first, count } of runsOf(tab, column => column.width)) {
    sheet.setColumnWidths(first, count, what);
  }
  tab.columns.forEach(({ choices }, i) => {
    if (choices) data(i + 1, 1).setDataValidation(dropdown(choices));
  });
  const coloured = runsOf(tab, column => column.isStatus === true).filter(({ what }) => what);
  if (coloured.length > 0) {
    sheet.setConditionalFormatRules(
      statusRules(coloured.map(({ first, count }) => data(first, count))),
    );
  }
  data(1, tab.columns.length)
    .setVerticalAlignment('top')
    .setWrap(tab.isTight !== true);
}

/** A question before people change what is not theirs to change; it refuses nobody. */
function protectColumns(sheet: Sheet, tab: Tab) {
  for (const left of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) left.remove();
  const below = sheet.getMaxRows() - 1;
  for (const { what, first, count } of runsOf(tab, ({ owner }) => owner === 'typed')) {
    if (what) continue;
    sheet
      .getRange(2, first, below, count)
      .protect()
      .setDescription(shownWarning(tab))
      .setWarningOnly(true);
  }
}

export function hideIdentity(sheet: Sheet, tab: Tab) {
  const place = tab.columns.findIndex(({ owner }) => owner === 'identity');
  if (place >= 0) sheet.hideColumns(place + 1);
}

function layHeader(sheet: Sheet, tab: Tab) {
  sheet.setFrozenRows(1);
  if (tab.inView) sheet.setFrozenColumns(tab.inView);
  const head = sheet.getRange(1, 1, 1, tab.columns.length);
  if (tab.columns.some(({ help }) => help)) {
    head.setNotes([tab.columns.map(({ help }) => help?.() ?? '')]);
  }
  head
    .setNumberFormat('@')
    .setValues([tab.columns.map(column => shownHeader(tab, column))])
    .setFontWeight('bold')
    .setFontColor(HEADER.text)
    .setBackground(HEADER.background)
    .setVerticalAlignment('middle');
}

/** Makes an empty table. It gets its name last, so that one that was never finished is begun anew. */
export function layTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: Tab) {
  const draft = draftSheet(spreadsheet, tab.name);
  makeRoomFor(draft, tab);
  layColumns(draft, tab);
  protectColumns(draft, tab);
  hideIdentity(draft, tab);
  layHeader(draft, tab);
  draft.setName(shownName(tab.name));
}
