import { occurrenceIn, type PlanFrame, yearsOf } from '../../../src/domain/period/occurrence';
import { parsePeriod } from '../../../src/domain/period/parse-period';

const FOUR_YEARS: PlanFrame = { workingYears: [2024, 2025, 2026, 2027], startMonth: 1 };
const OVER_NEW_YEAR: PlanFrame = { workingYears: [2024], startMonth: 3 };
const SCHOOL_YEARS: PlanFrame = { workingYears: [2024, 2025], startMonth: 8 };

const period = (words: string) => {
  const read = parsePeriod(words);
  if (!read.ok) throw new Error(words);
  return read.value;
};
const falls = (words: string, year: number, frame: PlanFrame) => {
  const days = occurrenceIn(period(words), year, frame);
  return days ? `${days.from}–${days.to}` : 'ikke';
};

test.each([
  ['2024-2027', 2026, FOUR_YEARS, '2026-01-01–2026-12-31'],
  ['løpende', 2027, FOUR_YEARS, '2027-01-01–2027-12-31'],
  ['', 2024, FOUR_YEARS, '2024-01-01–2024-12-31'],
  ['2025', 2024, FOUR_YEARS, 'ikke'],
  ['2025 og 2027', 2027, FOUR_YEARS, '2027-01-01–2027-12-31'],
  ['2025 og 2027', 2026, FOUR_YEARS, 'ikke'],
  ['2028', 2028, FOUR_YEARS, 'ikke'],
  ['før årsmøtet', 2026, FOUR_YEARS, '2026-01-01–2026-12-31'],
  ['før sommeren', 2026, FOUR_YEARS, '2026-01-01–2026-06-20'],
  ['etter sommeren', 2026, FOUR_YEARS, '2026-08-15–2026-12-31'],
  ['i februar og august', 2024, FOUR_YEARS, '2024-02-01–2024-08-31'],
  ['februar', 2024, FOUR_YEARS, '2024-02-01–2024-02-29'],
  ['februar', 2025, FOUR_YEARS, '2025-02-01–2025-02-28'],
  ['vinteren', 2025, FOUR_YEARS, '2025-01-01–2025-02-28'],
  ['innen 1. november 2025', 2024, FOUR_YEARS, '2024-01-01–2024-12-31'],
  ['innen 1. november 2025', 2025, FOUR_YEARS, '2025-01-01–2025-11-01'],
  ['innen 1. november 2025', 2026, FOUR_YEARS, 'ikke'],
  ['fra høsten 2025', 2024, FOUR_YEARS, 'ikke'],
  ['fra høsten 2025', 2025, FOUR_YEARS, '2025-08-01–2025-12-31'],
  ['fra høsten 2025', 2027, FOUR_YEARS, '2027-01-01–2027-12-31'],
  ['november 2025 – januar 2026', 2026, FOUR_YEARS, '2026-01-01–2026-01-31'],
  ['2024/25', 2025, FOUR_YEARS, '2025-01-01–2025-12-31'],
  ['2024 - 2025', 2024, OVER_NEW_YEAR, '2024-03-01–2025-02-28'],
  ['2024/2025', 2024, OVER_NEW_YEAR, '2024-03-01–2025-02-28'],
  ['2024', 2024, OVER_NEW_YEAR, '2024-03-01–2025-02-28'],
  ['2024/2025', 2025, SCHOOL_YEARS, 'ikke'],
  ['januar 2025', 2024, OVER_NEW_YEAR, '2025-01-01–2025-01-31'],
  ['januar', 2024, OVER_NEW_YEAR, '2025-01-01–2025-01-31'],
  ['før sommeren', 2024, OVER_NEW_YEAR, '2024-03-01–2024-06-20'],
  ['etter sommeren', 2024, OVER_NEW_YEAR, '2024-08-15–2024-12-31'],
  ['våren', 2024, OVER_NEW_YEAR, '2024-03-01–2024-06-30'],
  ['våren', 2024, SCHOOL_YEARS, '2025-01-01–2025-06-30'],
  ['vinteren', 2024, SCHOOL_YEARS, '2024-12-01–2025-02-28'],
  ['innen 1.2.', 2024, OVER_NEW_YEAR, '2024-03-01–2025-02-01'],
] as const)(
  '«%s» falls in the working year %i as its plan counts years',
  (words, year, frame, expected) => {
    expect(falls(words, year, frame)).toBe(expected);
  },
);

test.each([
  ['2024-2027', [2024, 2025, 2026, 2027]],
  ['Fra 2024 - 2025', [2024, 2025]],
  ['2024 - 2025 2025 - 2027', [2024, 2025, 2026, 2027]],
  ['2020', []],
  ['høsten 2026', [2026]],
  ['før sommeren', [2024, 2025, 2026, 2027]],
  ['januar 2025 og januar 2027', [2025, 2027]],
] as const)('«%s» applies in these years of a four-year plan', (words, years) => {
  expect(yearsOf(period(words), FOUR_YEARS)).toEqual(years);
});

test('a plan that names no year has no year for anything to fall in', () => {
  expect(yearsOf(period('løpende'), { workingYears: [], startMonth: 1 })).toEqual([]);
});
