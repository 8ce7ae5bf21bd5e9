import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Made for a single page in a narrow machine: with these a closed window takes the browser with it. */
const UNWANTED: ReadonlySet<string> = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** A real Chromium; it comes with the packages, so nothing is installed by hand. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter(arg => !UNWANTED.has(arg)), '--lang=nb-NO'],
    env: { ...process.env, LANGUAGE: 'nb' },
    headless: true,
  });
