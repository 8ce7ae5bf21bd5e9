import { openScript } from '../host/scripted';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const ROWS = 2000;
const largeHost = () => {
  const { host, act } = openScript();
  act(`sheet().insertRowsAfter(1000, 1500);
    range(1, 1, ${ROWS}, 2).setValues(Array.from({ length: ${ROWS} }, (_, i) => [i + 1, 'Tiltak ' + (i + 1)]))`);
  return host;
};

test('a long tab is laid out as it is scrolled, and every row can be reached', async () => {
  const host = largeHost();
  const window = await desk.open(host);
  const { page } = window;
  await window.cell('B2').waitFor();
  expect(await page.locator('.grid tbody tr').count()).toBeLessThan(400);
  const grid = page.locator('.grid');
  await eventually(async () => {
    expect(await grid.evaluate(({ scrollHeight }) => scrollHeight)).toBeGreaterThan(ROWS * 20);
  });
  await grid.evaluate(element => element.scrollTo(0, element.scrollHeight));
  await window.cell('B2000').waitFor();
  await window.type('B2000', 'Det siste');
  await eventually(() => expect(host.sheet('Ark1')?.cell(1999, 1).value).toBe('Det siste'));
  expect(window.errors).toEqual([]);
});

test('a link and a key reach a row far down, and what is chosen there stays chosen', async () => {
  const host = largeHost();
  const window = await desk.open(host);
  await window.page.evaluate(() => {
    location.hash = '#gid=0&range=A1500';
  });
  await eventually(async () => {
    expect(await window.cell('A1500').getAttribute('class')).toContain('highlight');
  });
  expect(await window.cell('A1500').boundingBox()).not.toBeNull();
  host.sheet('Ark1')?.insertRow(1900);
  await window.type('B1500', 'Endret');
  await eventually(() => expect(host.sheet('Ark1')?.cell(1499, 1).value).toBe('Endret'));
  await window.cell('A1500').click();
  await window.page.keyboard.press('Control+ArrowDown');
  await eventually(async () => {
    expect(await window.page.getByLabel('Celle').textContent()).toMatch(/^A20\d\d/);
  });
  expect(window.errors).toEqual([]);
});

test('Delete on a whole column reaches the rows that are not laid out', async () => {
  const host = largeHost();
  const window = await desk.open(host);
  await window.page.locator('.grid thead td[data-x="1"]').click();
  await window.page.keyboard.press('Delete');
  await eventually(() => expect(host.sheet('Ark1')?.cell(1999, 1).value).toBe(''));
});
