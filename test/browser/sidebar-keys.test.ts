import { cellOf, rowOf } from '../bundle/workbook';
import { openSidebar } from './open-sidebar';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

async function openedByKeys() {
  const opened = await openSidebar(desk);
  const press = (name: string | RegExp) =>
    opened.sidebar.getByRole('button', { name }).press('Enter');
  return { ...opened, press };
}

test('when what was pressed goes, the keys go on with what came of it', async () => {
  const { sidebar, press } = await openedByKeys();
  const focused = (selector: string, text?: string) =>
    sidebar.locator(`${selector}:focus`, text === undefined ? {} : { hasText: text }).waitFor();
  await press('Velg flere');
  await focused('.tick input');
  await press('Avbryt');
  await focused('button', 'Velg flere');
  await press('Velg flere');
  await sidebar.getByLabel(/gatefest/).press('Space');
  await press('Meld 1 tiltak');
  await focused('h1', 'Meld ett tiltak');
  await sidebar.getByLabel('En setning til alle').fill('Vi er i gang.');
  await press('Lagre');
  await sidebar.getByText('1 tiltak er lagret.').waitFor();
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).first().press('Enter');
  await focused('h1', 'Tiltak i 2026');
  await sidebar.getByText('Fremdrift per mål').press('Enter');
  await press('Mål 2: Et bedre nabolag');
  await focused('select[name=goal]');
  await sidebar.getByLabel('Søk').fill('noe helt annet');
  await press('Vis alle tiltak');
  await focused('input[type=search]');
});

test('a row fetched from another year, or from outside the list, has its neighbours in its own year', async () => {
  const { host, sidebar, window, press } = await openedByKeys();
  await window.openTab('2025');
  await window.cell(cellOf(host, '2025', '1.1', 'Kommentar')).click();
  await press('Hent valgt rad');
  await sidebar.getByRole('heading', { name: '1.1 Lage en plan for verving.' }).waitFor();
  for (const place of ['2 av 5', '3 av 5', '4 av 5', '5 av 5']) {
    await press('Neste');
    await sidebar.getByText(place).waitFor();
  }
  await press('Tilbake til listen');
  await sidebar.getByLabel('Arbeidsår').selectOption('2026');
  await sidebar.getByRole('heading', { name: 'Tiltak i 2026' }).waitFor();
  await sidebar.getByLabel('Søk').fill('gatefest');
  await window.openTab('2026');
  await window.cell(cellOf(host, '2026', '2.2', 'Kommentar')).click();
  await press('Hent valgt rad');
  await sidebar.getByText(/^\d av 6$/).waitFor();
  await press('Tilbake til listen');
  await sidebar.locator('h1:focus').waitFor();
  expect(await sidebar.getByLabel('Søk').inputValue()).toBe('gatefest');
});

test('what was typed of a measure before several were reported stands with what was said of all, and is no conflict', async () => {
  const { host, sidebar, press } = await openedByKeys();
  for (const name of [/gatefest/, /benker/]) {
    await press(name);
    await sidebar.getByLabel('En setning').fill('Halvferdig.');
    await press('Tilbake til listen');
  }
  host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'To benker står.');
  await press('Velg flere');
  for (const name of [/gatefest/, /benker/]) await sidebar.getByLabel(name).check();
  await press('Meld 2 tiltak');
  await sidebar.getByLabel('Delvis gjennomført').check();
  await sidebar.getByLabel('En setning til alle').fill('Fulgt opp.');
  await press('Lagre');
  await sidebar.getByText('1 tiltak er lagret. 1 er ikke lagret.').waitFor();
  await press('Se på det');
  await sidebar.getByRole('heading', { name: 'Noen andre har endret tiltaket' }).waitFor();
  const sentence = sidebar.getByLabel('En setning');
  await eventually(async () => {
    expect(await sentence.inputValue()).toBe('Fulgt opp.\nHalvferdig.');
  });
  await press('Tilbake til listen');
  await press(/gatefest/);
  await eventually(async () => {
    expect(await sentence.inputValue()).toBe('Fulgt opp.\nHalvferdig.');
  });
  expect(await sidebar.getByText('Noen andre har endret').count()).toBe(0);
  await press('Lagre');
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.3')).toMatchObject({
    'Resultat ▾': 'Delvis gjennomført',
    Kommentar: 'Fulgt opp.\nHalvferdig.',
  });
  expect(rowOf(host, '2026', '2.2').Kommentar).toBe('To benker står.');
});

test('without a net it is said once, and no longer when the net is back; what was typed meanwhile is kept then', async () => {
  const { host, sidebar, window, press } = await openedByKeys();
  const ownTexts = () => JSON.stringify(host.save().properties.users);
  await press(/gatefest/);
  await window.page.context().setOffline(true);
  await sidebar.getByLabel('En setning').fill('Skrevet på hytta.');
  await press('Tilbake til listen');
  await sidebar.getByText('Ikke lagret').waitFor();
  await sidebar.getByLabel('Arbeidsår').selectOption('2025');
  await eventually(async () => {
    expect(await sidebar.getByLabel('Arbeidsår').inputValue()).toBe('2026');
  });
  expect(await sidebar.getByRole('alert').allTextContents()).toEqual([
    'Du er uten nett. Det du skriver, blir stående her. Prøv igjen når du er på nett.',
  ]);
  expect(ownTexts()).not.toContain('hytta');
  await window.page.context().setOffline(false);
  await eventually(() => expect(ownTexts()).toContain('Skrevet på hytta.'));
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});
