import type { Page } from 'playwright-core';
import { emptyWorkbook, rowsOf } from '../bundle/workbook';
import { type PlanWindow, usePlanWindows } from './plan-window';

jest.setTimeout(90_000);
const windows = usePlanWindows();

const TEXT = [
  'Arbeidsplan for Solvik grendelag, 2025-2027',
  '',
  'Mål 1: Flere med',
  '',
  'Delmål',
  '- a) Øke antall medlemmer med 60 i 2026',
  '- Holde to turer for barn',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tRinge alle nye.\t2025\tStyret',
  '',
  'Mål 2: Et fint bygdehus',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '2.1\tMale veggene.\tvåren 2026\tDugnadsgjengen',
].join('\n');

async function preview() {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  await window.paste({ 'text/plain': TEXT });
  await window.press('Les planen');
  await window.page.getByRole('heading', { name: 'Slik blir planen' }).waitFor();
  return { host, window, page: window.page };
}

async function writePlan({ press, page }: PlanWindow) {
  await press('Skriv til arket');
  await page.getByText('skrevet til arket.').waitFor();
}

/** Tabs on until the focus stands on what is called so, or begins so. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(name)) return;
  }
  throw new Error(`The keyboard does not reach «${name}»`);
}

const focusIs = (page: Page, words: string) =>
  page.waitForFunction(
    expected => document.activeElement?.textContent?.startsWith(expected),
    words,
  );
const cursorIsIn = (page: Page, label: string) =>
  page.waitForFunction(
    name => document.querySelector<HTMLInputElement>(':focus')?.labels?.[0]?.textContent === name,
    label,
  );

test('a goal and its first measure are added by keyboard alone, and stand in the sheet', async () => {
  const { host, window, page } = await preview();
  await tabTo(page, 'Mål 2');
  await tabTo(page, 'Legg til et mål');
  await page.keyboard.press('Enter');
  await cursorIsIn(page, 'Målets navn');
  await page.keyboard.type('Synlig i <b>bygda</b>');
  await page.keyboard.press('Enter');
  await focusIs(page, 'Mål 3: Synlig i <b>bygda</b>');
  await page.getByText('Målet er lagt til').waitFor();
  await tabTo(page, 'Legg til et tiltak');
  await page.keyboard.press('Enter');
  await cursorIsIn(page, 'Hva skal gjøres?');
  await page.keyboard.type('Henge opp flagg');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await cursorIsIn(page, 'Tid');
  await page.keyboard.type('mai 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Festkomiteen');
  await page.keyboard.press('Enter');
  await focusIs(page, 'Henge opp flagg');
  await writePlan(window);
  expect(rowsOf(host, 'Plan')[2]).toMatchObject({
    Mål: 'Mål 3: Synlig i <b>bygda</b>',
    Tiltak: 'Henge opp flagg',
    Gjennomføring: 'mai 2026',
    Ansvar: 'Festkomiteen',
    'Må avklares': '',
  });
  expect(rowsOf(host, 'Organer').map(({ Organ }) => Organ)).toContain('Festkomiteen');
  expect(window.errors).toEqual([]);
});

test('what was typed but not yet added is not lost by writing too soon', async () => {
  const { host, window, page } = await preview();
  await page.getByText('Legg til et tiltak').first().click();
  await page.getByLabel('Hva skal gjøres?').first().fill('Henge opp flagg');
  await window.press('Skriv til arket');
  await page.getByText('Ingenting er skrevet ennå.').waitFor();
  await cursorIsIn(page, 'Hva skal gjøres?');
  expect(host.sheet('Plan')).toBeUndefined();
  await page.getByRole('button', { name: 'Legg til', exact: true }).first().click();
  await writePlan(window);
  expect(rowsOf(host, 'Plan').map(({ Tiltak }) => Tiltak)).toContain('Henge opp flagg');
});

test('sub-goals are edited with their figures, added, and made measures', async () => {
  const { host, window, page } = await preview();
  await page.getByRole('button', { name: /^a\) Øke antall.*60 flere medlemmer i 2026/ }).click();
  await page.getByLabel('Tall', { exact: true }).first().fill('80');
  await page.getByLabel('Innen år').first().fill('2027');
  await page.getByLabel('Hva som telles').last().fill('familier');
  await page.getByLabel('Tall', { exact: true }).last().fill('12.5');
  await window.press('Ferdig');
  await page.getByText('80 flere medlemmer i 2027 · 12,5 familier').waitFor();
  await page.getByText('Legg til et delmål').first().click();
  await page.getByLabel('Hva vil dere nå?').first().fill('Minst 30 frivillige i 2026');
  await page.keyboard.press('Enter');
  await focusIs(page, 'Minst 30 frivillige');
  await page.getByText('minst 30 frivillige i 2026', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Holde to turer for barn' }).click();
  await window.press('Gjør til tiltak');
  await cursorIsIn(page, 'Tid');
  await writePlan(window);
  expect(
    rowsOf(host, 'Mål')
      .filter(row => row.Delmål !== '')
      .map(row => [row.Delmål, row.Måltall, row.Enhet, row.Innen]),
  ).toEqual([
    ['Øke antall medlemmer med 60 i 2026', '80', 'flere medlemmer', '2027'],
    ['Øke antall medlemmer med 60 i 2026', '12,5', 'familier', ''],
    ['Minst 30 frivillige i 2026', '30', 'frivillige', '2026'],
  ]);
  expect(rowsOf(host, 'Plan').map(({ Tiltak }) => Tiltak)).toContain('Holde to turer for barn');
  expect(window.errors).toEqual([]);
});

test('a goal, a sub-goal or a measure taken out comes back, one at a time or with Angre', async () => {
  const { host, window, page } = await preview();
  await page.getByText('Endre målet').first().click();
  await window.press('Ta målet og alt under det ut av planen');
  await page.getByText('Fant 1 tiltak under 1 mål').waitFor();
  await window.press('Ta med igjen: Mål 1: Flere med');
  await page.getByText('Fant 2 tiltak under 2 mål').waitFor();
  await focusIs(page, 'Mål 1: Flere med');
  await page.getByRole('button', { name: 'Holde to turer for barn' }).click();
  await window.press('Ta ut av planen');
  await focusIs(page, 'Ta med igjen');
  await page.keyboard.press('Enter');
  await focusIs(page, 'Holde to turer for barn');
  await page.locator('button.line', { hasText: 'Male veggene' }).click();
  await page.getByRole('combobox', { name: 'Mål', exact: true }).selectOption('Mål 1: Flere med');
  await page.getByText('Tiltaket er flyttet.').waitFor();
  await window.press('Angre');
  await page.getByText('Angret.').waitFor();
  await writePlan(window);
  expect(rowsOf(host, 'Plan').map(({ Nr, Mål }) => [Nr, Mål])).toEqual([
    ['1.1', 'Mål 1: Flere med'],
    ['2.1', 'Mål 2: Et fint bygdehus'],
  ]);
  expect(window.errors).toEqual([]);
});
