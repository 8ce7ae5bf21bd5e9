import { cellOf, filledWorkbook, rowOf } from '../bundle/workbook';
import { openScript } from '../host/scripted';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const WHERE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Prøve').addItem('Åpne', 'show').addToUi(); }
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Prøve'));
}
function where() {
  const at = spreadsheet().getCurrentCell();
  return [at.getSheet().getName(), at.getA1Notation(), Session.getActiveUser().getEmail()].join(' ');
}
function go() { range('A5').activate(); }
`;
const SIDEBAR = `<!DOCTYPE html><html><head></head><body><p></p>
<button onclick="google.script.run.withSuccessHandler(t => { document.querySelector('p').textContent = t }).where()">Hvor?</button>
<button onclick="google.script.run.go()">Vis</button></body></html>`;

test('what one writes, the other sees', async () => {
  const { host } = filledWorkbook();
  const one = await desk.open(host);
  const other = await desk.openAnother();
  const at = cellOf(host, '2026', '2.3', 'Kommentar');
  await one.openTab('2026');
  await other.openTab('2026');
  await one.type(at, 'Søkt kommunen om lov.');
  await eventually(async () => {
    expect(await other.cell(at).textContent()).toBe('Søkt kommunen om lov.');
  });
  expect([...one.errors, ...other.errors]).toEqual([]);
});

test('a cell that somebody is writing in is left alone while the other writes', async () => {
  const { host } = filledWorkbook();
  const one = await desk.open(host);
  const other = await desk.openAnother();
  const [mine, theirs] = ['2.3', '2.2'].map(number => cellOf(host, '2026', number, 'Kommentar'));
  await one.openTab('2026');
  await other.openTab('2026');
  await one.cell(mine ?? '').dblclick();
  await one.page.keyboard.type('Halvveis i en set');
  await other.type(theirs ?? '', 'Ferdig.');
  await eventually(() => {
    expect(host.sheet('2026')?.display().flat()).toContain('Ferdig.');
  });
  await one.page.keyboard.type('ning');
  await one.page.keyboard.press('Enter');
  await eventually(async () => {
    expect(await one.cell(mine ?? '').textContent()).toBe('Halvveis i en setning');
    expect(await one.cell(theirs ?? '').textContent()).toBe('Ferdig.');
    expect(await other.cell(mine ?? '').textContent()).toBe('Halvveis i en setning');
  });
});

test('a sidebar opens where it was asked for, and in no other window', async () => {
  const one = await desk.open(filledWorkbook().host);
  const other = await desk.openAnother();
  await one.choose('Åpne tiltak');
  await one.sidebar.getByLabel('Organ').waitFor();
  expect(await other.page.locator('aside iframe').count()).toBe(0);
});

test('a window may be another person’s: the page says whose, and the script knows', async () => {
  const { host } = filledWorkbook();
  const one = await desk.open(host);
  const other = await desk.openAnother('kari@eksempel.no');
  expect(await one.page.getByLabel('Du er').inputValue()).toBe('styret@eksempel.no');
  expect(await other.page.getByLabel('Du er').inputValue()).toBe('kari@eksempel.no');
  const [protection] = host.sheet('Plan')?.facts.protections ?? [];
  expect(protection?.owner).toBe('styret@eksempel.no');
  if (protection) protection.warningOnly = false;
  const at = cellOf(host, 'Plan', '2.2', 'Tiltak');
  await other.openTab('Plan');
  await other.type(at, 'Sette opp to benker.');
  await other.page.getByText('Cellen er beskyttet.', { exact: false }).waitFor();
  await other.screenshot('another-person');
  await one.openTab('Plan');
  await one.type(at, 'Sette opp tre benker.');
  await eventually(() => expect(rowOf(host, 'Plan', '2.2').Tiltak).toBe('Sette opp tre benker.'));
  const link = one.page.getByRole('link', { name: 'Som en annen' });
  expect(await link.getAttribute('href')).toBe('/?user=kari%40eksempel.no');
  expect(host.user).toBe('styret@eksempel.no');
});

test('each window’s script call comes from where that window’s person stands', async () => {
  const script = openScript(WHERE, { pages: { sidebar: SIDEBAR } });
  const one = await desk.open(script.host);
  const other = await desk.openAnother('kari@eksempel.no');
  await one.cell('B3').click();
  await other.cell('D7').click();
  for (const [window, said] of [
    [one, 'Ark1 B3 styret@eksempel.no'],
    [other, 'Ark1 D7 kari@eksempel.no'],
    [one, 'Ark1 B3 styret@eksempel.no'],
  ] as const) {
    await window.page.getByRole('button', { name: 'Prøve' }).click();
    await window.page.getByRole('menuitem', { name: 'Åpne' }).click();
    await window.sidebar.getByRole('button', { name: 'Hvor?' }).click();
    await window.sidebar.getByText(said).waitFor();
  }
  await other.sidebar.getByRole('button', { name: 'Vis' }).click();
  await eventually(async () => {
    expect(await other.page.getByLabel('Celle').textContent()).toBe('A5');
  });
  expect(await one.page.getByLabel('Celle').textContent()).toBe('B3');
});

test('undo takes back one’s own words, never those that somebody else has put there since', async () => {
  const { host } = filledWorkbook();
  const one = await desk.open(host);
  const other = await desk.openAnother('kari@eksempel.no');
  const at = cellOf(host, '2026', '2.3', 'Kommentar');
  await one.openTab('2026');
  await other.openTab('2026');
  await one.type(at, 'Søkt kommunen om lov.');
  await eventually(async () => {
    expect(await other.cell(at).textContent()).toBe('Søkt kommunen om lov.');
  });
  await other.type(at, 'Fikk ja.');
  await eventually(async () => expect(await one.cell(at).textContent()).toBe('Fikk ja.'));
  await one.cell(at).click();
  await one.page.keyboard.press('Control+z');
  await one.page.getByText('Cellene er endret siden, så dette kan ikke angres.').waitFor();
  expect(rowOf(host, '2026', '2.3').Kommentar).toBe('Fikk ja.');
  await other.cell(at).click();
  await other.page.keyboard.press('Control+z');
  await eventually(() => {
    expect(rowOf(host, '2026', '2.3').Kommentar).toBe('Søkt kommunen om lov.');
  });
});

test('rows that somebody puts in or takes out move nobody’s choice, and no half-written words', async () => {
  const { host } = filledWorkbook();
  const one = await desk.open(host);
  const other = await desk.openAnother('kari@eksempel.no');
  const at = cellOf(host, '2026', '2.2', 'Kommentar');
  const below = `${at.charAt(0)}${Number(at.slice(1)) + 1}`;
  await one.openTab('2026');
  await other.openTab('2026');
  const act = async (a1: string, line: string) => {
    await other.cell(a1).click({ button: 'right' });
    await other.page.getByText(line).click();
  };
  await one.cell(at).click();
  await act('A2', 'Sett inn rad over');
  await eventually(async () => {
    expect(await one.page.getByLabel('Celle').textContent()).toBe(below);
  });
  await one.page.keyboard.type('Benkene er ');
  await act('A2', 'Slett raden');
  await eventually(() => expect(cellOf(host, '2026', '2.2', 'Kommentar')).toBe(at));
  await one.page.keyboard.type('satt opp.');
  await one.page.keyboard.press('Enter');
  await eventually(() => {
    expect(rowOf(host, '2026', '2.2').Kommentar).toBe('Benkene er satt opp.');
  });
  await one.cell(at).dblclick();
  await one.page.keyboard.type(' Alle fem.');
  await act(at, 'Slett raden');
  await eventually(() => expect(rowOf(host, '2026', '2.2')).toEqual({}));
  await one.page.keyboard.press('Enter');
  await one.page
    .getByText('Du skrev: «Benkene er satt opp. Alle fem.»', { exact: false })
    .waitFor();
  await one.screenshot('row-gone');
  expect([...one.errors, ...other.errors]).toEqual([]);
});
