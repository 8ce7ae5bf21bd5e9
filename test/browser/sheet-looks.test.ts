import { openScript } from '../host/scripted';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const filled = () => {
  const script = openScript();
  script.act(`range('A1:D5').setValues([['Nr', 'Navn', 'Merknad', 'ID'], [2, 'b', '', 'i2'],
    [1, 'a', '', 'i1'], [10, 'd', '', 'i10'], [3, 'c', '', 'i3']]);
    sheet().setFrozenRows(1); sheet().setFrozenColumns(2); sheet().setColumnWidths(3, 8, 300);
    range('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
    range('B3').setNote('Skriv «ja» eller «nei».')`);
  return script;
};

test('a note is shown beside its cell to those who point at it or stand in it', async () => {
  const window = await desk.open(filled().host);
  const note = window.page.getByRole('tooltip');
  await window.cell('B3').hover();
  expect(await note.textContent()).toBe('Skriv «ja» eller «nei».');
  await window.cell('C5').hover();
  await eventually(async () => expect(await note.isVisible()).toBe(false));
  await window.cell('B2').click();
  await window.page.keyboard.press('ArrowDown');
  await note.waitFor();
  expect(await window.page.getByLabel('Celle').textContent()).toContain('Skriv «ja» eller «nei».');
  await window.screenshot('note');
  await window.page.keyboard.press('ArrowDown');
  await eventually(async () => expect(await note.isVisible()).toBe(false));
  expect(window.errors).toEqual([]);
});

test('a note that the script leaves on what was typed is seen by the one who stands there', async () => {
  const { host } = openScript(`function onEdit({ range, value }) {
    range.setNote(value === 'Kanskje' ? 'Velg «Gjennomført» eller «Utgår».' : '');
  }`);
  const window = await desk.open(host);
  await window.type('B2', 'Kanskje');
  await window.page.keyboard.press('ArrowUp');
  await window.page.getByRole('tooltip').getByText('Velg «Gjennomført»').waitFor();
  await window.page.keyboard.press('Delete');
  await eventually(async () => {
    expect(await window.page.getByRole('tooltip').isVisible()).toBe(false);
  });
});

test('frozen columns and rows stay in sight while the rest is scrolled', async () => {
  const window = await desk.open(filled().host);
  const corner = async (a1: string) => {
    const { x = 0, y = 0 } = (await window.cell(a1).boundingBox()) ?? {};
    return { x, y };
  };
  const before = await corner('B1');
  await window.page.locator('.grid').evaluate(grid => grid.scrollTo(700, 300));
  await eventually(async () => {
    expect((await corner('C1')).x).toBeLessThan(before.x + 50);
  });
  // The table's own border scrolls away.
  const after = await corner('B1');
  expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y)).toBeLessThan(3);
  expect((await corner('B2')).x).toBe(after.x);
  expect((await corner('B20')).x).toBe(after.x);
  await window.screenshot('frozen');
  await window.cell('F20').click();
  await window.page.keyboard.press('ArrowLeft');
  await window.page.keyboard.press('ArrowLeft');
  await window.page.keyboard.press('ArrowLeft');
  // The chosen cell has come out from under the frozen ones.
  expect((await corner('C20')).x).toBeGreaterThan(before.x + 90);
});

test('a tab is sorted from the head of a column; frozen rows stay, and whole rows move', async () => {
  const { host } = filled();
  const window = await desk.open(host);
  const numbers = () =>
    host
      .sheet('Ark1')
      ?.values()
      .map(([nr, , , id]) => `${nr} ${id}`);
  await window.page.locator('.grid thead td[data-x="0"]').click({ button: 'right' });
  await window.screenshot('column-menu');
  await window.page.getByText('Sorter ark A til Å').click();
  await eventually(() => expect(numbers()).toEqual(['Nr ID', '1 i1', '2 i2', '3 i3', '10 i10']));
  await window.cell('B3').click({ button: 'right' });
  await window.page.getByText('Sorter ark Å til A').click();
  await eventually(() => expect(numbers()).toEqual(['Nr ID', '10 i10', '3 i3', '2 i2', '1 i1']));
});

const RICH = (text: string, link: string) =>
  `SpreadsheetApp.newRichTextValue().setText('${text}').setLinkUrl('${link}').build()`;

test('a link in a cell leads to its row, by pointer and by keyboard', async () => {
  const { host, act } = filled();
  act(`spreadsheet().insertSheet('Oversikt').getRange('A1:A3').setRichTextValues([
    [${RICH('Se tiltaket', '#gid=0&range=A4')}],
    [${RICH('Det samme', 'https://docs.google.com/spreadsheets/d/lokal-regnearkfil/edit#gid=0&range=A5')}],
    [${RICH('Ikke trykk', 'javascript:document.title=1')}]])`);
  const window = await desk.open(host);
  const { page } = window;
  const cellLine = page.getByLabel('Celle');
  await window.openTab('Oversikt');
  await window.screenshot('links');
  await page.getByRole('link', { name: 'Se tiltaket' }).click();
  await page.getByRole('tab', { name: 'Ark1', selected: true }).waitFor();
  await eventually(async () => expect(await cellLine.textContent()).toContain('A4'));
  await window.openTab('Oversikt');
  await window.cell('A2').click({ position: { x: 90, y: 10 } });
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('tab', { name: 'Ark1', selected: true }).waitFor();
  await eventually(async () => expect(await cellLine.textContent()).toContain('A5'));
  await window.openTab('Oversikt');
  expect(await page.getByRole('link', { name: 'Ikke trykk' }).count()).toBe(0);
  expect(window.errors).toEqual([]);
});

test('a checkbox is ticked by a click or by space, and the script hears TRUE', async () => {
  const { host, act } = openScript(`function onEdit({ range, value }) {
    console.log(range.getA1Notation() + ' ' + value);
  }`);
  act(`range('A2:A4').insertCheckboxes()`);
  const window = await desk.open(host);
  const told = () => host.logs.map(({ text }) => text);
  await window.cell('A2').locator('.box').click();
  await eventually(() => expect(told()).toEqual(['A2 TRUE']));
  await window.cell('A2').getByText('☑').waitFor();
  await window.page.keyboard.press('Space');
  await eventually(() => expect(told()).toEqual(['A2 TRUE', 'A2 FALSE']));
  await window.cell('A4').click({ modifiers: ['Shift'], position: { x: 60, y: 10 } });
  await window.page.keyboard.press('Space');
  await eventually(() => {
    expect(host.sheet('Ark1')?.values()).toEqual([[''], [true], [true], [true]]);
  });
  expect(told()[2]).toBe('A2:A4 undefined');
  await eventually(async () => {
    expect(await window.page.getByLabel('Celle').textContent()).toContain('SANN');
  });
  await window.screenshot('checkboxes');
  await window.page.keyboard.press('Control+z');
  await eventually(() => {
    expect(host.sheet('Ark1')?.values()).toEqual([[''], [false], [false], [false]]);
  });
  expect(window.errors).toEqual([]);
});
