import fc from 'fast-check';
import { printable } from '../../../src/application/report/printable';
import { reportFileName } from '../../../src/application/report/report-file-name';
import type { ReportFacts } from '../../../src/domain/report/report-facts';
import { FJORDBY, measure } from './example-facts';
import { parseXml, partsOf, reportOn, textOf } from './report-reading';

const HOSTILE: readonly string[] = [
  '<w:p>]]></w:p><!-- -->',
  '&amp; & &#x0; &nbsp; &lt;',
  '{tittel} {#mål}{/mål} {@stolpe} {/} {{',
  'null\u0000 bell\u0007 escape\u001b[31m',
  '👩🏽‍🌾 flagg 🇳🇴 og sløyfe \u{1F397}\u{FE0F}',
  'halv \ud83d og halv \udc4d',
  '\ufffe\uffff\ufeff',
  'linje én\nlinje to\r\nlinje tre\u2028linje fire\vlinje fem',
  '$& $1 $` \\u0041 %s $1',
  '=HYPERLINK("https://ond.example")',
  'https://ond.example/"><script>alert(1)</script>',
  'https://ond.example/%zz?æ=ø&amp;',
  'javascript:alert(1)',
  '__proto__ constructor toString',
  '\u202eomvendt\u202c null\u200bbredde',
];

const everywhere = (text: string): ReportFacts => ({
  ...FJORDBY,
  organisation: text,
  planTitle: text,
  yearLabel: text,
  words: text,
  revisions: {
    since: { yearLabel: text },
    revisions: [
      {
        kind: 'moved',
        id: text,
        number: text,
        text,
        changes: [{ part: 'goal', from: text, to: text }],
        reason: text,
      },
    ],
  },
  lastYear: { yearLabel: text, percentByGoal: [50], percent: 50, counts: null },
  period: {
    yearLabels: [text],
    percents: [null],
    goals: [
      { number: text, title: text, rows: [{ number: text, text, outcomes: [{ kind: 'done' }] }] },
    ],
  },
  goals: [
    {
      number: text,
      title: text,
      words: text,
      subgoals: [
        {
          number: text,
          text,
          targets: [{ target: 3, unit: text, reach: text, percent: 83 }],
          figure: 2.5,
          figureYear: text,
        },
      ],
      measures: [
        measure(
          text,
          'done',
          { result: 'done', comment: text, link: text },
          { number: text, when: text, responsibleText: text, bodies: [text], laterYears: [text] },
        ),
        measure(text, 'missingReport', { unread: text }, { responsibleText: text }),
      ],
    },
  ],
});

function expectWhole(text: string) {
  const report = reportOn(everywhere(text));
  for (const [name, xml] of Object.entries(partsOf(report)))
    if (/\.(xml|rels)$/.test(name)) parseXml(xml);
  expect(textOf(report)).toContain(printable(text).trim());
}

test.each(HOSTILE.map(text => [JSON.stringify(text), text]))(
  '%s breaks nothing and is kept',
  (_, text) => {
    expectWhole(text);
  },
);

test('whatever people type, the file is whole and their words are in it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map(codes => String.fromCharCode(...codes)),
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map(parts => parts.join('')),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  fc.assert(fc.property(anything, expectWhole), { numRuns: 50 });
});

test('a sign that turns the writing around leaves the page’s head, its foot and the file’s name as they were', () => {
  const turned = '\u202eNordvik\u2067';
  for (const part of ['word/header.xml', 'word/footer.xml', 'docProps/core.xml']) {
    const xml = partsOf(reportOn(everywhere(turned)))[part];
    expect(xml).toContain('Nordvik');
    expect(xml).not.toMatch(/[\u202e\u2067]/);
  }
  expect(reportFileName(turned, '2025', '2026-01-20')).toBe(
    'Årsrapport 2025 – Nordvik (2026-01-20)',
  );
});

test('a sentence of 50 000 characters is there to its last word', () => {
  const sentence = `${'Årets dugnad ble bra. '.repeat(2272)}Slutt!`;
  const goal = { number: '1', title: 'Dugnad', words: '', subgoals: [] };
  const measures = [measure('Dugnad', 'done', { result: 'done', comment: sentence })];
  expect(textOf(reportOn({ ...FJORDBY, goals: [{ ...goal, measures }] }))).toContain(sentence);
});

test('line breaks stay line breaks', () => {
  const measures = [measure('Tur', 'done', { result: 'done', comment: 'Først opp.\r\nSå ned.' })];
  const goal = { number: '1', title: 'Turer', words: '', subgoals: [], measures };
  expect(textOf(reportOn({ ...FJORDBY, goals: [goal] }))).toContain('Først opp.\nSå ned.');
});
