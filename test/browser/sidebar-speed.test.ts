import { madePlan } from '../bundle/made-plan';
import { filledWorkbook } from '../bundle/workbook';
import { type SheetWindow, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

async function openWith(measures: number) {
  const { host } = filledWorkbook(madePlan(measures, '2026'), { today: '2026-07-02' });
  const window = await desk.open(host);
  // Notes, inside the sidebar, when its first measures have been drawn.
  await window.page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('ul.measures li')) return;
      look.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          document.documentElement.dataset.drawn = String(performance.now());
        }),
      );
    });
    look.observe(document, { childList: true, subtree: true });
  });
  return window;
}

const frameOf = ({ page }: SheetWindow) => {
  const frame = page.frames().find(one => one.url().includes('/frame/'));
  if (!frame) throw new Error('The sidebar is not open');
  return frame;
};

/** Opens the sidebar; milliseconds from when its page is asked for until the measures are drawn. */
async function opening(window: SheetWindow): Promise<number> {
  await window.choose('Åpne tiltak');
  const shown = window.sidebar.locator('html[data-drawn]');
  await shown.waitFor();
  const drawn = Number(await shown.getAttribute('data-drawn'));
  await window.page.getByRole('complementary').getByRole('button', { name: 'Lukk' }).click();
  await window.page.locator('aside iframe').waitFor({ state: 'detached' });
  return drawn;
}

/** Types in the search field; milliseconds from each letter until the list is drawn. */
const typing = (window: SheetWindow, words: string) =>
  frameOf(window).evaluate(async text => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const spent: number[] = [];
    for (let i = 1; field && i <= text.length; i++) {
      const start = performance.now();
      field.value = text.slice(0, i);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      spent.push(performance.now() - start);
    }
    return spent;
  }, words);

const median = (times: readonly number[]) =>
  times.slice().sort((a, b) => a - b)[Math.floor(times.length / 2)];

test('with 500 measures the sidebar stands there within 300 ms, the script’s own work included', async () => {
  const window = await openWith(500);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await opening(window));
  // A machine that has other things to do is slow now and then, never quicker than it is.
  expect(Math.min(...times)).toBeLessThan(300);
});

test('with 2 000 measures the list follows each letter of a search', async () => {
  const window = await openWith(2000);
  await window.choose('Åpne tiltak');
  await window.sidebar.locator('ul.measures li').first().waitFor();
  const times = await typing(window, 'prosjekt 199');
  expect(times).toHaveLength(12);
  expect(median(times)).toBeLessThan(50);
  await window.sidebar.getByText(/^\d+ av \d+ tiltak$/).waitFor();
});
