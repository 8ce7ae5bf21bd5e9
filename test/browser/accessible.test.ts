import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { filledWorkbook } from '../bundle/workbook';
import { useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong on the page around the script's own pages, as short lines. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document, { iframes: false });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    );
  });
}

test('axe finds nothing on the page: sheet, menu, sidebar, warning, mailbox', async () => {
  const { host } = filledWorkbook();
  host.setToday('2027-01-18');
  host.edit('Organer', 'D2', 'styret@nordvik.example');
  host.runTrigger('dailyJob');
  const { page, ...window } = await desk.open(host);
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Planvakt' }).click();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Åpne tiltak' }).click();
  await window.sidebar.getByLabel('Organ').waitFor();
  await window.openTab('Plan');
  await window.type('C2', 'Noe annet');
  await page.getByRole('button', { name: 'Avbryt' }).waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: /Postkasse/ }).click();
  await page.getByRole('link', { name: 'Last ned .eml' }).waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

test('on a screen 400 pixels wide nothing but the sheet needs scrolling sideways', async () => {
  const { page, ...window } = await desk.open(filledWorkbook().host);
  await page.setViewportSize({ width: 400, height: 800 });
  await window.choose('Åpne tiltak');
  await window.sidebar.getByLabel('Organ').waitFor();
  await window.screenshot('narrow');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(400);
  await page.getByRole('complementary').getByRole('button', { name: 'Lukk' }).click();
  await window.openTab('Logg');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});
