import { type Host, openHost } from '../../host/host';
import { cellOf, filledWorkbook, rowOf, rowsOf } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const HOSTILE = '<img src=x onerror="document.title=\'hacked\'">';

const plainHost = (): Host => {
  const host = openHost({ today: '2026-01-20' });
  host.edit('Ark1', 'A1', 'Navn');
  return host;
};
const heldAt = (host: Host, row: number, column: number) =>
  host.sheet('Ark1')?.cell(row, column).value;

test('text that looks like markup stays text: shown, typed and edited', async () => {
  const host = plainHost();
  host.edit('Ark1', 'A2', HOSTILE);
  const window = await desk.open(host);
  await eventually(async () => expect(await window.cell('A2').textContent()).toBe(HOSTILE));
  await window.type('B2', HOSTILE);
  await eventually(() => expect(heldAt(host, 1, 1)).toBe(HOSTILE));
  await window.cell('A2').dblclick();
  await window.page.keyboard.press('Escape');
  await window.cell('B2').dblclick();
  await window.page.keyboard.press('Enter');
  await window.cell('A3').click();
  expect(await window.page.locator('.grid img').count()).toBe(0);
  expect(await window.cell('A2').textContent()).toBe(HOSTILE);
  expect(await window.page.title()).toBe('Planvakt');
  expect(window.errors).toEqual([]);
});

test('what is typed is read as Sheets reads it, and can be taken back', async () => {
  const host = plainHost();
  const window = await desk.open(host);
  await window.type('B2', '1250,5');
  await eventually(async () => expect(await window.cell('B2').textContent()).toMatch(/^1.?250,5$/));
  await window.type('B2', 'noe annet');
  await eventually(() => expect(heldAt(host, 1, 1)).toBe('noe annet'));
  await window.cell('B2').click();
  await window.page.keyboard.press('Control+z');
  await eventually(() => expect(heldAt(host, 1, 1)).toBe(1250.5));
});

test('Delete empties the chosen cells, and Enter opens a cell with what stands there', async () => {
  const host = plainHost();
  host.paste('Ark1', 'A2', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const window = await desk.open(host);
  await window.cell('A2').click();
  await window.cell('B3').click({ modifiers: ['Shift'] });
  await window.page.keyboard.press('Delete');
  await eventually(() => {
    expect([heldAt(host, 1, 0), heldAt(host, 2, 1)]).toEqual(['', '']);
  });
  await window.cell('A1').click();
  await window.page.keyboard.press('Enter');
  await window.page.keyboard.type(' og alder');
  await window.page.keyboard.press('Enter');
  await eventually(() => expect(heldAt(host, 0, 0)).toBe('Navn og alder'));
});

test('a pasted block lands whole, also below the last row in use', async () => {
  const host = plainHost();
  const window = await desk.open(host);
  const rows = Array.from({ length: 60 }, (_, i) => `rad ${i}\t${i}`);
  await window.paste('A5', rows.join('\n'));
  await eventually(() => expect(heldAt(host, 63, 1)).toBe(59));
  expect(heldAt(host, 4, 0)).toBe('rad 0');
  await window.cell('A64').waitFor();
});

test('pasting results into the year tab gives them their status', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  await window.openTab('2026');
  await window.paste(cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Gjennomført\nUtgår');
  await eventually(() => {
    expect(rowOf(host, '2026', '2.2').Status).toBe('Gjennomført');
    expect(rowOf(host, '2026', '2.3').Status).toBe('Utgår');
  });
});

test('a fill handle dragged over results, and a block that is cleared, are followed in status, Plan, Oversikt and Logg', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  await window.openTab('2026');
  const at = (number: string) => cellOf(host, '2026', number, 'Resultat ▾');
  const numbers = ['2.1', '2.2', '2.3'];
  const seen = (tab: string, header: string) =>
    numbers.map(number => rowOf(host, tab, number)[header]);
  const before = seen('2026', 'Status');
  await window.type(at('2.1'), 'Gjennomført');
  await window.cell(at('2.1')).click();
  await window.page.locator('.jss_corner').hover();
  await window.page.mouse.down();
  for (const number of ['2.2', '2.3']) await window.cell(at(number)).hover();
  await window.page.mouse.up();
  const done = numbers.map(() => 'Gjennomført');
  await eventually(() =>
    expect([seen('2026', 'Status'), seen('Plan', '2026')]).toEqual([done, done]),
  );
  const overview = () => host.sheet('Oversikt')?.display().flat().join(' ') ?? '';
  expect(overview()).toContain('█████░░░░░ 50 %');
  await window.cell(at('2.1')).click();
  await window.cell(at('2.3')).click({ modifiers: ['Shift'] });
  await window.page.keyboard.press('Delete');
  await eventually(() => expect(seen('2026', 'Status')).toEqual(before));
  expect(seen('Plan', '2026')).toEqual(before);
  expect(overview()).toContain('░░░░░░░░░░ 0 %');
  const lines = rowsOf(host, 'Logg').map(({ Nr, Fra, Til }) => [Nr, Fra, Til]);
  expect(lines).toEqual([
    ...numbers.map(number => [number, '', 'Gjennomført']),
    ...numbers.map(number => [number, 'Gjennomført', '']),
  ]);
  expect(window.errors).toEqual([]);
});

test('adopted words are changed only by somebody who says yes to the warning', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  await window.openTab('Plan');
  const at = cellOf(host, 'Plan', '2.2', 'Tiltak');
  await window.type(at, 'Sette opp to benker.');
  await window.screenshot('warning');
  await window.page.getByText('Bare et årsmøte endrer planen.', { exact: false }).waitFor();
  await window.page.getByRole('button', { name: 'Avbryt' }).click();
  await eventually(async () => {
    expect(await window.cell(at).textContent()).toBe('Sette opp benker.');
  });
  expect(rowOf(host, 'Plan', '2.2').Tiltak).toBe('Sette opp benker.');
  await window.type(at, 'Sette opp to benker.');
  await window.page.getByRole('button', { name: 'Endre likevel' }).click();
  await eventually(() => expect(rowOf(host, 'Plan', '2.2').Tiltak).toBe('Sette opp to benker.'));
});

test('rows are sorted and put in from the menu on a right click', async () => {
  const host = plainHost();
  host.paste('Ark1', 'A2', [['b'], ['a']]);
  const window = await desk.open(host);
  await window.cell('A2').click();
  await window.cell('A2').click({ button: 'right' });
  await window.page.getByText('Sett inn rad over').click();
  await eventually(() => expect(heldAt(host, 2, 0)).toBe('b'));
  await window.cell('A2').click({ button: 'right' });
  await window.page.getByText('Slett raden').click();
  await eventually(() => expect(heldAt(host, 1, 0)).toBe('b'));
});

test('hidden columns are hidden, headers stay in sight, and statuses have their colours', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  await window.openTab('2026');
  expect(await window.cell('K2').isVisible()).toBe(false);
  const [head] = [window.cell('B1')];
  await window.page.locator('.grid').evaluate(grid => grid.scrollTo(0, 400));
  await eventually(async () => {
    const [box, header] = [
      await head.boundingBox(),
      await window.page.locator('.grid thead td').first().boundingBox(),
    ];
    expect(box && header && box.y - header.y).toBeLessThan(60);
  });
  const status = window.cell(cellOf(host, '2026', '2.3', 'Status'));
  const colour = await status.evaluate(cell => getComputedStyle(cell).backgroundColor);
  expect(colour).toBe('rgb(225, 235, 245)');
});
