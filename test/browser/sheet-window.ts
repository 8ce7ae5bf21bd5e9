import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../host/chromium';
import type { Host } from '../../host/host';
import { type ServedPage, servePage } from '../../host/page/serve-page';

const DESKTOP = { width: 1280, height: 800 };

/** A browser window with the workbook in it, and what a person does there. */
export interface SheetWindow {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  /** What the browser has complained of since the window opened. */
  readonly errors: readonly string[];
  choose(label: string): Promise<void>;
  openTab(name: string): Promise<void>;
  /** A cell of the open tab, such as `D5`. */
  cell(a1: string): Locator;
  type(a1: string, text: string): Promise<void>;
  /** Goes to a cell and pastes text there, as from the clipboard. */
  paste(a1: string, text: string): Promise<void>;
  /** Pastes over what is chosen. */
  pasteHere(text: string): Promise<void>;
  screenshot(name: string): Promise<void>;
}

function cellIn(page: Page, a1: string): Locator {
  const { letter = '', digits } = /^(?<letter>[A-Z])(?<digits>\d+)$/.exec(a1)?.groups ?? {};
  const [x, y] = [letter.charCodeAt(0) - 65, Number(digits) - 1];
  return page.locator(`.grid td[data-x="${x}"][data-y="${y}"]`);
}

async function openWindow(browser: Browser, url: string): Promise<SheetWindow> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'nb-NO' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('tab', { selected: true }).waitFor();
  const cell = (a1: string) => cellIn(page, a1);
  const pasteHere = (text: string) =>
    page.evaluate(pasted => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  return {
    page,
    errors,
    sidebar: page.frameLocator('aside iframe'),
    dialog: page.frameLocator('dialog iframe'),
    cell,
    async choose(label) {
      await page.getByRole('button', { name: 'Planvakt' }).click();
      await page.getByRole('menuitem', { name: label }).click();
    },
    async openTab(name) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    },
    async type(a1, text) {
      await cell(a1).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async paste(a1, text) {
      await cell(a1).click();
      await pasteHere(text);
    },
    pasteHere,
    screenshot: async name => {
      await page.screenshot({ path: `test-results/${name}.png` });
    },
  };
}

export interface Desk {
  open(host: Host): Promise<SheetWindow>;
  /** One more window on the same workbook, perhaps another person's. */
  openAnother(user?: string): Promise<SheetWindow>;
  readonly url: string;
}

/** A browser for one file of tests; each workbook opened in it is served anew. */
export function useDesk(): Desk {
  let browser: Browser;
  let served: ServedPage | undefined;
  let windows: SheetWindow[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(windows.map(({ page }) => page.context().close()));
    windows = [];
    await served?.close();
    served = undefined;
  });
  afterAll(() => browser?.close());

  const desk: Desk = {
    get url() {
      if (!served) throw new Error('No workbook has been opened');
      return served.url;
    },
    async open(host) {
      served = await servePage({ host, port: 0 });
      return desk.openAnother();
    },
    async openAnother(user) {
      const address =
        user === undefined ? desk.url : `${desk.url}?user=${encodeURIComponent(user)}`;
      const opened = await openWindow(browser, address);
      windows.push(opened);
      return opened;
    },
  };
  return desk;
}

/** Waits until the claim holds: what a window shows comes a moment after what was done. */
export async function eventually(claim: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await claim();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}
