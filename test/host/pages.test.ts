import { openScript } from './scripted';

const SERVER = `
function hello(name) { return { hei: name }; }
function echo(value) { return value; }
function private_() {}
function giveDate() { return { when: new Date() }; }
function giveRange() { return range('A1'); }
function fail() { throw new Error('Nei'); }
function sees(value) { return Array.isArray(value) && value instanceof Array; }
`;

test('a page calls a function and gets plain data back', () => {
  expect(openScript(SERVER).host.call('hello', 'Kari')).toEqual({ hei: 'Kari' });
});

test('what is sent is a copy, of the script’s own kind', () => {
  const { host } = openScript(SERVER);
  const sent = { list: [1, { a: null }] };
  expect(host.call('echo', sent)).toEqual(sent);
  expect(host.call('echo', sent)).not.toBe(sent);
  expect(host.call('sees', [1])).toBe(true);
});

test.each(['private_', 'unknown', 'Date', 'console', 'toString'])('a page cannot call %s', name => {
  expect(() => openScript(SERVER).host.call(name)).toThrow();
});

test.each([
  ['a date', new Date(0), 'argument 1: det er en Date'],
  ['a date far in', { a: [{ b: new Date(0) }] }, 'argument 1.a[0].b: det er en Date'],
  ['a map', new Map(), 'det er en Map'],
  ['a function', () => 1, 'det er en function'],
  ['NaN', Number.NaN, 'det er NaN'],
  ['a bigint', 1n, 'det er en bigint'],
])('%s cannot be sent', (_, value, message) => {
  expect(() => openScript(SERVER).host.call('echo', value)).toThrow(message);
});

test.each(['giveDate', 'giveRange'])('%s cannot be answered', name => {
  expect(() => openScript(SERVER).host.call(name)).toThrow(
    'google.script.run kan ikke bære svaret',
  );
});

test('undefined becomes null in a list, and is left out of an object', () => {
  expect(openScript(SERVER).host.call('echo', [undefined, { a: undefined, b: 1 }])).toEqual([
    null,
    { b: 1 },
  ]);
});

test('what the server throws reaches the page as an error', () => {
  expect(() => openScript(SERVER).host.call('fail')).toThrow('Nei');
});

const MENU = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Planvakt').addItem('Åpne sidepanel', 'openSidebar').addSeparator()
    .addSubMenu(ui.createMenu('Mer').addItem('Om', 'openDialog')).addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Planvakt'));
}
function openDialog() {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setWidth(500).setHeight(400);
  SpreadsheetApp.getUi().showModalDialog(page, 'Om Planvakt');
}
function noPage() { HtmlService.createHtmlOutputFromFile('finnes-ikke'); }
`;

test('the menu appears when the workbook is opened', () => {
  const { host } = openScript(MENU);
  expect(host.menu).toEqual([]);
  host.open();
  expect(host.menu).toEqual([
    {
      kind: 'menu',
      label: 'Planvakt',
      items: [
        { kind: 'item', label: 'Åpne sidepanel', run: 'openSidebar' },
        { kind: 'separator' },
        { kind: 'menu', label: 'Mer', items: [{ kind: 'item', label: 'Om', run: 'openDialog' }] },
      ],
    },
  ]);
});

test('a choice that is not in the menu cannot be made', () => {
  expect(() => openScript(MENU).host.choose('Om')).toThrow('Ingen meny har «Om»');
});

test('a sidebar is 300 wide, a dialog has the size it was given, and both can be closed', () => {
  const { host } = openScript(MENU, { pages: { sidebar: '<p>Hei</p>' } });
  host.open();
  host.choose('Åpne sidepanel');
  host.choose('Om');
  expect(host.shown.sidebar).toMatchObject({ title: 'Planvakt', html: '<p>Hei</p>', width: 300 });
  expect(host.shown.dialog).toMatchObject({ title: 'Om Planvakt', width: 500, height: 400 });
  host.closeSidebar();
  host.closeDialog();
  expect(host.shown).toMatchObject({ sidebar: null, dialog: null });
});

test('a page that was not built cannot be shown', () => {
  expect(() => openScript(MENU).host.call('noPage')).toThrow(
    'No HTML file named finnes-ikke was found.',
  );
});
