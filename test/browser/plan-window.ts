import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../host/chromium';
import type { Host } from '../../host/host';

const ADDRESS = 'https://planvakt.test/plan';
const SIZE = { width: 900, height: 650 };
/** What Google puts in a page, here over the host: plain data there and back. */
const SHIM = `
  window.wasClosed = false;
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? next => runner(next, failed)
      : name === 'withFailureHandler' ? next => runner(done, next)
      : (...args) => { window.callHost(name, args).then(done, failed); },
  });
  window.google = { script: {
    run: runner(() => {}, () => {}),
    host: { close() { window.wasClosed = true; } },
  } };`;

export interface PlanWindow {
  readonly page: Page;
  /** What the browser complained of, and what the page tried to fetch. */
  readonly errors: readonly string[];
  /** Pastes into the field with the focus, as the clipboard of another program holds it. */
  paste(held: Readonly<Record<string, string>>): Promise<void>;
  choose(name: string, bytes: Buffer): Promise<void>;
  press(button: string | RegExp): Promise<void>;
}

let browser: Browser | null = null;

/** One browser for a file of tests. */
export function usePlanWindows(): { open(host: Host, size?: typeof SIZE): Promise<PlanWindow> } {
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(pages.splice(0).map(page => page.context().close()));
  });
  afterAll(async () => browser?.close());

  return {
    async open(host, size = SIZE) {
      if (!browser) throw new Error('No browser');
      const context = await browser.newContext({ viewport: size, locale: 'nb-NO' });
      const page = await context.newPage();
      pages.push(page);
      const errors: string[] = [];
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      page.on('pageerror', error => errors.push(String(error)));
      await context.route('**/*', route => {
        if (route.request().url() === ADDRESS) {
          const body = readFileSync('dist/plan.html', 'utf8');
          return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
        }
        errors.push(`fetched ${route.request().url()}`);
        return route.abort();
      });
      await page.exposeFunction('callHost', (name: string, args: unknown[]) =>
        host.call(name, ...args),
      );
      await page.addInitScript(SHIM);
      await page.goto(ADDRESS);
      await page.getByRole('textbox').first().waitFor();
      return {
        page,
        errors,
        async paste(held) {
          await page.getByLabel('Lim inn planen her').evaluate((field, data) => {
            const clipboardData = new DataTransfer();
            for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
            const options = { clipboardData, bubbles: true, cancelable: true };
            field.dispatchEvent(new ClipboardEvent('paste', options));
          }, held);
        },
        choose: (name, buffer) =>
          page
            .locator('input[type=file]')
            .setInputFiles({ name, buffer, mimeType: 'application/octet-stream' }),
        press: name => page.getByRole('button', { name }).first().click(),
      };
    },
  };
}
