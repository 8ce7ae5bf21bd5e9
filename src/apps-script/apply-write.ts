import type { Area, Cell } from '../application/workbook/cell';
import type { LinkedText, RowPlace, Write } from '../application/workbook/writes';
import { sheetSerialOf } from '../domain/calendar/day';
import { sheetCalled } from './find-sheet';
import { layColumn } from './lay-column';
import { layOverview } from './lay-overview';
import { dropdown, hideIdentity, layTab } from './lay-tab';

export const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

/** A tab that is known to be there, by any of the names it may have. */
export function sheetThere(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetCalled(spreadsheet(), name);
  if (!sheet) throw new Error(`The tab ${name} went away while it was being written`);
  return sheet;
}

/** A date is written as its number, which no time zone or locale can change. */
const rawValue = (cell: Cell): string | number =>
  typeof cell === 'object' ? sheetSerialOf(cell.day) : cell;

export const blockAt = ({ tab, row, column, height, width }: Area) =>
  sheetThere(tab).getRange(row + 1, column + 1, height, width);

const put = (tab: string, row: number, column: number, values: readonly (readonly Cell[])[]) =>
  sheetThere(tab)
    .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map(cells => cells.map(rawValue)));

/** A link within the workbook: it opens in the sheet at hand, also in a copy of it. None to a tab that is gone. */
function linkTo({ tab, row, column = 0 }: RowPlace): string | null {
  const sheet = sheetCalled(spreadsheet(), tab);
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
  sheetThere(tab)
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
      sheetThere(write.tab)
        .getRange(write.row + 1, write.column + 1, write.height, write.width)
        .setNumberFormat('@');
      return;
    case 'spread':
      spread(write);
      return;
    case 'offer':
      offer(write);
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
      sheetThere(write.tab).setName(write.name);
      return;
    case 'add-column':
      layColumn(
        sheetThere(write.tab.name),
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
  const cells = sheetThere(tab).getRangeList(at.map(([row, column]) => cellName(row, column)));
  if (asText) cells.setNumberFormat('@');
  cells.setValue(rawValue(value));
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

/** A record is text all through, so what is written back is what stood there. */
function reorder({ tab, values }: Write & { kind: 'reorder' }) {
  const sheet = sheetThere(tab.name);
  sheet.showColumns(1, sheet.getMaxColumns());
  hideIdentity(sheet, tab);
  const width = values[0]?.length ?? 1;
  const all = { tab: tab.name, row: 0, column: 0, height: values.length, width };
  blockAt(all)
    .setNumberFormat('@')
    .setValues(values.map(cells => cells.slice()));
}

function append({ tab, values, needsRoom, asText = [] }: Write & { kind: 'append' }) {
  const sheet = sheetThere(tab);
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
function guard({ tab, description, others, isOn }: Write & { kind: 'guard' }) {
  const sheet = sheetThere(tab);
  if (isOn) {
    sheet.protect().setDescription(description).setWarningOnly(true);
    return;
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (others.includes(protection.getDescription())) protection.remove();
  }
}
