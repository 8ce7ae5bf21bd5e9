import { LOOK_WORDS, OVERVIEW_WIDTH } from '../application/refreshing/overview-writes';
import { shownName, shownWarning } from '../application/workbook/tab-words';
import { statusRules } from './colour-rules';
import { draftSheet } from './find-sheet';

/** The first two fill a narrow phone; all of them, a page of A4. */
const WIDTHS = [205, 155, 125, 175];
/** Words wrap; a bar never does. */
const WRAPPED = [1, 4];
const STATUS_COLUMN = 3;
const LOOK_COLUMN = OVERVIEW_WIDTH;

const LOOKS = [
  { word: LOOK_WORDS.title, background: '#1d5c4d', text: '#ffffff' },
  { word: LOOK_WORDS.heading, background: '#dcebe5', text: '#17473a' },
  { word: LOOK_WORDS.columns, background: '#ffffff', text: '#5f6b70' },
  { word: LOOK_WORDS.quiet, background: '#ffffff', text: '#5f6b70', isPlain: true },
];

/** How each row looks follows from the word in its hidden last column: rows move when the plan does. */
const lookRules = (range: GoogleAppsScript.Spreadsheet.Range) =>
  LOOKS.map(({ word, background, text, isPlain }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=($E1="${word}")`)
      .setBackground(background)
      .setFontColor(text)
      .setBold(!isPlain)
      .setRanges([range])
      .build(),
  );

/** Makes the empty Oversikt: all text, coloured by rules. It gets its name last, as every tab does. */
export function layOverview(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const sheet = draftSheet(spreadsheet, name);
  const rows = sheet.getMaxRows();
  const all = sheet.getRange(1, 1, rows, OVERVIEW_WIDTH);
  all.setNumberFormat('@').setVerticalAlignment('top');
  for (const column of WRAPPED) sheet.getRange(2, column, rows - 1, 1).setWrap(true);
  sheet.getRange(1, 1).setFontSize(14);
  WIDTHS.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  sheet.setConditionalFormatRules([
    ...lookRules(sheet.getRange(1, 1, rows, OVERVIEW_WIDTH - 1)),
    ...statusRules([sheet.getRange(1, STATUS_COLUMN, rows, 1)]),
  ]);
  sheet.hideColumns(LOOK_COLUMN);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  for (const left of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) left.remove();
  sheet
    .protect()
    .setDescription(shownWarning({ name, warning: '' }))
    .setWarningOnly(true);
  sheet.setName(shownName(name));
}
