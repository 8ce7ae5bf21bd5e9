import { reportingDeadline, reportingWindowStart } from '../../../src/domain/status/reporting';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

test.each([
  ['without a date in the settings it is the last day of the working year', null, '2026-12-31'],
  ['a date early in the year is in the year after', { month: 2, date: 1 }, '2027-02-01'],
  ['a date late in the year is in the year itself', { month: 12, date: 1 }, '2026-12-01'],
  ['29 February is 28 where there is none', { month: 2, date: 29 }, '2027-02-28'],
])('reporting deadline: %s', (_, set, expected) => {
  expect(reportingDeadline(YEAR, set)).toBe(expected);
});

test('the reporting window is counted back from the deadline', () => {
  expect(reportingWindowStart('2026-12-31', 45)).toBe('2026-11-16');
});
