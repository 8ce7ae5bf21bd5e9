import { filledWorkbook } from '../bundle/workbook';
import { useDesk } from './sheet-window';

const desk = useDesk();

const PHONE = { width: 390, height: 800 };

test('where people answer, and how it stands, is in sight beside the sidebar', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  const rightOf = async (a1: string) => {
    const box = await window.cell(a1).boundingBox();
    return box ? box.x + box.width : Number.POSITIVE_INFINITY;
  };
  await window.choose('Åpne tiltak');
  await window.sidebar.getByText('1.11').first().waitFor();
  await window.openTab('2026');
  const sidebar = await window.page.locator('aside').boundingBox();
  for (const header of ['C1', 'D1', 'E1', 'F1']) {
    expect(await rightOf(header)).toBeLessThanOrEqual(sidebar?.x ?? 0);
  }
  await window.screenshot('year-tab-sidebar');
});

test('on a phone the answers begin beside the measure, which stays in sight when one looks to the right', async () => {
  const { host } = filledWorkbook();
  const window = await desk.open(host);
  await window.openTab('2026');
  await window.page.setViewportSize(PHONE);
  expect((await window.cell('C2').boundingBox())?.x).toBeLessThan(PHONE.width - 90);
  const before = await window.cell('B2').boundingBox();
  await window.page.locator('.grid').evaluate(grid => grid.scrollTo(500, 0));
  const after = await window.cell('B2').boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 999))).toBeLessThan(5);
  await window.screenshot('year-tab-scrolled');
});
