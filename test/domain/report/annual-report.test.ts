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
  expect(lastYear).toEqual({ yearLabel: '2024', percent: 41 });
});

test('without an earlier year there is nothing to compare with', () => {
  const { goals, lastYear } = annualReport({ ...FJORDBY, lastYear: null });
  expect(lastYear).toBeNull();
  expect(goals.map(({ lastYearPercent }) => lastYearPercent)).toEqual([null, null]);
});

test('a goal with nothing to do this year has no percentage', () => {
  const idle = { number: '3', title: 'Jubileum', subgoals: [], measures: [] };
  expect(annualReport({ ...FJORDBY, goals: [idle] }).goals[0]?.progress.percent).toBeNull();
});

test('a delmål without a target or a figure says so', () => {
  const { goals } = annualReport(FJORDBY);
  expect(goals[0]?.subgoals.map(({ target, figure }) => [target, figure])).toEqual([
    [400, 372],
    [null, null],
  ]);
});

test('a whole year of silence is nought, not nothing', () => {
  const silent = { ...FJORDBY.goals[0], number: '1', title: 'A', subgoals: [] };
  const goals = [{ ...silent, measures: [measure('Dugnad', 'missingReport')] }];
  expect(annualReport({ ...FJORDBY, goals }).progress.percent).toBe(0);
});
