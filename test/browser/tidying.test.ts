import { cellOf, filledWorkbook, giveAddresses, rowsOf } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

const desk = useDesk();

test('«Rydd opp» tells what it put right and what is left, with a link to each place', async () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Nesten ferdig');
  host.edit('2026', 'G1', 'Notater');
  host.sheet('2026')?.deleteColumn(3);
  host.sheet('Plan')?.copyRow(3);
  host.deleteSheet('2025');
  const { choose, dialog, screenshot, errors } = await desk.open(host);
  await choose('Rydd opp …');
  await dialog.getByRole('status').filter({ hasText: 'Arket er ryddet.' }).waitFor();
  await eventually(async () => {
    const lines = await dialog.getByRole('listitem').allTextContents();
    expect(lines.join('\n')).toContain('Kolonnen «Notater» heter «Kommentar» igjen.');
    expect(lines.join('\n')).toContain('«Nesten ferdig» i kolonnen Resultat');
  });
  const link = dialog.getByRole('link', { name: 'Plan, rad 5' });
  expect(await link.getAttribute('href')).toContain('range=A5');
  await screenshot('rydd-opp');
  expect(errors).toEqual([]);
  expect(rowsOf(host, '2025').length).toBeGreaterThan(0);
});

test('a sheet in order is said to be, in one sentence', async () => {
  const { host } = filledWorkbook();
  giveAddresses(host);
  const { choose, dialog, screenshot } = await desk.open(host);
  await choose('Rydd opp …');
  await dialog.getByText('Alt var på plass. Det var ingenting å rydde.').waitFor();
  await screenshot('rydd-opp-i-orden');
});
