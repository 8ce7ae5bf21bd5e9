import fc from 'fast-check';
import { readBodies } from '../../../src/domain/body/split-bodies';
import { parsePeriod } from '../../../src/domain/period/parse-period';
import { readDocument } from '../../../src/domain/reading/read-document';
import { readPlan } from '../../../src/domain/reading/read-plan';
import { readRhythm } from '../../../src/domain/rhythm/read-rhythm';
import { anyDocument, anyText } from './any-document';

test('no text whatever makes the reader throw', () => {
  fc.assert(
    fc.property(anyText, text => {
      readPlan(text);
      parsePeriod(text);
      readRhythm(text);
      readBodies(text);
    }),
    { numRuns: 2000 },
  );
});

test('no document whatever makes the reader throw', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      readDocument(document);
    }),
    { numRuns: 2000 },
  );
});

test('doubts point at goals and measures that exist', () => {
  fc.assert(
    fc.property(anyText, text => {
      const read = readPlan(text);
      if (!read.ok) return;
      const { plan, doubts } = read.value;
      for (const { goal, measure } of doubts) {
        if (goal === null) continue;
        expect(plan.goals[goal]).toBeDefined();
        if (measure !== null) expect(plan.goals[goal]?.measures[measure]).toBeDefined();
      }
    }),
    { numRuns: 1000 },
  );
});

const LENGTH = 300_000;
/** About a second on a machine with nothing else to do; letters looked at again and again would take minutes. */
const IN_TIME = 20_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

test.each([
  ...[
    '.',
    '(',
    ')',
    '[',
    '1',
    '1.',
    ' ',
    '\t',
    '|',
    '-',
    '*',
    'a',
    '1 ',
    '- ',
    '.\n',
    '(\n',
    '|a',
    '\ta',
  ],
  ...[
    '- a\n',
    'a-\n',
    'Mål: ',
    'Tiltak:\na\n',
    'Mål 1:\n',
    'minst to ',
    'to to ',
    '2024-',
    'innen ',
    'og ',
  ],
])('three hundred thousand letters of %j are read in seconds, not minutes', piece => {
  const start = performance.now();
  readPlan(repeated(piece));
  expect(performance.now() - start).toBeLessThan(IN_TIME);
});

test.each([
  '1',
  '2024-',
  'før ',
  'minst to ',
  'og ',
  'a, ',
  '(',
  'Ansvar: ',
  'adm. ',
  'i samarbeid med ',
])('a row with huge cells of %j is read in seconds, not minutes', piece => {
  const cell = repeated(piece);
  const start = performance.now();
  readPlan(`Mål 1: X\nNr\tTiltak\tNår\tAnsvar\n1\t${cell}\t${cell}\t${cell}`);
  expect(performance.now() - start).toBeLessThan(IN_TIME);
});
