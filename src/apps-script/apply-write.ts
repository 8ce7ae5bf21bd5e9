import type { Area, Cell } from '../application/workbook/cell';
import type { LinkedText, RowPlace, Write } from '../application/workbook/writes';
import { sheetSerialOf } from '../domain/calendar/day';
import { layColumn } from './lay-column';
import { layOverview } from './lay-overview';
import { hideIdentity, layTab } from './lay-tab';

export const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

export function sheetCalled(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`The tab ${name} went away while it was being written`);
  return sheet;
}

/** A date is written as its number, which no time zone or locale can change. */
const rawValue = (cell: Cell): string | number =>
  typeof cell === 'object' ? sheetSerialOf(cell.day) : cell;

export const blockAt = ({ tab, row, column, height, width }: Area) =>
  sheetCalled(tab).getRange(row + 1, column + 1, height, width);

const put = (tab: string, row: number, column: number, values: readonly (readonly Cell[])[]) =>
  sheetCalled(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map(cells => cells.map(rawValue)));

/** A link within the workbook: it opens in the sheet at hand, also in a copy of it. None to a tab that is gone. */
function linkTo({ tab, row, column = 0 }: RowPlace): string | null {
  const sheet = spreadsheet().getSheetByName(tab);
  return sheet && `#gid=${sheet.getSheetId()}&range=${cellName(row, column)}`;
}

/** Rich text carries text and link in one call, and is never read as a number, a date or a formula. */
function putTexts({ tab, row, column, values }: Write & { kind: 'texts' }) {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const richText = ({ text, place }: LinkedText) => {
    const link = place && text !== '' ? linkTo(place) : null;
    const known = made.get(JSON.stringify([text, link]));
    if (known) return known;
    const value = SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build();
    made.set(JSON.stringify([text, link]), value);
    return value;
  };
  sheetCalled(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1)
    .setRichTextValues(values.map(cells => cells.map(richText)));
}

/** Makes one change to the workbook. */
export function applyWrite(write: Write): void {
  switch (write.kind) {
    case 'cells':
      put(write.tab, write.row, write.column, write.values);
      return;
    case 'texts':
      putTexts(write);
      return;
    case 'text-format':
      sheetCalled(write.tab)
        .getRange(write.row + 1, write.column + 1, write.height, write.width)
        .setNumberFormat('@');
      return;
    case 'spread':
      spread(write);
      return;
    case 'notes':
      blockAt({
        ...write,
        height: write.notes.length,
        width: write.notes[0]?.length ?? 1,
      }).setNotes(write.notes.map(notes => notes.slice()));
      return;
    case 'guard':
      guard(write);
      return;
    case 'append':
      append(write);
      return;
    case 'rename-tab':
      sheetCalled(write.tab).setName(write.name);
      return;
    case 'add-column':
      layColumn(
        sheetCalled(write.tab.name),
        write.tab,
        write.header,
        write.column + 1,
        write.cells.map(rawValue),
      );
      return;
    case 'reorder':
      reorder(write);
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

/** «AA7» for row 6, column 26. */
function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function spread({ tab, at, value, asText }: Write & { kind: 'spread' }) {
  const cells = sheetCalled(tab).getRangeList(at.map(([row, column]) => cellName(row, column)));
  if (asText) cells.setNumberFormat('@');
  cells.setValue(rawValue(value));
}

/** A record is text all through, so what is written back is what stood there. */
function reorder({ tab, values }: Write & { kind: 'reorder' }) {
  const sheet = sheetCalled(tab.name);
  sheet.showColumns(1, sheet.getMaxColumns());
  hideIdentity(sheet, tab);
  const width = values[0]?.length ?? 1;
  const all = { tab: tab.name, row: 0, column: 0, height: values.length, width };
  blockAt(all)
    .setNumberFormat('@')
    .setValues(values.map(cells => cells.slice()));
}

function append({ tab, values, needsRoom, asText = [] }: Write & { kind: 'append' }) {
  const sheet = sheetCalled(tab);
  const last = sheet.getLastRow();
  const rows = needsRoom ? sheet.getMaxRows() : null;
  if (rows !== null && rows < last + values.length) {
    sheet.insertRowsAfter(rows, last + values.length - rows);
  }
  for (const column of asText) {
    blockAt({ tab, row: last, column, height: values.length, width: 1 }).setNumberFormat('@');
  }
  put(tab, last, 0, values);
}

/** One question a tab, which refuses nobody: a hard lock would stop other people's runs of the script too. */
function guard({ tab, description, isOn }: Write & { kind: 'guard' }) {
  const sheet = sheetCalled(tab);
  if (isOn) {
    sheet.protect().setDescription(description).setWarningOnly(true);
    return;
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.getDescription() === description) protection.remove();
  }
}
