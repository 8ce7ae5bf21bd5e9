import type { Doubt } from '../../../src/domain/plan/doubt';
import { readPlan } from '../../../src/domain/reading/read-plan';

const HEAD = 'Arbeidsplan for Lia IL 2024-2027\n\nMål 1: Flere med\n\nNr\tTiltak\tNår\tAnsvar\n';

function doubtsIn(text: string): readonly Doubt[] {
  const read = readPlan(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.doubts;
}
const inTable = (...rows: string[]) => doubtsIn(HEAD + rows.join('\n'));

test('a measure that says how often it is done is not asked when', () => {
  const asked = (text: string) => inTable(`1.1\t${text}\t\tStyret`).map(({ kind }) => kind);
  expect(asked('Holde kafé minst to ganger i året')).toEqual([]);
  expect(asked('Holde kafé')).toEqual(['no-time']);
});

test('a misprinted number offers the number it was meant to be', () => {
  expect(
    inTable('1.1\tKafé\t2024\tStyret', '2.2\tTur\t2024\tStyret', '1.3\tFest\t2024\tAU'),
  ).toEqual([
    {
      kind: 'number-misprinted',
      text: '2.2',
      goal: 0,
      measure: 1,
      alternatives: [{ kind: 'number', number: '1.2' }],
    },
  ]);
});

test('two periods in one cell offer all of it, and each', () => {
  const [doubt] = inTable('1.1\tKurs\t2024 - 2025 2025 - 2027\tStyret');
  expect(doubt?.alternatives).toEqual([
    { kind: 'when', when: '2024 - 2027' },
    { kind: 'when', when: '2024 - 2025' },
    { kind: 'when', when: '2025 - 2027' },
  ]);
});

test('a day that no calendar has offers the last that there is', () => {
  const [doubt] = inTable('1.1\tKurs\t31. november 2025\tStyret');
  expect(doubt).toMatchObject({
    kind: 'impossible-date',
    alternatives: [{ kind: 'when', when: '30. november 2025' }],
  });
});

test('a measure without a body offers the one its sentence names, then those the plan names most', () => {
  const doubts = inTable(
    '1.1\tTur\t2024\tAU',
    '1.2\tFest\t2024\tAU',
    '1.3\tStyret skal lage en plan\t2024\t',
  );
  expect(doubts).toMatchObject([
    {
      kind: 'no-body',
      alternatives: [
        { kind: 'responsible', responsible: 'Styret' },
        { kind: 'responsible', responsible: 'AU' },
      ],
    },
  ]);
});

test('a measure without a time offers the one in its sentence', () => {
  const [doubt] = inTable('1.1\tArrangere tur til fjellet høsten 2025\t\tStyret');
  expect(doubt?.kind).toBe('no-time');
  expect(doubt?.alternatives?.[0]).toEqual({ kind: 'when', when: 'høsten 2025' });
});

test('two endings of one body, and a slip of the keys, are asked about; singular and plural are not', () => {
  const doubts = inTable(
    '1.1\tA\t2024\tBystyregruppen',
    '1.2\tB\t2024\tbystyregruppa',
    '1.3\tC\t2024\tBudsjettansvarlig',
    '1.4\tD\t2024\tBudesjettansvarlig',
    '1.5\tE\t2024\tbydelslag',
    '1.6\tF\t2024\tBydelslagene',
  );
  expect(doubts.map(({ kind, text, measure }) => [kind, text, measure])).toEqual([
    ['body-resembles', 'bystyregruppa ~ Bystyregruppen', 1],
    ['body-resembles', 'Budesjettansvarlig ~ Budsjettansvarlig', 3],
  ]);
  expect(doubts[0]?.alternatives?.[0]).toEqual({
    kind: 'rename-body',
    from: 'bystyregruppa',
    to: 'Bystyregruppen',
  });
});

test('a rhythm in the sentence against one in the column is asked about', () => {
  expect(inTable('1.1\tHolde kurs hver måned\tårlig\tStyret')).toMatchObject([
    {
      kind: 'rhythm-against-column',
      text: 'hver måned',
      alternatives: [{ kind: 'follow-up', followUp: 'yearly', quota: null }],
    },
  ]);
  expect(inTable('1.1\tHolde kurs hvert år\t2025\tStyret')).toMatchObject([
    { kind: 'rhythm-against-column', text: 'hvert år' },
  ]);
});

test('a rhythm that the column goes well with is not', () => {
  expect(
    inTable(
      '1.1\tHolde kurs hvert år\t2024-2027\tStyret',
      '1.2\tHolde to møter i året\thvert halvår\tStyret',
      '1.3\tHolde kurs hvert år\tårlig\tStyret',
    ).map(({ text }) => text),
  ).toEqual(['to møter i året']);
});

const PROSE = `Virksomhetsplan for Lia IL 2025

Sport

Idrett er bra for alle. Styret skal besøke alle grupper i laget. Vi er glade i sport.

- Arrangere cup

Dugnad

Det skal være minst to dugnader i året. Huset er gammelt. Dugnadene skaper samhold.
`;

test('in a plan of prose a sentence where a body promises, or that counts, may become a measure', () => {
  const promises = doubtsIn(PROSE).filter(({ kind }) => kind === 'prose-promise');
  expect(promises).toEqual([
    {
      kind: 'prose-promise',
      text: 'Styret skal besøke alle grupper i laget.',
      goal: 0,
      measure: null,
      alternatives: [
        { kind: 'measure', goal: 0, text: 'Styret skal besøke alle grupper i laget.' },
      ],
    },
    {
      kind: 'prose-promise',
      text: 'Det skal være minst to dugnader i året.',
      goal: 1,
      measure: null,
      alternatives: [{ kind: 'measure', goal: 1, text: 'Det skal være minst to dugnader i året.' }],
    },
  ]);
});

test('in a plan of tables the paragraphs before them are no promises', () => {
  const text = `Arbeidsplan 2025\n\nMål 1: Flere\n\nStyret skal være til stede for alle.\n\nTiltak\tNår\tAnsvar\nTur\t2025\tStyret\n`;
  expect(doubtsIn(text)).toEqual([]);
});

test('a promise before the first goal may become a measure of it, in a plan of labels only a firm one', () => {
  const before =
    'Styret skal se etter nye lokaler. Styret skal holde minst to åpne kvelder i året.';
  const promised = (rest: string) =>
    doubtsIn(`Handlingsplan for Lia kor 2025\n\n${before}\n\n${rest}`)
      .filter(({ kind }) => kind === 'prose-promise')
      .map(({ text, goal }) => [text, goal]);
  expect(promised('Sang\n\n- Øve inn en messe\n')).toEqual([
    ['Styret skal se etter nye lokaler.', 0],
    ['Styret skal holde minst to åpne kvelder i året.', 0],
  ]);
  expect(promised('Mål 1: Sang\n\nTiltak:\n- Øve inn en messe\n')).toEqual([
    ['Styret skal holde minst to åpne kvelder i året.', 0],
  ]);
});

test('two misprinted numbers are not proposed the same number', () => {
  const text =
    'Arbeidsplan 2025\n\nMål 1: Folk\n\nNr\tTiltak\tNår\tAnsvar\n' +
    ['1.1', '1.2', '1.3', '2.4', '3.4', '1.6']
      .map(number => `${number}\tMøte ${number}\t2025\tStyret`)
      .join('\n');
  const proposed = doubtsIn(text)
    .filter(({ kind }) => kind === 'number-misprinted')
    .flatMap(({ alternatives = [] }) => alternatives);
  expect(proposed).toEqual([
    { kind: 'number', number: '1.4' },
    { kind: 'number', number: '1.5' },
  ]);
});

test('«snarest» is understood, and only its day is asked for', () => {
  expect(inTable('1.1\tRette feilen\tSnarest\tStyret')).toMatchObject([
    { kind: 'no-day', text: 'Snarest' },
  ]);
});

test('an empty cell that begins a row is not the body above, which is only proposed', () => {
  const text =
    'Plan 2025\n\nHvem\tHva\tNår\nHusutvalget\tMale veggen\tMai 2025\n\tSikre brygga\tJuni 2025\n';
  expect(doubtsIn(text)).toEqual([
    {
      kind: 'no-body',
      text: 'Sikre brygga',
      goal: 0,
      measure: 1,
      alternatives: [{ kind: 'responsible', responsible: 'Husutvalget' }],
    },
  ]);
});

const asksWhetherPlan = (text: string) =>
  doubtsIn(text)
    .filter(({ kind }) => kind === 'perhaps-no-plan')
    .map(doubt => doubt.text);

test.each([
  ['Kjære naboer', 'Kjære naboer\n\nStyret skal møte kommunen i mai om veien.\n\nHilsen Kari\n'],
  [
    'Styremøtereferat 4. mai 2025',
    'Styremøtereferat 4. mai 2025\n\nTil stede:\n- Leder\n- Kasserer\n\nSaker:\n- Styret skal søke midler\n',
  ],
  [
    'Nytt fra laget',
    'Nytt fra laget\n\nSommeren var fin.\n\nTurutvalget skal rydde stiene til høsten.\n',
  ],
])('«%s» is not taken for a plan without a doubt', (said, text) => {
  expect(asksWhetherPlan(text)).toEqual([said]);
});

test.each([
  'Arbeidsplan for Lia vel 2025\n\nStyret skal møte kommunen i mai om veien.\n',
  'Protokoll fra årsmøtet\n\nHandlingsplan for Lia vel 2025\n\n- Rydde stiene (turutvalget)\n',
  'Lia vel\n\nTiltak\tNår\tAnsvar\nRydde stiene\tMai 2025\tTurutvalget\n',
])('a document that calls itself a plan, or is set out as one, is not doubted (%#)', text => {
  expect(asksWhetherPlan(text)).toEqual([]);
});
