import { annualReport } from '../../../src/domain/report/annual-report';
import { FJORDBY, measure } from '../../application/report/example-facts';

test('the report counts the year as the plan’s progress does', () => {
  const { progress, counts } = annualReport(FJORDBY);
  expect(progress).toEqual({ done: 3, partly: 1, dropped: 1, applicable: 7, percent: 58 });
  expect(counts).toMatchObject({ done: 2, doneEarlier: 1, partly: 1, notDone: 1, notReported: 1 });
});

test('each goal keeps its place, its adopted words and last year’s percentage', () => {
  const { goals, lastYear } = annualReport(FJORDBY);
  expect(goals.map(({ title, lastYearPercent }) => [title, lastYearPercent])).toEqual([
    ['Flere barn og unge i aktivitet', 50],
    ['Et anlegg vi er stolte av', null],
  ]);
  expect(goals[0]?.measures.map(({ text }) => text)).toEqual([
    'Åpen dag i idrettsparken',
    'Minst to trenerkurs i året',
    'Brosjyre på tre språk',
  ]);
  expect(lastYear).toMatchObject({ yearLabel: '2024', percent: 41 });
});

test('without an earlier year there is nothing to compare with', () => {
  const { goals, lastYear } = annualReport({ ...FJORDBY, lastYear: null });
  expect(lastYear).toBeNull();
  expect(goals.map(({ lastYearPercent }) => lastYearPercent)).toEqual([null, null]);
});

test('a goal with nothing to do this year has no percentage', () => {
  const idle = { number: '3', title: 'Jubileum', words: '', subgoals: [], measures: [] };
  expect(annualReport({ ...FJORDBY, goals: [idle] }).goals[0]?.progress.percent).toBeNull();
});

test('what a quota counted is told day by day, and other words stay words', () => {
  const counted = annualReport(FJORDBY).goals[0]?.measures[1];
  expect(counted?.occurrences).toEqual([
    { day: '2025-03-12', what: 'Trener 1' },
    { day: '2025-11-02', what: 'Dommerkurs' },
  ]);
  expect(counted?.sentence).toBe('Talt opp i referatene.');
});

test('a date in the sentence of an ordinary measure is no occurrence', () => {
  const said = measure('Dugnad', 'done', { result: 'done', comment: '12.03.2025: Holdt.' });
  const goal = { number: '1', title: 'A', words: '', subgoals: [], measures: [said] };
  const [reported] = annualReport({ ...FJORDBY, goals: [goal] }).goals[0]?.measures ?? [];
  expect(reported).toMatchObject({ occurrences: [], sentence: '12.03.2025: Holdt.' });
});

test('what is put off, what ends and what is struck are told apart', () => {
  const { goesOn, ends, dropped } = annualReport(FJORDBY).carried;
  expect(goesOn.map(({ text }) => text)).toEqual(['Brosjyre på tre språk']);
  expect(ends.map(({ text }) => text)).toEqual(['Skifte lys på grusbanen']);
  expect(dropped.map(({ text }) => text)).toEqual(['Ballbinge ved skolen']);
});

test('nothing is put off before the year is over', () => {
  const { goesOn, ends } = annualReport({ ...FJORDBY, isOver: false }).carried;
  expect([...goesOn, ...ends]).toEqual([]);
});

test('what is to be done anew every year is not put off by being missed once', () => {
  const missed = measure(
    'Julebord',
    'notDone',
    { result: 'notDone' },
    { kind: 'yearly', laterYears: ['2026'] },
  );
  const goal = { number: '1', title: 'A', words: '', subgoals: [], measures: [missed] };
  expect(annualReport({ ...FJORDBY, goals: [goal] }).carried.goesOn).toEqual([]);
});

test('a measure with two bodies stands under both', () => {
  const { bodies } = annualReport(FJORDBY);
  expect(bodies.map(({ name, measures }) => [name, measures.length])).toEqual([
    ['Styret', 7],
    ['Løypelaget', 1],
  ]);
});

test('a whole year of silence is nought, not nothing', () => {
  const silent = { ...FJORDBY.goals[0], number: '1', title: 'A', words: '', subgoals: [] };
  const goals = [{ ...silent, measures: [measure('Dugnad', 'missingReport')] }];
  expect(annualReport({ ...FJORDBY, goals }).progress.percent).toBe(0);
});
