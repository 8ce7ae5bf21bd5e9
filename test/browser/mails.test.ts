import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../host/chromium';
import type { SentMail } from '../../host/state';
import { digestMail } from '../../src/application/reminding/digest-mail';
import type { RemindedMeasure } from '../../src/application/reminding/reminder-facts';
import type { Settings } from '../../src/application/workbook/settings';
import type { Recipient } from '../../src/domain/reminders/recipients';
import { HOSTILE } from '../bundle/hostile-text';
import { mailWorkbook, parsed } from '../bundle/mail-workbook';
import { rowsOf } from '../bundle/workbook';

jest.setTimeout(120_000);

const EXAMPLE = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');

/** The longest mail of a day. */
function longestOn(day: string, text?: string, everybody = true): SentMail | undefined {
  const { host } = mailWorkbook(text, { today: day, everybody });
  host.runTrigger('dailyJob');
  return [...host.mails].sort((a, b) => b.htmlBody.length - a.htmlBody.length)[0];
}

function toUnit(): SentMail | undefined {
  const { host } = mailWorkbook(undefined, { today: '2026-06-02' });
  const rows = rowsOf(host, 'Organer');
  host.edit('Organer', `D${rows.findIndex(({ Organ }) => Organ === 'Dugnadsgjengen') + 2}`, '');
  host.paste('Organer', `A${rows.length + 2}`, [
    ['Øvre Nordvik', '', 'Dugnadsgjengen', 'ovre@nordvik.example'],
  ]);
  host.runTrigger('dailyJob');
  return host.mails.find(({ to }) => to === 'ovre@nordvik.example');
}

const MANY = [
  'Arbeidsplan for Vik, 2025',
  'Mål 1: Mye',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  ...Array.from(
    { length: 40 },
    (_, i) =>
      `1.${i + 1}\tHolde åpent hus nummer ${i + 1} med kaffe og vafler.\t2025\t${['Styret', 'Kaffegjengen', 'AU'][i % 3]}`,
  ),
].join('\n');

const HOSTILE_PLAN = [
  'Arbeidsplan for Vik <script>alert(1)</script>, 2025',
  'Mål 1: Rart',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  `1.1\t<img src=x onerror=alert(1)> "og" &amp;‮ snudd 👩‍👩‍👧 </td></table><h1>Stort\t2025\t<b>Styret</b>`,
  `1.2\t${'Uendeligsammensattord'.repeat(15)}\t2025\tStyret`,
].join('\n');

const CASES: Readonly<Record<string, () => SentMail | undefined>> = {
  normal: () => longestOn('2026-06-02', EXAMPLE),
  reporting: () => longestOn('2026-11-17', EXAMPLE, false),
  many: () => longestOn('2026-01-20', MANY, false),
  unit: toUnit,
  hostile: () => longestOn('2026-01-20', HOSTILE_PLAN, false),
};

type Said = Pick<RemindedMeasure, 'text' | 'number'> &
  Pick<Recipient, 'body' | 'unitOf' | 'isFallback'> &
  Pick<Settings, 'organisation' | 'planTitle'>;

/** All that a mail is made of. */
const ELEMENTS = ['div', 'table', 'tbody', 'tr', 'td', 'p', 'h2', 'strong', 'a', 'br'];
const ATTRIBUTES = 'lang role cellpadding cellspacing border width align style href'.split(' ');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each([320, 800])('in a mail program %s pixels wide', width => {
  test.each(Object.keys(CASES))('a mail keeps within the window: %s', async name => {
    const mail = await parsed(CASES[name]?.());
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    await page.setContent(`<body style="margin:0">${mail.html}</body>`);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBe(widths[1]);
    await page.screenshot({ path: `test-results/mail-${name}-${width}.png`, fullPage: true });
    await page.setContent('<pre></pre>');
    await page.evaluate(text => {
      const pre = document.querySelector('pre');
      if (!pre) return;
      pre.textContent = text;
      pre.style.cssText = 'white-space:pre-wrap;overflow-wrap:anywhere;font:15px/1.4 sans-serif';
    }, mail.text ?? '');
    await page.screenshot({ path: `test-results/mail-${name}-${width}-text.png`, fullPage: true });
    await page.close();
  });
});

describe('hostile text, in a real browser,', () => {
  const words = fc.record({
    text: HOSTILE,
    number: HOSTILE,
    body: HOSTILE,
    unitOf: fc.option(HOSTILE),
    organisation: HOSTILE,
    planTitle: HOSTILE,
    isFallback: fc.boolean(),
  });

  function mailWith({ text, number, body, unitOf, isFallback, ...settings }: Said) {
    const measure = { id: 'T-1', number, text, yearLabel: '2026', row: 4 };
    const recipient = { key: 'O-1', body, address: 'a@lag.example', isFallback, unitOf };
    const threshold = { day: '2026-06-20', reason: { kind: 'due' as const } };
    const reminder = { key: 'T-1/2026', status: 'overdue' as const, due: '2026-06-20', measure };
    return digestMail(
      { address: recipient.address, lines: [{ reminder, recipients: [recipient], threshold }] },
      {
        settings: { ...settings, board: 'Styret', boardEmail: 'styret@lag.example' } as Settings,
        today: '2026-06-22',
      },
      () => row => `https://docs.google.com/x#gid=1&range=A${row + 1}`,
    );
  }

  /** Letters, figures and signs; what is not seen is no part of the words, and neither is half of a character. */
  const seen = (said: string) => said.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\ufffd/gu, '');

  test('is read as it was written, is no element, and stands whole in the subject of each answer', async () => {
    const page = await browser.newPage();
    await page.setContent('<p>');
    await fc.assert(
      fc.asyncProperty(words, async said => {
        const mail = mailWith(said);
        const shown = await page.evaluate(html => {
          document.body.innerHTML = html;
          return {
            title: document.querySelector('strong')?.textContent ?? '',
            all: document.body.textContent ?? '',
            elements: Array.from(document.body.querySelectorAll('*'), one => one.localName),
            attributes: Array.from(document.body.querySelectorAll('*'), one =>
              one.getAttributeNames(),
            ).flat(),
            links: Array.from(document.links, ({ href }) => href),
          };
        }, mail.html);
        expect(seen(shown.title)).toBe(seen(`${said.number}${said.text}`));
        for (const part of [said.organisation, said.planTitle, said.body]) {
          expect(seen(shown.all)).toContain(seen(part));
          expect(seen(mail.text)).toContain(seen(part));
        }
        expect(new Set(shown.elements)).toEqual(new Set(ELEMENTS));
        expect(shown.attributes.filter(name => !ATTRIBUTES.includes(name))).toEqual([]);
        const [row, ...answers] = shown.links.map(href => new URL(href));
        expect(row?.hostname).toBe('docs.google.com');
        expect(answers.map(({ pathname }) => pathname)).toEqual(
          Array.from({ length: 3 }, () => 'styret@lag.example'),
        );
        for (const { searchParams } of answers) {
          expect(Array.from(searchParams.keys())).toEqual(['subject', 'body']);
          const subject = searchParams.get('subject') ?? '';
          expect(subject).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+ \(2026\)$/u);
          const about = seen(subject.replace(/^[^:]*:|\(2026\)$/g, ''));
          expect(seen(`${said.number}${said.text}`).startsWith(about.split('…')[0] ?? '')).toBe(
            true,
          );
        }
        expect(mail.subject + mail.senderName).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }),
      { numRuns: 150 },
    );
    await page.close();
  });
});
