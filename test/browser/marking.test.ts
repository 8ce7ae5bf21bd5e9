import { cellOf, filledWorkbook, rowOf } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const LINK = 'https://nordvik.example/gatefest';

test('a measure marked in the sidebar shows in the year tab, Plan, Oversikt and Logg', async () => {
  const { host } = filledWorkbook();
  const { sidebar, page, cell, ...window } = await desk.open(host);
  await window.choose('Åpne tiltak');
  await sidebar.getByLabel('Organ').selectOption('Festkomiteen');
  await expect(sidebar.locator('ul.measures li').count()).resolves.toBe(1);
  await sidebar.getByRole('button', { name: /Arrangere gatefest/ }).click();
  await window.screenshot('sidebar-measure');
  await sidebar.getByLabel('Gjennomført', { exact: true }).check();
  await sidebar.getByLabel('En setning om hva som ble gjort').fill('90 naboer kom.');
  await sidebar.getByLabel('Lenke til dokumentasjon').fill(LINK);
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();

  expect(rowOf(host, '2026', '2.3')).toMatchObject({
    'Resultat ▾': 'Gjennomført',
    Kommentar: '90 naboer kom.',
    Dokumentasjon: LINK,
    Status: 'Gjennomført',
  });
  await window.openTab('2026');
  const shows = (tab: string, header: string, text: string) =>
    eventually(async () => {
      expect(await cell(cellOf(host, tab, '2.3', header)).textContent()).toBe(text);
    });
  await shows('2026', 'Status', 'Gjennomført');
  await shows('2026', 'Kommentar', '90 naboer kom.');
  await window.openTab('Plan');
  await shows('Plan', '2026', 'Gjennomført');
  await shows('Plan', 'Status', 'Gjennomført');
  const grid = page.getByRole('region', { name: 'Regneark' });
  await window.openTab('Oversikt');
  await grid.getByText(/[█░]+ 17 %/).waitFor();
  await window.openTab('Logg');
  await grid.getByText('90 naboer kom.').waitFor();
  await window.screenshot('log-after-marking');
  expect(window.errors).toEqual([]);
});

test('a result chosen in the cell gives the status that the sidebar gives', async () => {
  const [byHand, bySidebar] = [filledWorkbook(), filledWorkbook()];
  const { measures } = (() => {
    const answer = bySidebar.server.loadMeasures(2026);
    if (!answer.ok) throw new Error('No measures');
    return answer.value;
  })();
  const measure = measures.find(({ number }) => number === '2.3');
  if (!measure) throw new Error('No measure 2.3');
  bySidebar.server.markMeasure({
    id: measure.id,
    year: 2026,
    entry: { ...measure.entry, result: 'done' },
    seen: measure.entry,
  });

  const window = await desk.open(byHand.host);
  await window.openTab('2026');
  const result = window.cell(cellOf(byHand.host, '2026', '2.3', 'Resultat ▾'));
  await result.dblclick();
  await window.page.getByRole('option', { name: 'Gjennomført', exact: true }).click();
  await eventually(async () => {
    const status = window.cell(cellOf(byHand.host, '2026', '2.3', 'Status'));
    expect(await status.textContent()).toBe('Gjennomført');
  });
  const seen = ['2026', 'Plan'].map(tab => rowOf(byHand.host, tab, '2.3'));
  expect(seen).toEqual(['2026', 'Plan'].map(tab => rowOf(bySidebar.host, tab, '2.3')));
  expect(window.errors).toEqual([]);
});
