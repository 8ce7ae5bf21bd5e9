import type { PlanFrame } from '../../../src/domain/period/occurrence';
import { parsePeriod } from '../../../src/domain/period/parse-period';
import { kindOf } from '../../../src/domain/rhythm/kind-of';
import { readRhythm } from '../../../src/domain/rhythm/read-rhythm';

const FOUR_YEARS: PlanFrame = { workingYears: [2024, 2025, 2026, 2027], startMonth: 1 };
const ONE_YEAR: PlanFrame = { workingYears: [2024], startMonth: 3 };

test.each([
  ['2024-2027', 'Være synlig', FOUR_YEARS, 'ongoing', null],
  ['2024-2027', 'Holde kurs hvert år', FOUR_YEARS, 'yearly', null],
  ['2024-2027', 'Holde to kurs i året', FOUR_YEARS, 'quota', { count: 2, per: 'year' }],
  ['2024-2027', 'Møtes en gang hvert halvår', FOUR_YEARS, 'quota', { count: 1, per: 'half' }],
  ['2024-2027', 'Lage en håndbok i løpet av perioden', FOUR_YEARS, 'once', null],
  ['2024-2027', 'Minst ett møte under festivalen', FOUR_YEARS, 'ongoing', null],
  ['2024, 2025, 2026, 2027.', 'Være synlig', FOUR_YEARS, 'yearly', null],
  [
    '2024, 2025, 2026, 2027.',
    'Minst to møter i året',
    FOUR_YEARS,
    'quota',
    { count: 2, per: 'year' },
  ],
  ['2025 og 2027', 'Drive valgkamp', FOUR_YEARS, 'yearly', null],
  ['2025', 'Lage en håndbok', FOUR_YEARS, 'once', null],
  ['2024-2025', 'Lage en håndbok', FOUR_YEARS, 'once', null],
  ['2024-2025 2026-2027', 'Gi opplæring', FOUR_YEARS, 'ongoing', null],
  ['2024-2025, 2027', 'Gi opplæring', FOUR_YEARS, 'once', null],
  ['høsten 2025', 'Lage en håndbok', FOUR_YEARS, 'once', null],
  ['1.6.2025', 'Lage en håndbok', FOUR_YEARS, 'once', null],
  ['innen utgangen av 2026', 'Lage en håndbok', FOUR_YEARS, 'once', null],
  ['våren 2025 og våren 2027', 'Lage en håndbok', FOUR_YEARS, 'yearly', null],
  ['fra høsten 2025', 'Holde åpent', FOUR_YEARS, 'ongoing', null],
  ['før sommeren', 'Holde samling', FOUR_YEARS, 'yearly', null],
  ['før sommeren', 'Holde samling', ONE_YEAR, 'once', null],
  ['før årsmøtet', 'Lage regnskap', FOUR_YEARS, 'yearly', null],
  ['før årsmøtet', 'Lage en håndbok', ONE_YEAR, 'once', null],
  ['løpende', 'Svare på e-post', FOUR_YEARS, 'ongoing', null],
  ['', 'Svare på e-post', ONE_YEAR, 'ongoing', null],
  ['2024 - 2025', 'Svare på e-post', ONE_YEAR, 'ongoing', null],
  ['2024', 'Lage en håndbok', ONE_YEAR, 'once', null],
  ['august', 'Stand på torget hver lørdag', FOUR_YEARS, 'quota', { count: 4, per: 'year' }],
  ['september–november', 'Ha to møter i måneden', ONE_YEAR, 'quota', { count: 6, per: 'year' }],
  ['høsten 2025', 'Kafé annenhver uke', FOUR_YEARS, 'quota', { count: 10, per: 'year' }],
  ['2024-2027', 'Kafé hver uke', FOUR_YEARS, 'quota', { count: 4, per: 'month' }],
  ['Løpende', 'Kafé hver uke', FOUR_YEARS, 'quota', { count: 4, per: 'month' }],
] as const)('«%s» with «%s» is followed up as its plan means', (when, text, frame, kind, quota) => {
  const period = parsePeriod(when);
  expect(period.ok && kindOf(period.value, readRhythm(text), frame)).toEqual({ kind, quota });
});
