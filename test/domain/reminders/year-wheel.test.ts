import { addDays, type Day, daysBetween, weekdayOf } from '../../../src/domain/calendar/day';
import { workingYearSpan } from '../../../src/domain/calendar/working-year';
import { isQuiet, type QuietPeriod, quietSpans } from '../../../src/domain/reminders/quiet';
import { type WheelFacts, yearWheel } from '../../../src/domain/reminders/year-wheel';
import { EMPTY_ENTRY } from '../../../src/domain/status/entry';
import { YEAR_2026, yearFacts } from './facts';

const wheel = (facts: Partial<WheelFacts<string>>) =>
  yearWheel({ span: YEAR_2026, measures: [], windows: [], quietPeriods: [], ...facts });

/** «2026-06-20: roof ✓, party»: the deadlines of a year, those that are reported with a tick. */
const deadlines = (facts: Partial<WheelFacts<string>>) =>
  wheel(facts).flatMap(event =>
    event.kind === 'deadlines'
      ? [
          `${event.from}: ${event.deadlines
            .map(({ measure, isReported }) => measure + (isReported ? ' ✓' : ''))
            .join(', ')}`,
        ]
      : [],
  );

const quietIn = (span: WheelFacts<string>['span'], quietPeriods: readonly QuietPeriod[] = []) =>
  wheel({ span, quietPeriods }).flatMap(event =>
    event.kind === 'quiet' ? [`${event.name} ${event.from} ${event.to}`] : [],
  );

const entry = (differs: Partial<typeof EMPTY_ENTRY>) => ({ ...EMPTY_ENTRY, ...differs });

test('deadlines of a day stand together, in the plan’s order, and say which are reported', () => {
  const june = yearFacts();
  const autumn = yearFacts({ occurrence: { from: '2026-08-15', to: '2026-12-31' } });
  expect(
    deadlines({
      measures: [
        { facts: autumn, measure: 'party' },
        { facts: june, measure: 'roof' },
        { facts: yearFacts({ entry: entry({ result: 'partly' }) }), measure: 'trees' },
        { facts: yearFacts({ entry: entry({ result: 'started' }) }), measure: 'benches' },
      ],
    }),
  ).toEqual(['2026-06-20: roof, trees ✓, benches', '2026-12-31: party']);
});

test('what runs on, what is not due this year, what was done before and what is struck has no deadline', () => {
  expect(
    deadlines({
      measures: [
        { facts: yearFacts({ kind: 'ongoing' }), measure: 'runs on' },
        { facts: yearFacts({ isLastYear: false }), measure: 'due next year' },
        { facts: yearFacts({ doneIn: 2025 }), measure: 'done before' },
        { facts: yearFacts({ entry: entry({ result: 'dropped' }) }), measure: 'struck' },
        { facts: yearFacts({ kind: 'yearly' }), measure: 'every year' },
      ],
    }),
  ).toEqual(['2026-06-20: every year']);
});

test('a count is due at the end of each half-year and quarter, and is reported when it has come so far', () => {
  const counted = (per: 'half' | 'quarter' | 'month', count: number) =>
    yearFacts({
      kind: 'quota',
      quota: { count: 1, per },
      occurrence: YEAR_2026,
      entry: entry({ count }),
    });
  const measures = [{ facts: counted('half', 1), measure: 'cleaning' }];
  expect(deadlines({ measures })).toEqual(['2026-06-30: cleaning ✓', '2026-12-31: cleaning']);
  expect(deadlines({ measures: [{ facts: counted('quarter', 3), measure: 'letter' }] })).toEqual([
    '2026-03-31: letter ✓',
    '2026-06-30: letter ✓',
    '2026-09-30: letter ✓',
    '2026-12-31: letter',
  ]);
  expect(deadlines({ measures: [{ facts: counted('month', 11), measure: 'coffee' }] })).toEqual([
    '2026-12-31: coffee',
  ]);
});

test('a working year from March has its quarters from March, and ends on 29 February in a leap year', () => {
  const year = workingYearSpan(2027, 3);
  const facts = yearFacts({
    kind: 'quota',
    quota: { count: 1, per: 'quarter' },
    year,
    occurrence: year,
  });
  expect(deadlines({ span: year, measures: [{ facts, measure: 'letter' }] })).toEqual([
    '2027-05-31: letter',
    '2027-08-31: letter',
    '2027-11-30: letter',
    '2028-02-29: letter',
  ]);
});

test('a calendar year meets Christmas at both ends, and each Christmas is whole', () => {
  expect(quietIn(YEAR_2026)).toEqual([
    'christmas 2025-12-20 2026-01-02',
    'easter 2026-03-29 2026-04-06',
    'july 2026-07-01 2026-07-31',
    'christmas 2026-12-20 2027-01-02',
  ]);
});

test.each([
  // The earliest and latest Easters there are, and a working year that has two and one that has none.
  ['2008-01-01', '2008-12-31', ['2008-03-16 2008-03-24']],
  ['2038-01-01', '2038-12-31', ['2038-04-18 2038-04-26']],
  ['2027-04-01', '2028-03-31', []],
  ['2028-04-01', '2029-03-31', ['2028-04-09 2028-04-17', '2029-03-25 2029-04-02']],
])('Easter in the year from %s to %s', (from, to, expected) => {
  expect(quietIn({ from, to }).filter(line => line.startsWith('easter'))).toEqual(
    expected.map(days => `easter ${days}`),
  );
});

test('the board’s own quiet periods come every year, over New Year and from 29 February too', () => {
  const own = (from: [number, number], to: [number, number]): QuietPeriod => ({
    from: { month: from[0], date: from[1] },
    to: { month: to[0], date: to[1] },
  });
  const onlyOwn = (span: WheelFacts<string>['span'], period: QuietPeriod) =>
    quietIn(span, [period]).filter(line => line.startsWith('own'));
  expect(onlyOwn(YEAR_2026, own([2, 29], [3, 5]))).toEqual(['own 2026-02-28 2026-03-05']);
  expect(onlyOwn(workingYearSpan(2028, 1), own([2, 29], [3, 5]))).toEqual([
    'own 2028-02-29 2028-03-05',
  ]);
  expect(onlyOwn(YEAR_2026, own([11, 15], [1, 10]))).toEqual([
    'own 2025-11-15 2026-01-10',
    'own 2026-11-15 2027-01-10',
  ]);
});

test('the reporting window that opens this year and the one that closes in it are both there', () => {
  const windows = [
    { year: 2024, label: '2024', from: '2024-12-18', to: '2025-01-31' },
    { year: 2025, label: '2025', from: '2025-12-18', to: '2026-01-31' },
    { year: 2026, label: '2026', from: '2026-12-18', to: '2027-01-31' },
  ];
  const shown = wheel({ windows }).flatMap(event =>
    event.kind === 'reporting' ? [event.year] : [],
  );
  expect(shown).toEqual([2025, 2026]);
});

test('the stretches shown as quiet are those in which no mail goes out, day by day for thirty years', () => {
  const own: readonly QuietPeriod[] = [
    { from: { month: 2, date: 29 }, to: { month: 3, date: 1 } },
    { from: { month: 11, date: 20 }, to: { month: 1, date: 7 } },
  ];
  const first: Day = '2020-01-01';
  const last: Day = '2049-12-31';
  const spans = quietSpans({ from: first, to: last }, own);
  const wrong = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) =>
    addDays(first, i),
  ).filter(
    day =>
      weekdayOf(day) < 6 &&
      isQuiet(day, own) !== spans.some(({ from, to }) => day >= from && day <= to),
  );
  expect(wrong).toEqual([]);
});
