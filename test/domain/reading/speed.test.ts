import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { planOfLength } from '../../../bench/reading';
import { readPlan } from '../../../src/domain/reading/read-plan';

jest.setTimeout(120_000);

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
const best = (work: () => unknown) => Math.min(timeOf(work), timeOf(work), timeOf(work));

test('ten times the text takes nothing like a hundred times as long', () => {
  const short = planOfLength(50_000);
  const long = planOfLength(500_000);
  readPlan(short);
  expect(best(() => readPlan(long)) / best(() => readPlan(short))).toBeLessThan(20);
});

test('five thousand measures are read in about a second', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `1.${i + 1}\tHolde minst to møter i året for nye medlemmer\t2024-2027\tStyret og AU`,
  );
  const text = `Arbeidsplan 2024-2027\n\nMål 1: Flere med\n\nNr\tTiltak\tNår\tAnsvar\n${rows.join('\n')}`;
  readPlan(text);
  expect(best(() => readPlan(text))).toBeLessThan(10_000);
});

const MEGABYTE = 1_000_000;
const piece = fc.oneof(
  fc.constantFrom('.', '(', ')', '[', ']', '1', '2024', ' ', '•', '-', ':', '|', '\t', '_', '*'),
  fc.constantFrom('. ', '( ', '1. ', '1.1', '• ', '- ', 'a', 'å', ',', '/', '\u00a0', '«', '…'),
);

/**
 * Ten times the text may take some thirty times as long on a busy machine, but never a hundred. A
 * pause that belongs to the machine is not there every time, so one good run of three is enough.
 */
function expectNoBacktracking(textOf: (length: number) => string) {
  const short = textOf(MEGABYTE / 10);
  const long = textOf(MEGABYTE);
  const unit = Math.max(
    30,
    timeOf(() => readPlan(short)),
    timeOf(() => readPlan(short)),
  );
  const inTime = () => timeOf(() => readPlan(long)) < 40 * unit;
  expect(inTime() || inTime() || inTime()).toBe(true);
}

const repeated = (one: string, length: number) =>
  one.repeat(Math.ceil(length / one.length)).slice(0, length);

test('a megabyte of dots, brackets, digits, blanks and bullets takes ten times as long as a tenth of it', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), parts => {
      expectNoBacktracking(length => repeated(parts.join(''), length));
    }),
    { numRuns: 15 },
  );
});

test('so does a megabyte of lines of them', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), parts => {
      expectNoBacktracking(length => repeated(`${parts.join('').repeat(40)}\n`, length));
    }),
    { numRuns: 15 },
  );
});
