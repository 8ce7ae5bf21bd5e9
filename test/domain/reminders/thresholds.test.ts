import { crossedThreshold, thresholdsOf } from '../../../src/domain/reminders/thresholds';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const FACTS = { due: '2026-06-20', reportingFrom: '2026-11-16', year: YEAR, quota: null };

const daysOf = (facts: Parameters<typeof thresholdsOf>[0]) =>
  thresholdsOf(facts).map(({ day }) => day);

test('a deadline is told 30 and 7 days before, on the day, 7 days after, and monthly three times', () => {
  expect(daysOf({ ...FACTS, status: 'dueSoon' })).toEqual([
    '2026-05-21',
    '2026-06-13',
    '2026-06-20',
    '2026-06-27',
    '2026-07-27',
    '2026-08-26',
    '2026-09-25',
  ]);
});

test('a report is asked for when the window opens, and twice after', () => {
  expect(daysOf({ ...FACTS, status: 'missingReport' })).toEqual([
    '2026-11-16',
    '2026-12-07',
    '2026-12-28',
  ]);
});

test('a quota is told of the day after each half, quarter or month', () => {
  expect(daysOf({ ...FACTS, status: 'behind', quota: { count: 1, per: 'half' } })).toEqual([
    '2026-07-01',
    '2027-01-01',
  ]);
});

describe('a threshold is crossed', () => {
  const thresholds = thresholdsOf({ ...FACTS, status: 'overdue' });
  test.each([
    ['on its day', '2026-06-12', '2026-06-13', '2026-06-13'],
    ['when the run that should have seen it was missed', '2026-06-12', '2026-06-16', '2026-06-13'],
    ['once for several, the latest', '2026-05-01', '2026-06-28', '2026-06-27'],
    ['not again on the day after', '2026-06-13', '2026-06-14', null],
    ['never before its day', '2026-05-01', '2026-05-20', null],
    ['no more after the third month', '2026-09-25', '2027-03-01', null],
  ])('%s', (_, since, today, day) => {
    expect(crossedThreshold(thresholds, since, today)?.day ?? null).toBe(day);
  });
});
