import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { emptyWorkbook, rowsOf } from '../bundle/workbook';
import { TEXT } from '../domain/draft/drafts';
import { type PlanWindow, usePlanWindows } from './plan-window';

jest.setTimeout(90_000);
const windows = usePlanWindows();

async function preview(text = TEXT, size?: { width: number; height: number }) {
  const { host } = emptyWorkbook();
  const window = await windows.open(host, size);
  await window.paste({ 'text/plain': text });
  await window.press('Les planen');
  await window.page.getByRole('heading', { name: 'Slik blir planen' }).waitFor();
  return { host, window, page: window.page };
}

async function writePlan(window: PlanWindow) {
  await window.press('Skriv til arket');
  await window.page.getByText('er skrevet til arket').waitFor();
}

const lineOf = (page: Page, words: string) => page.locator('button.line', { hasText: words });
const headingOfDoubts = (page: Page) => page.locator('#doubts').textContent();

test('«Ferdig» is pressed once, also when leaving the field settles what stands above it', async () => {
  const { page } = await preview();
  await lineOf(page, 'Ringe alle nye').click();
  const field = page.getByLabel('Ansvar', { exact: true });
  await field.fill('');
  await page.keyboard.press('Tab');
  await page.locator('.doubt-note').first().waitFor();
  await field.fill('Styret');
  await page.getByRole('button', { name: 'Ferdig' }).click();
  await field.waitFor({ state: 'detached' });
  await lineOf(page, 'Ringe alle nye').getByText('Styret').waitFor();
});

test('«Ferdig» is pressed once under a delmål too, though the figure just typed adds a field above it', async () => {
  const { page } = await preview();
  await page.getByText('Legg til et delmål').first().click();
  await page.getByLabel('Hva vil dere nå?').first().fill('Flere frivillige');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Flere frivillige' }).click();
  const figure = page.getByLabel('Tall', { exact: true });
  await figure.fill('30');
  await page.getByRole('button', { name: 'Ferdig' }).click();
  await figure.first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Flere frivillige' }).getByText('30').waitFor();
});

test('everything can be edited, and the sheet holds it as edited', async () => {
  const { host, window, page } = await preview();
  await lineOf(page, 'Ringe alle nye').click();
  await page.getByLabel('Nr', { exact: true }).fill('1.9');
  await page.getByLabel('Tid', { exact: true }).fill('2026, 2027');
  await page.getByLabel('Ansvar', { exact: true }).fill('Festkomiteen og styret');
  await page.getByLabel('Tiltak', { exact: true }).fill('Ringe alle.');
  await page.getByText('Gjelder 2026, 2027.').waitFor();
  await page.getByText('Organer: Festkomiteen · styret.').waitFor();
  await page.getByRole('combobox', { name: 'Type' }).selectOption('Antall');
  await page.getByLabel('Antall', { exact: true }).fill('3');
  await page.getByRole('combobox', { name: 'per', exact: true }).selectOption('halvår');
  await window.press('Ferdig');
  await lineOf(page, 'Lage en plakat').click();
  await page
    .getByRole('combobox', { name: 'Mål', exact: true })
    .selectOption('Mål 2: Et fint bygdehus');
  await window.press('Ferdig');
  await lineOf(page, 'Gå dørsalg').click();
  await window.press('Ta ut av planen');
  await page.getByText('Ta med igjen').waitFor();
  await page.getByText('Endre målet').first().click();
  await page.getByLabel('Målets navn').first().fill('Flere naboer');
  await page.getByText('Ikke tatt med').click();
  await page.getByRole('button', { name: 'Gjør til tiltak: Vi vil' }).click();
  await writePlan(window);
  const rows = rowsOf(host, 'Plan');
  expect(rows.map(({ Nr, Mål, Tiltak }) => [Nr, Mål, Tiltak])).toEqual([
    ['1.9', 'Mål 1: Flere naboer', 'Ringe alle.'],
    ['1.2', 'Mål 1: Flere naboer', 'Holde minst to kurs i året.'],
    ['1.4', 'Mål 1: Flere naboer', 'Selge vafler.'],
    ['2.1', 'Mål 2: Et fint bygdehus', 'Male veggene.'],
    ['2.2', 'Mål 2: Et fint bygdehus', 'Lage en plakat.'],
    ['', 'Mål 2: Et fint bygdehus', expect.stringContaining('Vi vil at alle skal trives')],
  ]);
  expect(rows[0]).toMatchObject({
    Gjennomføring: '2026, 2027',
    Ansvar: 'Festkomiteen og styret',
    Type: 'Antall',
    Antall: '3',
    per: 'halvår',
    'Må avklares': '',
  });
  expect(window.errors).toEqual([]);
});

test('doubts are settled by keyboard alone, taken back, and what is left is written as unsure', async () => {
  const { host, page, window } = await preview();
  expect(await headingOfDoubts(page)).toBe('5 ting bør avklares');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused === name) return;
    }
    throw new Error(`The keyboard does not reach «${name}»`);
  };
  await tabTo('Flytt til Mål 2: Et fint bygdehus');
  await page.keyboard.press('Enter');
  await page.getByText('Avklart. 4 igjen.').waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('doubt'));
  await tabTo('La det stå slik');
  await page.keyboard.press('Space');
  await page.getByText('Avklart. 3 igjen.').waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('doubt'));
  await tabTo('Rett selv');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'field-when');
  await page.keyboard.type('2027');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'doubts');
  expect(await headingOfDoubts(page)).toBe('2 ting bør avklares');
  await tabTo('Angre');
  await page.keyboard.press('Enter');
  expect(await headingOfDoubts(page)).toBe('3 ting bør avklares');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('er skrevet til arket').waitFor();
  await page.locator('h1:focus').waitFor();
  const unsure = rowsOf(host, 'Plan').map(row => row['Må avklares']);
  expect(unsure.filter(words => words !== '')).toHaveLength(2);
  expect(window.errors).toEqual([]);
});

test('many doubts of a kind are settled at once: one body for a goal, or kept as they are', async () => {
  const items = Array.from({ length: 26 }, (_, i) => `- Gjøre ting nummer ${i + 1}`);
  const { host, window, page } = await preview(
    ['Arbeidsplan 2026', '', 'Mål 1: Mye', '', ...items].join('\n'),
  );
  expect(await headingOfDoubts(page)).toBe('52 ting bør avklares');
  await window.press('La alle 26 stå som de er: Uten tid');
  expect(await headingOfDoubts(page)).toBe('26 ting bør avklares');
  await page.getByRole('combobox', { name: 'Ett organ for alle 26' }).fill('Styret');
  await page.keyboard.press('Enter');
  await page.getByText('Styret er satt på 26 tiltak.').waitFor();
  expect(await headingOfDoubts(page)).toBe('Ingenting mer å avklare');
  await writePlan(window);
  expect(new Set(rowsOf(host, 'Plan').map(({ Ansvar }) => Ansvar))).toEqual(new Set(['Styret']));
});

test('bodies that the sentences name are set in one go, and taken back in one', async () => {
  const { host, window, page } = await preview(
    'Arbeidsplan 2026\n\nMål 1: Flere med\n\n- Styret skal ringe alle nye.\n- Festkomiteen skal holde en fest.\n- Bake kake.',
  );
  await window.press('Sett organet setningen selv nevner: Styret, Festkomiteen (2 tiltak)');
  expect(await headingOfDoubts(page)).toBe('4 ting bør avklares');
  await window.press('Angre');
  expect(await headingOfDoubts(page)).toBe('6 ting bør avklares');
  await window.press('Sett organet setningen selv nevner: Styret, Festkomiteen (2 tiltak)');
  await writePlan(window);
  expect(rowsOf(host, 'Plan').map(({ Ansvar }) => Ansvar)).toEqual(['Styret', 'Festkomiteen', '']);
});

test('going back to the text keeps the edits, as long as the text is the same', async () => {
  const { window, page } = await preview();
  await window.press('La det stå slik');
  await window.press('Tilbake til teksten');
  await window.press('Les planen');
  expect(await headingOfDoubts(page)).toBe('4 ting bør avklares');
  await window.press('Tilbake til teksten');
  await page.getByLabel('Lim inn planen her').press('Control+End');
  await page.getByLabel('Lim inn planen her').pressSequentially('\n2.2\tVaske.\t2026\tStyret');
  await window.press('Les planen');
  expect(await headingOfDoubts(page)).not.toBe('4 ting bør avklares');
});

async function complaints(page: Page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test.each([
  [900, 650],
  [400, 650],
  [450, 325],
])('nothing is in the way of anybody, %d by %d', async (width, height) => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host, { width, height });
  const { page } = window;
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  const look = async (step: string) => {
    await page.screenshot({ path: `test-results/plan-${width}-${step}.png`, fullPage: true });
    expect([step, await complaints(page)]).toEqual([step, []]);
    expect([step, await isTooWide()]).toEqual([step, false]);
    expect([step, await page.locator('body').innerText()]).not.toEqual([
      step,
      expect.stringMatching(/\b(?:the|and|choose|file|undo|close|error|failed|undefined|null)\b/i),
    ]);
  };
  await look('1-empty');
  await window.press('Les planen');
  await look('2-problem');
  await window.paste({ 'text/plain': TEXT });
  await page.getByText('Limt inn').waitFor();
  await look('3-pasted');
  await window.press('Les planen');
  await look('4-preview');
  await lineOf(page, 'Lage en plakat').click();
  await page.getByText('Planens navn og år').click();
  await page.getByText('Ikke tatt med').click();
  await page.getByText('Endre målet').first().click();
  await look('5-open');
  await page.getByText('Legg til et delmål').first().click();
  await page.getByLabel('Hva vil dere nå?').first().fill('Minst 30 frivillige i 2026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Minst 30 frivillige' }).click();
  await page.getByText('Legg til et tiltak').first().click();
  await page.getByText('Legg til et mål').click();
  await page.getByText('Målets navn').last().waitFor();
  await look('6-adding');
  await page.getByText('Endre målet').last().click();
  await page.getByText('Ta målet og alt').last().click();
  await look('7-struck');
  await writePlan(window);
  await look('8-written');
  expect(window.errors).toEqual([]);
});

test('two thousand measures are looked over and edited without waiting', async () => {
  const goals = Array.from({ length: 20 }, (_, g) =>
    [
      `Mål ${g + 1}: Noe stort`,
      'Nr\tTiltak\tGjennomføring\tAnsvar',
      ...Array.from({ length: 100 }, (__, m) => `${g + 1}.${m + 1}\tGjøre noe ${m}.\t2026\t`),
    ].join('\n'),
  );
  const started = Date.now();
  const { window, page } = await preview(`Arbeidsplan 2025-2027\n\n${goals.join('\n\n')}`);
  await page.getByText('Fant 2000 tiltak').waitFor();
  expect(Date.now() - started).toBeLessThan(10_000);
  await page.getByRole('heading', { name: 'Mål 3: Noe stort' }).click();
  await lineOf(page, '3.50').click();
  await page.getByLabel('Ansvar', { exact: true }).fill('Styret');
  const edited = Date.now();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '1999 ting bør avklares' }).waitFor();
  expect(Date.now() - edited).toBeLessThan(2000);
  expect(window.errors).toEqual([]);
});

test('measures that may be done once or every year stand together with what they were taken for, and are changed there', async () => {
  const { host, window, page } = await preview(
    [
      'Arbeidsplan for Solvik grendelag, 2025-2027',
      'Mål 1: Flere med',
      'Nr\tTiltak\tGjennomføring\tAnsvar',
      '1.1\tRinge alle nye.\t2025\tStyret',
      '1.2\tMale huset.\tvåren\tStyret',
      '1.3\tBygge en scene.\t2025-2026\tStyret',
      '1.4\tHolde kurs hvert år.\tvåren\tStyret',
    ].join('\n'),
  );
  await page.getByText('Engang eller hvert år? (2)').click();
  const paint = page.getByRole('combobox', { name: /Male huset/ });
  expect(await paint.inputValue()).toBe('yearly');
  expect(await page.getByRole('combobox', { name: /Bygge en scene/ }).inputValue()).toBe('once');
  await paint.selectOption('Engangstiltak');
  await page.getByText('Regnet som Engangstiltak.').waitFor();
  await lineOf(page, 'Male huset').getByText('Engangstiltak').waitFor();
  await page.screenshot({ path: 'test-results/plan-once-or-yearly.png', fullPage: true });
  expect(await complaints(page)).toEqual([]);
  await page.getByRole('button', { name: 'Løpende', exact: true }).click();
  await page.getByText('2 tiltak er regnet som Løpende.').waitFor();
  await window.press('Angre');
  await writePlan(window);
  expect(rowsOf(host, 'Plan').map(({ Type }) => Type)).toEqual([
    'Engangstiltak',
    'Engangstiltak',
    'Engangstiltak',
    'Hvert år',
  ]);
});
