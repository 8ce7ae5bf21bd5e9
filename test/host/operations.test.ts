import { OPERATIONS } from '../../host/machine/operations';
import { openScript } from './scripted';

/** An expression for one object of each kind that the script can get hold of. */
const OBJECTS = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'spreadsheet()',
  Sheet: 'sheet()',
  Range: `range('A1')`,
  RangeList: `sheet().getRangeList(['A1', 'B2'])`,
  Selection: 'spreadsheet().getSelection()',
  Protection: 'sheet().protect()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DataValidation: `SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()`,
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  RichTextValue: `SpreadsheetApp.newRichTextValue().setText('a').build()`,
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  ConditionalFormatRule: `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a')
    .setRanges([range('A1')]).build()`,
  Ui: 'SpreadsheetApp.getUi()',
  Menu: `SpreadsheetApp.getUi().createMenu('x')`,
  HtmlService: 'HtmlService',
  HtmlOutput: `HtmlService.createHtmlOutputFromFile('sidebar')`,
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getScriptProperties()',
  LockService: 'LockService',
  Lock: 'LockService.getDocumentLock()',
  MailApp: 'MailApp',
  ScriptApp: 'ScriptApp',
  TriggerBuilder: `ScriptApp.newTrigger('ask')`,
  ClockTriggerBuilder: `ScriptApp.newTrigger('ask').timeBased()`,
  Trigger: `ScriptApp.newTrigger('ask').timeBased().everyDays(1).create()`,
  Session: 'Session',
  User: 'Session.getActiveUser()',
  Utilities: 'Utilities',
  Blob: `Utilities.newBlob('x')`,
  'Drive.Files': 'Drive.Files',
};

const operationsOf = (kind: string) =>
  [...OPERATIONS.keys()]
    .filter(operation => operation.slice(0, operation.lastIndexOf('.')) === kind)
    .map(operation => operation.slice(operation.lastIndexOf('.') + 1));

test.each(Object.entries(OBJECTS))('%s has exactly the methods that are counted', (kind, made) => {
  const { ask } = openScript('', { pages: { sidebar: '' } });
  const modelled = ask(`const made = ${made};
    Object.getOwnPropertyNames(made).filter(name => name !== 'toString' && typeof made[name] === 'function')`);
  expect(new Set(modelled as string[])).toEqual(new Set(operationsOf(kind)));
});

test('every counted operation is of a kind the script can get hold of', () => {
  const kinds = [...OPERATIONS.keys()].map(name => name.slice(0, name.lastIndexOf('.')));
  expect([...new Set(kinds)].filter(kind => !(kind in OBJECTS))).toEqual([]);
});
