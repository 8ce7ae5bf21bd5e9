import { openScript, scriptFolder } from './scripted';

const MENU = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Planvakt').addItem('Kjør', 'chosen').addToUi();
}`;

const inSimpleTrigger = (code: string) => openScript(`function onOpen() { ${code} }`).host.open();
const byTheClock = (code: string) =>
  openScript(`function daily() { ${code} }`).host.runTrigger('daily');
const byMenu = (code: string, scopes?: readonly string[]) => {
  const { host } = openScript(
    `${MENU} function chosen() { ${code} }`,
    scopes ? { scopes, pages: PAGES } : { pages: PAGES },
  );
  host.open();
  host.choose('Kjør');
};

const PAGES = { sidebar: '<p>Hei</p>' };
const PAGE = `HtmlService.createHtmlOutputFromFile('sidebar')`;
const MAIL = `MailApp.sendEmail({ to: 'a@b.no', subject: 's', body: 'b' })`;
const SIDEBAR = `SpreadsheetApp.getUi().showSidebar(${PAGE})`;
const DIALOG = `SpreadsheetApp.getUi().showModalDialog(${PAGE}, 'Tittel')`;
const TRIGGER = `ScriptApp.newTrigger('onOpen').timeBased().everyDays(1).create()`;
const FILE = `Drive.Files.create({ name: 'x' }, Utilities.newBlob('x'))`;

test.each([
  ['mail', MAIL, 'MailApp.sendEmail'],
  ['triggers', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
  ['files', FILE, 'Drive.Files.create'],
])('a simple trigger may not use %s', (_, code, operation) => {
  expect(() => inSimpleTrigger(code)).toThrow(
    `You do not have permission to call ${operation}. Required permissions: `,
  );
});

test.each([
  ['sidebar', SIDEBAR],
  ['dialog', DIALOG],
])('a simple trigger may not open a %s', (_, code) => {
  const { host } = openScript(`function onOpen() { ${code} }`, { pages: PAGES });
  expect(() => host.open()).toThrow('You do not have permission to call Ui.show');
});

test('a simple trigger may write to the sheet, and use properties, locks and toasts', () => {
  inSimpleTrigger(`
    sheet().getRange('A1').setValue('x');
    PropertiesService.getDocumentProperties().setProperty('a', 'b');
    LockService.getDocumentLock().tryLock(0);
    spreadsheet().toast('Hei');
  `);
});

test('a simple trigger is not told who the user is', () => {
  const { host } = openScript(
    `function onOpen() { console.log('«' + Session.getActiveUser().getEmail() + '»') }`,
  );
  host.open();
  expect(host.logs).toEqual([{ level: 'log', text: '«»' }]);
});

test.each([MAIL, SIDEBAR, DIALOG, TRIGGER, FILE])('a menu choice may do all: %s', code => {
  byMenu(code);
});

test('a time-driven run has no screen', () => {
  expect(() => byTheClock('SpreadsheetApp.getUi()')).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('a time-driven run may write and send', () => {
  byTheClock(`${MAIL}; sheet().getRange('A1').setValue('x')`);
});

test.each([
  ['script.send_mail', MAIL],
  ['script.container.ui', SIDEBAR],
  ['script.scriptapp', TRIGGER],
  ['drive.file', FILE],
  ['spreadsheets.currentonly', 'SpreadsheetApp.getActiveSpreadsheet()'],
  ['userinfo.email', 'Session.getEffectiveUser().getEmail()'],
])('without %s in the manifest, what needs it is refused', (scope, code) => {
  expect(() => byMenu(code, [])).toThrow(
    new RegExp(`^Specified permissions are not sufficient to call .*auth/${scope}`),
  );
});

test('menus, properties, locks and toasts need no scope', () => {
  byMenu(
    `SpreadsheetApp.getUi().createMenu('x').addToUi();
     PropertiesService.getUserProperties().getProperty('x');
     LockService.getDocumentLock().waitLock(1);`,
    [],
  );
});

test('a scope that a user has unticked is missing for that user only', () => {
  const { host, act } = openScript();
  host.refuseScopes('script.send_mail');
  expect(() => act(MAIL)).toThrow('Specified permissions are not sufficient');
  host.user = 'nestleder@eksempel.no';
  act(MAIL);
  expect(host.mails).toHaveLength(1);
});

test('a service touched while the code loads fails every run', () => {
  const { host } = openScript('var id = SpreadsheetApp.getActiveSpreadsheet().getId();');
  expect(() => host.open()).toThrow(
    'SpreadsheetApp.getActiveSpreadsheet ble kalt mens koden lastes',
  );
});

test('console may be used while the code loads', () => {
  const { host } = openScript(`console.info('lastet');`);
  host.open();
  expect(host.logs).toEqual([{ level: 'info', text: 'lastet' }]);
});

test('what is not modelled throws by its name', () => {
  const { act } = openScript();
  expect(() => act(`range('A1').setFormula('=A2')`)).toThrow(
    'Range.setFormula er ikke modellert i den lokale verten',
  );
  expect(() => act('SpreadsheetApp.openById("x")')).toThrow('SpreadsheetApp.openById');
  expect(() => act('SpreadsheetApp.getActiveRangeList()')).toThrow('getActiveRangeList');
  expect(() => act('SpreadsheetApp.getUi().alert("x")')).toThrow('Ui.alert');
  expect(() => act('DriveApp.getFiles()')).toThrow('DriveApp is not defined');
});

test('an argument too many does not match the signature', () => {
  expect(() => openScript().act(`sheet().setFrozenRows(1, 2)`)).toThrow(
    "The parameters (number,number) don't match the method signature for Sheet.setFrozenRows.",
  );
});

test('a folder without a manifest is no add-on', () => {
  expect(() => openScript('', { dist: `${scriptFolder('')}/ingen` })).toThrow('appsscript.json');
});
