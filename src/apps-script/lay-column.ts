import type { Tab } from '../application/workbook/tab';
import { shownWarning } from '../application/workbook/tab-words';
import { statusRules } from './colour-rules';
import { FORMATS, HEADER } from './lay-tab';

/** Puts one of a tab's columns back as it was laid out; header and cells come in one call, last. */
export function layColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  header: string,
  place: number,
  cells: readonly (string | number)[],
) {
  const column = tab.columns.find(one => one.header === header);
  if (!column) throw new Error(`${tab.name} has no column ${header}`);
  const columns = sheet.getMaxColumns();
  if (columns < place) sheet.insertColumnsAfter(columns, place - columns);
  const below = sheet.getRange(2, place, sheet.getMaxRows() - 1, 1);
  const format = FORMATS[column.format];
  if (format !== null) below.setNumberFormat(format);
  below.setVerticalAlignment('top').setWrap(true);
  sheet.setColumnWidth(place, column.width);
  if (column.owner === 'identity') sheet.hideColumns(place);
  if (column.isStatus) {
    sheet.setConditionalFormatRules([
      ...sheet.getConditionalFormatRules(),
      ...statusRules([below]),
    ]);
  }
  if (column.owner !== 'typed') {
    below.protect().setDescription(shownWarning(tab)).setWarningOnly(true);
  }
  sheet
    .getRange(1, place)
    .setNumberFormat('@')
    .setNote(column.help?.() ?? '')
    .setFontWeight('bold')
    .setFontColor(HEADER.text)
    .setBackground(HEADER.background)
    .setVerticalAlignment('middle');
  sheet.getRange(1, place, cells.length + 1, 1).setValues([[header], ...cells.map(cell => [cell])]);
}
