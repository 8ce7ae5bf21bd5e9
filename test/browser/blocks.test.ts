import type { Host } from '../../host/host';
import { openScript } from '../host/scripted';
import type { SheetWindow } from './sheet-window';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

const ON_EDIT = `
function onEdit({ range, value, oldValue }) {
  console.log([range.getA1Notation(), value, oldValue].join(' | '));
}`;

const filled = () => {
  const { host, act } = openScript(ON_EDIT);
  act(
    `range('A1:B6').setValues([['Nr', 'Navn'], [1, 'a'], [2, 'b'], [3, 'c'], [4, 'd'], [5, 'e']])`,
  );
  return host;
};
const told = (host: Host) => host.logs.map(({ text }) => text);
const column = (host: Host, x: number) =>
  host
    .sheet('Ark1')
    ?.values()
    .map(row => row[x]);

async function choose(window: SheetWindow, first: string, last: string): Promise<void> {
  await window.cell(first).click();
  await window.cell(last).click({ modifiers: ['Shift'] });
}

test('dragging the corner of a cell fills the cells below, and the script hears of the block', async () => {
  const host = filled();
  const window = await desk.open(host);
  await window.cell('A2').click();
  await window.page.locator('.jss_corner').hover();
  await window.page.mouse.down();
  for (const at of ['A3', 'A4', 'A5']) await window.cell(at).hover();
  await window.screenshot('fill');
  await window.page.mouse.up();
  await eventually(() => expect(column(host, 0)).toEqual(['Nr', 1, 1, 1, 1, 5]));
  expect(told(host)).toEqual(['A3:A5 |  | ']);
  await window.page.keyboard.press('Control+z');
  await eventually(() => expect(column(host, 0)).toEqual(['Nr', 1, 2, 3, 4, 5]));
});

test('one copied cell fills all that is chosen, and so does a row', async () => {
  const host = filled();
  const window = await desk.open(host);
  await choose(window, 'A2', 'A6');
  await window.pasteHere('7');
  await eventually(() => expect(column(host, 0)).toEqual(['Nr', 7, 7, 7, 7, 7]));
  await choose(window, 'A3', 'B4');
  await window.pasteHere('8\tx');
  await eventually(() => expect(column(host, 1)).toEqual(['Navn', 'a', 'x', 'x', 'd', 'e']));
  expect(told(host)).toEqual(['A2:A6 |  | ', 'A3:B4 |  | ']);
});

test('Ctrl+D gives the chosen cells what stands in the uppermost', async () => {
  const host = filled();
  const window = await desk.open(host);
  await choose(window, 'A2', 'B4');
  await window.page.keyboard.press('Control+d');
  await eventually(() => expect(column(host, 1)).toEqual(['Navn', 'a', 'a', 'a', 'd', 'e']));
  expect(column(host, 0)).toEqual(['Nr', 1, 1, 1, 4, 5]);
});

test('the script is told what was typed, but of a paste or a cleared block where it was only', async () => {
  const host = filled();
  const window = await desk.open(host);
  await window.type('B2', 'ny');
  await eventually(() => expect(told(host)).toEqual(['B2 | ny | a']));
  await window.paste('B3', 'limt');
  await eventually(() => expect(told(host)[1]).toBe('B3 |  | '));
  await window.cell('B4').click();
  await window.page.keyboard.press('Delete');
  await eventually(() => expect(told(host)[2]).toBe('B4 |  | c'));
  await choose(window, 'A5', 'B6');
  await window.page.keyboard.press('Delete');
  await eventually(() => expect(told(host)[3]).toBe('A5:B6 |  | '));
});

test('a deleted row comes back whole, and a sort is undone, unless somebody wrote meanwhile', async () => {
  const host = filled();
  const window = await desk.open(host);
  const menu = async (a1: string, line: string) => {
    await window.cell(a1).click({ button: 'right' });
    await window.page.getByText(line).click();
  };
  await menu('A3', 'Slett raden');
  await eventually(() => expect(column(host, 1)).toEqual(['Navn', 'a', 'c', 'd', 'e']));
  await menu('B2', 'Sorter ark Å til A');
  await eventually(() => expect(column(host, 1)?.at(-1)).toBe('a'));
  await window.cell('B2').click();
  await window.page.keyboard.press('Control+z');
  await eventually(() => expect(column(host, 1)).toEqual(['Navn', 'a', 'c', 'd', 'e']));
  await window.page.keyboard.press('Control+z');
  await eventually(() => expect(column(host, 1)).toEqual(['Navn', 'a', 'b', 'c', 'd', 'e']));
  await menu('A3', 'Sett inn rad over');
  await eventually(() => expect(column(host, 1)?.[2]).toBe(''));
  host.edit('Ark1', 'B4', 'fra en annen');
  await window.cell('B2').click();
  await window.page.keyboard.press('Control+z');
  await window.page.getByText('Fanen er endret siden, så dette kan ikke angres.').waitFor();
  expect(column(host, 1)?.[3]).toBe('fra en annen');
});

test('rows are written one below the other, also below the last one', async () => {
  const host = filled();
  const window = await desk.open(host);
  await window.cell('B6').click();
  for (const [i, text] of ['E', 'F', 'G'].entries()) {
    await window.page.keyboard.type(text);
    await window.page.keyboard.press('Enter');
    await eventually(() => expect(column(host, 1)?.[5 + i]).toBe(text));
    await eventually(async () => {
      expect(await window.page.getByLabel('Celle').textContent()).toBe(`B${7 + i}`);
    });
  }
  expect(column(host, 1)).toEqual(['Navn', 'a', 'b', 'c', 'd', 'E', 'F', 'G']);
});
