import { filledWorkbook } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

test('on a narrow phone the name and the bar of each goal are seen at once, and a line leads to where its measure is answered', async () => {
  const { host } = filledWorkbook();
  const { page, cell, ...window } = await desk.open(host);
  await page.setViewportSize({ width: 412, height: 900 });
  await window.openTab('Oversikt');
  await window.screenshot('overview-phone');
  const row = host.sheet('Oversikt')?.display() ?? [];
  const goal = row.findIndex(([first]) => first === 'Mål 2: Et bedre nabolag');
  const bar = cell(`B${goal + 1}`);
  await bar.scrollIntoViewIfNeeded();
  expect(await bar.textContent()).toBe('░░░░░░░░░░ 0 %');
  const { x = 0, width = 0 } = (await bar.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(412);

  await page.getByRole('link', { name: '2.1 Plante trær langs veien.' }).click();
  await page.getByRole('tab', { name: '2026', selected: true }).waitFor();
  await eventually(async () => {
    const at = await page.getByLabel('Celle', { exact: true }).textContent();
    expect(at).toMatch(/^C\d+/);
  });
  expect(window.errors).toEqual([]);
});
