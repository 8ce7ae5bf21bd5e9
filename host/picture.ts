import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium } from './chromium';
import { demoEntry } from './cli/demo-entries';
import { serverOf } from './cli/server';
import { openHost } from './host';
import { servePage } from './page/serve-page';

/** Takes the README's picture from the running page: `npm run picture`. */
const PICTURE = 'docs/planvakt.png';
const TODAY = '2026-06-10';
/** How many measures have been reported by then: all of last year's, and some of this one's. */
const REPORTED = { 2025: Number.POSITIVE_INFINITY, 2026: 14 };

function must<T>(answer: { ok: true; value: T } | { ok: false; problem: object }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

const host = openHost({ today: TODAY });
const server = serverOf(host);
const text = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');
must(server.writePlan(must(server.readPlan(text)), false));
for (const [label, count] of Object.entries(REPORTED)) {
  const year = Number(label);
  const { measures } = must(server.loadMeasures(year));
  for (const [i, { id, entry, kind, quota }] of measures.slice(0, count).entries()) {
    const said = demoEntry(i, kind === 'quota' ? (quota?.count ?? 1) : null);
    if (said) must(server.markMeasure({ id, year, entry: said, seen: entry }));
  }
}

/** As in a workbook that has been set up: every body has its address. */
const addresses = host.sheet('Organer')?.display() ?? [];
const column = String.fromCharCode(65 + (addresses[0]?.indexOf('E-post') ?? 0));
for (const [i, [body]] of addresses.entries()) {
  if (i > 0 && body) host.edit('Organer', `${column}${i + 1}`, `organ${i}@solvik.example`);
}
const settings = host.sheet('Innstillinger')?.display() ?? [];
const board = settings.findIndex(([name]) => name === 'Styrets e-post') + 1;
host.edit('Innstillinger', `B${board}`, 'styret@solvik.example');

const served = await servePage({ host, port: 0 });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(served.url);
await page.getByRole('tab', { name: 'Oversikt' }).click();
await page.getByRole('button', { name: 'Planvakt' }).click();
await page.getByRole('menuitem', { name: 'Åpne tiltak' }).click();
await page.frameLocator('aside iframe').locator('ul.measures').first().waitFor();
mkdirSync('docs', { recursive: true });
await page.screenshot({ path: PICTURE });
await browser.close();
await served.close();
console.log(`Bildet ligger i ${PICTURE}.`);
