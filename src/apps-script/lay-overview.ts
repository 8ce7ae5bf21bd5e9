import { LOOK_WORDS, OVERVIEW_WIDTH } from '../application/refreshing/overview-writes';
import { shownName, shownWarning } from '../application/workbook/tab-words';
import { statusRules } from './colour-rules';
import { draftSheet } from './find-sheet';

const WIDTHS = [420, 160, 120, 150, 80, 120, 70, 40];
const STATUS_COLUMN = 3;
const LOOK_COLUMN = OVERVIEW_WIDTH;

const LOOKS = [
  { word: LOOK_WORDS.title, background: '#1d5c4d', text: '#ffffff' },
  { word: LOOK_WORDS.heading, background: '#dcebe5', text: '#17473a' },
  { word: LOOK_WORDS.columns, background: '#ffffff', text: '#5f6b70' },
];

/** How each row looks follows from the word in its hidden last column: rows move when the plan does. */
const lookRules = (range: GoogleAppsScript.Spreadsheet.Range) =>
  LOOKS.map(({ word, background, text }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=($H1="${word}")`)
      .setBackground(background)
      .setFontColor(text)
      .setBold(true)
      .setRanges([range])
      .build(),
  );

/** Makes the empty Oversikt: all text, coloured by rules. It gets its name last, as every tab does. */
export function layOverview(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const sheet = draftSheet(spreadsheet, name);
  const rows = sheet.getMaxRows();
  const all = sheet.getRange(1, 1, rows, OVERVIEW_WIDTH);
  all.setNumberFormat('@').setVerticalAlignment('top');
  sheet.getRange(2, 1, rows - 1, 1).setWrap(true);
  sheet.getRange(1, 1).setFontSize(15);
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
