import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { sharedPlan, testSharedPlans } from '../shared-plans';
import { textOf } from './report-workbook';
import { answered, cellOf, filledWorkbook, SMALL_PLAN, type Workbook } from './workbook';

const EXAMPLE = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');

/** What a plan promises, word for word, whatever it looked like. */
const promises = ({ server }: Workbook, text: string) => {
  const { goals } = answered(server.planDocument(text));
  return goals.map(({ number, title, subgoals, measures }) => [
    number,
    title,
    subgoals.map(one => one.text),
    measures.map(one => [one.number, one.text, one.when, one.responsible]),
  ]);
};

function expectTheSame(text: string) {
  const workbook = filledWorkbook(text);
  const back = answered(workbook.server.adoptedPlan());
  expect(promises(workbook, back.text)).toEqual(promises(workbook, text));
  return back;
}

test('a plan comes back from the sheet as it was adopted, and can be read in again', () => {
  expectTheSame(SMALL_PLAN);
});

test('the example comes back with every goal as a heading, and every measure in its order', () => {
  const workbook = filledWorkbook(EXAMPLE);
  const { goals } = answered(workbook.server.planDocument(EXAMPLE));
  const { text } = answered(workbook.server.adoptedPlan());
  const lines = goals.flatMap(({ title, measures }) => [
    title,
    ...measures.map(measure => measure.text),
  ]);
  let at = 0;
  for (const line of lines) {
    at = text.indexOf(line, at);
    expect([line, at]).not.toEqual([line, -1]);
  }
});

testSharedPlans(
  'Bergen’s plan comes back word for word, misprints and order included',
  async () => {
    const { text } = sharedPlan('bergen-sv-arbeidsplan-2024-2027');
    const { docxBase64 } = expectTheSame(text);
    const written = await textOf(docxBase64);
    expect(written.indexOf('2.2')).toBeLessThan(written.indexOf('1.3'));
  },
);

test('the Word document has every goal, sub-goal, measure, time and body', async () => {
  const { server } = filledWorkbook();
  const { docxBase64, fileName } = answered(server.adoptedPlan());
  const text = await textOf(docxBase64);
  for (const expected of [
    'Arbeidsplan for Nordvik velforening, 2025-2027',
    'Gjelder 2025–2027',
    'Mål 1: Flere medlemmer',
    'a) 50 nye medlemmer',
    '=SUM(A1:A9) skal stå som tekst.',
    'Styret og kurskomiteen',
    'våren 2026',
  ]) {
    expect(text).toContain(expected);
  }
  expect(fileName).toBe('Arbeidsplan for Nordvik velforening, 2025-2027 (2026-01-20)');
});

test('a goal whose measures are only sentences has them as points, and no table of empty columns', async () => {
  const { server } = filledWorkbook(EXAMPLE);
  const { docxBase64 } = answered(server.adoptedPlan());
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docxBase64, 'base64') });
  const prose = value.slice(
    value.indexOf('Samarbeid og synlighet</h1>'),
    value.indexOf('Årshjul</h1>'),
  );
  expect(prose.match(/<li>/g)).toHaveLength(4);
  expect(prose).not.toContain('<table>');
  expect(value.slice(value.indexOf('Årshjul</h1>'))).toContain('<table>');
});

test('what a later meeting changed in Plan is in the document; sorting the tab changes nothing', async () => {
  const { host, server } = filledWorkbook();
  const before = answered(server.adoptedPlan()).docxBase64;
  host.sheet('Plan')?.sort(2, false);
  expect(answered(server.adoptedPlan()).docxBase64).toBe(before);
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Tiltak'), 'Plante ti trær langs veien.');
  expect(answered(server.adoptedPlan()).text).toContain('Plante ti trær langs veien.');
});
