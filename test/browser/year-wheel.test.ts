import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import ICAL from 'ical.js';
import type { Frame, Page } from 'playwright-core';
import { serverOf } from '../../host/cli/server';
import { openHost } from '../../host/host';
import { answered, cellOf, filledWorkbook, setting } from '../bundle/workbook';
import { useDesk } from './sheet-window';

jest.setTimeout(120_000);
const desk = useDesk();

const SOLVIK = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');

/** The example plan on a day in its second year, with addresses, a reporting deadline and a quiet fortnight. */
function solvik() {
  const workbook = filledWorkbook(SOLVIK, { today: '2026-02-10' });
  setting(workbook.host, 'Styrets e-post', 'styret@solvik.example');
  setting(workbook.host, 'Stille perioder', '15.09–30.09');
  return workbook;
}

/** The dialog's own page, inside the frame it is served in. */
async function frameIn(page: Page): Promise<Frame> {
  await page.frameLocator('dialog iframe').locator('svg.wheel').first().waitFor();
  const frame = page.frames().find(one => one.url().includes('/frame/'));
  if (!frame) throw new Error('No dialog');
  return frame;
}

/** Texts of the picture that lie on another text or on a ring; the smallest letters, in pixels; and how many rings. */
const inPicture = (frame: Frame) =>
  frame.evaluate(() => {
    const wheel = document.querySelector('svg.wheel');
    if (!(wheel instanceof SVGSVGElement)) throw new Error('No wheel');
    const all = Array.from(wheel.querySelectorAll('text'));
    const textsOf = (isIn: boolean) =>
      all
        .filter(text => (text.closest('.mark') !== null) === isIn)
        .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const free = textsOf(false);
    const rings = Array.from(wheel.querySelectorAll('.mark circle'), ring => {
      const { left, right, top, bottom } = ring.getBoundingClientRect();
      const radius = (right - left) / 2;
      return {
        words: ring.parentNode?.textContent,
        x: left + radius,
        y: (top + bottom) / 2,
        radius,
      };
    });
    // A box of letters has some air above and below.
    const AIR = 3;
    const onText = free.flatMap(({ words, box }, i) =>
      free
        .slice(i + 1)
        .filter(
          other =>
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top + AIR < other.box.bottom - AIR &&
            other.box.top + AIR < box.bottom - AIR,
        )
        .map(other => `${words} on ${other.words}`),
    );
    const between = (low: number, value: number, high: number) =>
      Math.max(low, Math.min(value, high));
    const onRing = free.flatMap(({ words, box }) =>
      rings
        .filter(({ x, y, radius }) => {
          const [nearX, nearY] = [
            between(box.left, x, box.right),
            between(box.top + AIR, y, box.bottom - AIR),
          ];
          return Math.hypot(nearX - x, nearY - y) < radius;
        })
        .map(ring => `${words} on the ring ${ring.words}`),
    );
    const onEachOther = rings.flatMap((one, i) =>
      rings
        .slice(i + 1)
        .filter(({ x, y, radius }) => Math.hypot(one.x - x, one.y - y) < radius + one.radius)
        .map(other => `ring ${one.words} on ring ${other.words}`),
    );
    const scale = wheel.getBoundingClientRect().width / wheel.viewBox.baseVal.width;
    const sizes = all.map(text => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    return {
      over: [...onText, ...onRing, ...onEachOther],
      smallest: Math.min(...sizes),
      count: rings.length,
    };
  });

const sidewaysIn = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the dialog shows the working year as a wheel and the same as a list, month by month', async () => {
  const { host } = solvik();
  host.edit('2026', cellOf(host, '2026', '3.4', 'Resultat ▾'), 'Gjennomført');
  const { page, dialog, ...window } = await desk.open(host);
  await window.choose('Se varsler');
  const frame = await frameIn(page);
  await dialog
    .getByRole('img', { name: 'Årshjul for 2026. Alt som er tegnet her, står også i listen' })
    .scrollIntoViewIfNeeded();
  await window.screenshot('arshjul');
  const months = await frame.locator('ol.months > li > h3').allTextContents();
  expect(months.map(month => month.trim())).toEqual([
    'januar 2026',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ]);
  const said = (await frame.locator('ol.months').innerText()).replace(/\s+/g, ' ');
  expect(said).toContain('10. februar I dag');
  expect(said).toContain('29. mars–6. april Stille tid i påska: ingen varsler');
  expect(said).toContain('1.–31. juli Stille tid i juli: ingen varsler');
  expect(said).toContain('15.–30. september Stille tid: ingen varsler');
  expect(said).toContain('16. november–31. desember Tid for å melde hva som ble gjort i 2026');
  expect(said).toContain('30. juni Frist for 3 tiltak. 1 av 3 er meldt');
  expect(said).toContain('3.4 Kartlegge mørke steder uten gatelys. AU · meldt');
  expect(said).toContain('31. desember Frist for 11 tiltak');
  await frame.locator('ol.months').scrollIntoViewIfNeeded();
  await window.screenshot('arshjul-liste');
  expect(window.errors).toEqual([]);
});

test('at 400 and 900 pixels and at 200 % nothing is cut off, no words lie on others, and axe finds nothing', async () => {
  const { page, ...window } = await desk.open(solvik().host);
  await window.choose('Se varsler');
  const frame = await frameIn(page);
  for (const [width, height, name] of [
    [1280, 800, 'desktop'],
    [916, 700, '900'],
    [640, 400, '200-prosent'],
    [400, 800, '400'],
    [320, 600, '320'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await frame.locator('svg.wheel').first().scrollIntoViewIfNeeded();
    expect([name, await sidewaysIn(frame)]).toEqual([name, 0]);
    const { over, smallest } = await inPicture(frame);
    expect([name, over]).toEqual([name, []]);
    if (width >= 400) expect(smallest).toBeGreaterThan(10);
    await window.screenshot(`arshjul-${name}`);
  }
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<axe.AxeResults>('axe.run()');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(window.errors).toEqual([]);
});

test('40 measures on one day are one ring, and a deadline every other day is still told apart', async () => {
  const MONTHS =
    'januar februar mars april mai juni juli august september oktober november desember';
  const days = MONTHS.split(' ').flatMap(month =>
    Array.from({ length: 14 }, (_, i) => `${2 * i + 1}. ${month}`),
  );
  const times = [...days, ...Array.from({ length: 40 }, () => '2026')];
  const plan = [
    'Arbeidsplan for Tettvik vel, 2026',
    '',
    'Mål 1: Alt på én gang',
    '',
    'Nr\tTiltak\tGjennomføring\tAnsvar',
    ...times.map((time, i) => `1.${i + 1}\tLage sak nummer ${i + 1}.\t${time}\tStyret`),
  ].join('\n');
  const { host } = filledWorkbook(plan, { today: '2026-05-17' });
  const { page, ...window } = await desk.open(host);
  await page.setViewportSize({ width: 400, height: 800 });
  await window.choose('Se varsler');
  const frame = await frameIn(page);
  await frame.locator('svg.wheel').first().scrollIntoViewIfNeeded();
  await window.screenshot('arshjul-tett');
  const { over, count } = await inPicture(frame);
  expect(over).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(24);
  await frame.getByText('Frist for 40 tiltak').click();
  await frame.getByText('Lage sak nummer 208.').waitFor();
  expect(window.errors).toEqual([]);
});

test('a working year from March begins at the top with March, and its reporting runs into the next', async () => {
  const host = openHost({ today: '2026-01-28' });
  host.open();
  const server = serverOf(host);
  const reading = answered(server.readPlan(SOLVIK));
  answered(server.writePlan({ ...reading, plan: { ...reading.plan, startMonth: 3 } }, false));
  setting(host, 'Meldefrist', '31.03');
  const { page, dialog, ...window } = await desk.open(host);
  await window.choose('Se varsler');
  const frame = await frameIn(page);
  await frame.locator('svg.wheel').first().scrollIntoViewIfNeeded();
  await window.screenshot('arshjul-mars');
  await dialog.getByRole('heading', { name: 'Årshjul 2025–2026' }).waitFor();
  expect((await frame.locator('svg.wheel .month text').allTextContents()).join(' ')).toBe(
    'mar apr mai jun jul aug sep okt nov des jan feb',
  );
  const said = (await frame.locator('ol.months').innerText()).replace(/\s+/g, ' ');
  expect(said).toMatch(/mars 2025 .*januar 2026 28\. januar I dag/i);
  expect(said).toContain('14. februar–31. mars Tid for å melde hva som ble gjort i 2025–2026');
  expect(window.errors).toEqual([]);
});

test('the year is fetched as a file that a calendar reads, and again without doubling', async () => {
  const { page, dialog, ...window } = await desk.open(solvik().host);
  await window.choose('Se varsler');
  await frameIn(page);
  async function fetched() {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Last ned til kalender (.ics)' }).click();
    const download = await coming;
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map(one => new ICAL.Event(one));
    return { name: download.suggestedFilename(), events };
  }
  const first = await fetched();
  expect(first.name).toMatch(/^Årshjul 2026 – Solvik grendelag.*\.ics$/);
  const roof = first.events.find(({ summary }) => summary.endsWith('Frist for 11 tiltak'));
  expect(roof?.description).toContain('2.1 Skifte tak på grendehuset. (Dugnadskomiteen)');
  expect(String(roof?.startDate)).toBe('2026-12-31');
  expect(String(roof?.endDate)).toBe('2027-01-01');
  await dialog.getByText('Filen er lastet ned.', { exact: false }).waitFor();
  const second = await fetched();
  expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
  await window.screenshot('arshjul-lastet-ned');
  expect(window.errors).toEqual([]);
});

test('printed it is the year alone, the example plan on one sheet, and its shapes need no colour', async () => {
  const { page, ...window } = await desk.open(solvik().host);
  await window.choose('Se varsler');
  const frame = await frameIn(page);
  await page.emulateMedia({ media: 'print' });
  expect(await frame.getByText('Slå på varsler').isVisible()).toBe(false);
  expect(await frame.getByText('Skriv ut årshjulet').isVisible()).toBe(false);
  expect(await frame.getByRole('heading', { name: 'Årshjul 2026' }).isVisible()).toBe(true);
  const alone = await page.context().newPage();
  await alone.setViewportSize({ width: 643, height: 970 });
  await alone.setContent((await frame.content()).replace(/<script[\s\S]*?<\/script>/g, ''));
  expect(await alone.getByRole('heading', { name: 'Årshjul 2026' }).isVisible()).toBe(true);
  await alone.emulateMedia({ media: 'print' });
  for (const line of await alone.locator('.of-what > li').all()) {
    expect(await line.boundingBox()).toMatchObject({ height: expect.any(Number) });
  }
  const A4 = { format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' } };
  const pdf = (await alone.pdf(A4)).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await alone.addStyleTag({ content: 'html { filter: grayscale(1) }' });
  await alone.screenshot({ path: 'test-results/arshjul-trykk.png', fullPage: true });
  expect(window.errors).toEqual([]);
});
