import { cellOf, filledWorkbook } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

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
