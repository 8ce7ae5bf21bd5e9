import { filledWorkbook, rowOf } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

async function openSidebar(today = '2026-07-02') {
  const { host } = filledWorkbook(undefined, { today });
  const { sidebar, ...window } = await desk.open(host);
  await window.choose('Åpne tiltak');
  await sidebar.getByRole('heading', { name: 'Tiltak i 2026' }).waitFor();
  return { host, sidebar, window };
}

test('the most urgent measures come first, under a heading that says why', async () => {
  const { sidebar, window } = await openSidebar();
  expect(await sidebar.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Forfalt eller bak skjema (1)',
    'I gang (5)',
  ]);
  expect(await sidebar.locator('ul.measures button').first().textContent()).toContain(
    'Plante trær',
  );
  await window.screenshot('sidebar-groups');
});

test('a search finds a measure by any of its words', async () => {
  const { sidebar } = await openSidebar();
  await sidebar.getByLabel('Søk').fill('GATEFEST');
  await eventually(async () => {
    expect(await sidebar.locator('ul.measures li').count()).toBe(1);
  });
  await sidebar.getByLabel('Søk').fill('noe helt annet');
  await sidebar.getByText('Ingen tiltak passer.').waitFor();
});

test('a count goes up by one click, and what was saved can be taken back', async () => {
  const { host, sidebar, window } = await openSidebar();
  await sidebar.getByRole('button', { name: /minst to kurs/ }).click();
  await sidebar.getByRole('button', { name: '+1' }).click();
  await sidebar.getByRole('button', { name: '+1' }).click();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '1.2')).toMatchObject({ Antall: '2', Status: 'Gjennomført' });
  await window.screenshot('sidebar-saved');
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByText('Angret.').waitFor();
  expect(rowOf(host, '2026', '1.2')).toMatchObject({ Antall: '', Status: 'I rute' });
  expect(window.errors).toEqual([]);
});

test('«Neste» goes through the list as it stood, also when what was marked has moved', async () => {
  const { sidebar } = await openSidebar();
  await sidebar.locator('ul.measures button').first().click();
  await sidebar.getByText('1 av 6').waitFor();
  await sidebar.getByLabel('Gjennomført', { exact: true }).check();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  await sidebar.getByRole('button', { name: 'Neste' }).click();
  await sidebar.getByText('2 av 6').waitFor();
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByRole('heading', { name: 'Ferdig (1)' }).waitFor();
});
