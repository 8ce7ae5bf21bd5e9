import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { planOfLength } from '../../../bench/reading';
import { readPlan } from '../../../src/domain/reading/read-plan';

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
  expect(best(() => readPlan(text))).toBeLessThan(3_000);
});

const MEGABYTE = 1_000_000;
const piece = fc.oneof(
  fc.constantFrom('.', '(', ')', '[', ']', '1', '2024', ' ', '•', '-', ':', '|', '\t', '_', '*'),
  fc.constantFrom('. ', '( ', '1. ', '1.1', '• ', '- ', 'a', 'å', ',', '/', '\u00a0', '«', '…'),
);

test('a megabyte of dots, brackets, digits, blanks and bullets is read in no time', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), parts => {
      const one = parts.join('');
      const text = one.repeat(Math.ceil(MEGABYTE / one.length)).slice(0, MEGABYTE);
      expect(timeOf(() => readPlan(text))).toBeLessThan(2_000);
    }),
    { numRuns: 25 },
  );
});

test('a megabyte of lines of dots, brackets, digits, blanks and bullets is read in no time', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), parts => {
      const line = `${parts.join('').repeat(40)}\n`;
      const text = line.repeat(Math.ceil(MEGABYTE / line.length)).slice(0, MEGABYTE);
      expect(timeOf(() => readPlan(text))).toBeLessThan(4_000);
    }),
    { numRuns: 25 },
  );
});
