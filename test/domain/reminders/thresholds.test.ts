import { crossedThreshold, tellingOf } from '../../../src/domain/reminders/thresholds';
import { EMPTY_ENTRY } from '../../../src/domain/status/entry';
import { statusOf, type YearFacts } from '../../../src/domain/status/status-of';
import { yearFacts } from './facts';

const telling = (facts: YearFacts, today: string, reportingTo = '2026-12-31') =>
  tellingOf(facts, reportingTo, statusOf({ ...facts, today }).kind, today);

const daysOf = (...args: Parameters<typeof telling>) =>
  telling(...args)?.thresholds.map(({ day }) => day);

const quota = (per: 'half' | 'month') =>
  yearFacts({
    kind: 'quota',
    quota: { count: 1, per },
    occurrence: { from: '2026-01-01', to: '2026-12-31' },
  });

test('a deadline is told 30 and 7 days before, on the day, 7 days after, and monthly three times', () => {
  expect(daysOf(yearFacts(), '2026-06-01')).toEqual([
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
  const ongoing = yearFacts({ kind: 'ongoing' });
  expect(daysOf(ongoing, '2026-11-16')).toEqual(['2026-11-16', '2026-12-07', '2026-12-28']);
});

test('in a short window the two follow-ups come while there is still time', () => {
  const ongoing = yearFacts({ kind: 'ongoing', reportingFrom: '2026-12-01' });
  expect(daysOf(ongoing, '2026-12-01')).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
});

describe('when it is time to report', () => {
  const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
  const entry = (said: Partial<typeof EMPTY_ENTRY>) => ({ ...EMPTY_ENTRY, ...said });
  test.each([
    ['a measure in good time', yearFacts({ occurrence: wholeYear }), 'missingReport'],
    [
      'one that is only begun',
      yearFacts({ occurrence: wholeYear, entry: entry({ result: 'started' }) }),
      'missingReport',
    ],
    ['one that is late', yearFacts(), 'overdue'],
    ['one that is done', yearFacts({ entry: entry({ result: 'done' }) }), undefined],
    [
      'a quota on its way, with the count so far',
      { ...quota('half'), entry: entry({ count: 1 }) },
      undefined,
    ],
    [
      'one whose time has not come',
      yearFacts({ occurrence: { from: '2026-12-01', to: '2026-12-24' } }),
      undefined,
    ],
  ] as const)('%s is asked about: %#', (_, facts, status) => {
    const told = telling(facts, '2026-11-16');
    expect(told?.status).toBe(status);
    const asks = told?.thresholds.some(({ reason }) => reason.kind === 'reporting') ?? false;
    expect(asks).toBe(status !== undefined);
  });

  test('and before that, what is in good time is left in peace', () => {
    expect(telling(yearFacts({ occurrence: wholeYear }), '2026-11-15')).toBeNull();
  });
});

test('a quota is told of the day after each half or month of its own time', () => {
  expect(daysOf(quota('half'), '2026-07-01')).toEqual(['2026-07-01', '2027-01-01']);
  const spring = { ...quota('month'), occurrence: { from: '2026-03-15', to: '2026-05-31' } };
  expect(daysOf(spring, '2026-05-02')).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
});

describe('a threshold is crossed', () => {
  const thresholds = telling(yearFacts(), '2026-06-21')?.thresholds ?? [];
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
