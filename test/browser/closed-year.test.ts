import { cellOf, filledWorkbook, lockedWorkbook, rowOf } from '../bundle/workbook';
import { useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

test('something is added to a year that was reported: it is dated, can be taken back, and nothing else can be changed', async () => {
  const { host } = lockedWorkbook();
  const { sidebar, ...window } = await desk.open(host);
  await window.choose('Åpne tiltak');
  await sidebar.getByLabel('Arbeidsår').selectOption('2025');
  await sidebar.getByRole('button', { name: /Sette opp benker/ }).click();
  await sidebar.getByText('Året er rapportert og låst.').waitFor();
  await sidebar.getByRole('definition').filter({ hasText: 'Delvis gjennomført' }).waitFor();
  expect(await sidebar.getByRole('radio').count()).toBe(0);
  await sidebar.getByRole('button', { name: 'Føy til' }).click();
  await sidebar.getByText('Skriv en setning først.').waitFor();
  await sidebar.getByLabel('Føy til en setning').fill('Resten kom i mars.');
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByText('Ikke lagret').waitFor();
  await sidebar.getByRole('button', { name: /Sette opp benker/ }).click();
  await sidebar.getByRole('button', { name: 'Føy til' }).click();
  await sidebar.getByText('Føyd til.').waitFor();
  await sidebar.getByText('Tilføyd 12.3.2026').waitFor();
  await sidebar.getByText('To av fem benker står.', { exact: true }).waitFor();
  expect(await sidebar.getByLabel('Føy til en setning').inputValue()).toBe('');
  expect(rowOf(host, '2025', '2.2').Kommentar).toBe(
    'To av fem benker står. [Tilføyd 12.3.2026] Resten kom i mars.',
  );
  await window.screenshot('sidebar-closed-year');
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByText('Angret.').waitFor();
  expect(rowOf(host, '2025', '2.2').Kommentar).toBe('To av fem benker står.');
  expect(await sidebar.getByLabel('Føy til en setning').inputValue()).toBe('Resten kom i mars.');
  expect(window.errors).toEqual([]);
});

test('when the year turns the new tab is there, the sidebar opens it, and a late report for last year can still be given', async () => {
  const { host } = filledWorkbook(undefined, { today: '2026-12-31' });
  host.edit('2026', cellOf(host, '2026', '2.3', 'Resultat ▾'), 'Delvis gjennomført');
  const { sidebar, page, ...window } = await desk.open(host);
  expect(await page.getByRole('tab', { name: '2027', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Neste dag' }).click();
  await page.getByRole('button', { name: 'Kjør dagens jobb' }).click();
  await page.getByRole('tab', { name: '2027', exact: true }).waitFor();
  await window.choose('Åpne tiltak');
  await sidebar.getByRole('heading', { name: 'Tiltak i 2027' }).waitFor();
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  await sidebar.getByRole('definition').filter({ hasText: 'Delvis gjennomført' }).waitFor();
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByLabel('Arbeidsår').selectOption('2026');
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByText('Gjennomført', { exact: true }).click();
  await sidebar.getByText('Lagret.').waitFor();
  await window.screenshot('sidebar-late-report');
  expect(rowOf(host, '2026', '2.1').Status).toBe('Gjennomført');
  expect(rowOf(host, 'Plan', '2.1')['2026']).toBe('Gjennomført');
  expect(window.errors).toEqual([]);
});
