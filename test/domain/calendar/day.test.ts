import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isRealDay,
  lastDayOfMonth,
  mondayOfWeek,
  sheetSerialOf,
  weekdayOf,
  weeksInYear,
} from '../../../src/domain/calendar/day';
import { easterSunday } from '../../../src/domain/calendar/easter';

const someDay = fc.integer({ min: -20_000, max: 60_000 }).map(n => addDays('2000-01-01', n));

test('adding days and counting them are each other’s opposite', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('no day is lost or doubled when the clocks change', () => {
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
});

test.each([
  ['2026-11-22', 7],
  ['2026-11-23', 1],
  ['1969-12-31', 3],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  [2026, 1, '2025-12-29'],
  [2021, 1, '2021-01-04'],
  [2020, 53, '2020-12-28'],
])('week %i/%i starts on %s', (year, week, monday) => {
  expect(mondayOfWeek(year, week)).toBe(monday);
});

test('2020 and 2026 have 53 weeks, 2025 has 52', () => {
  expect([2020, 2025, 2026].map(weeksInYear)).toEqual([53, 52, 53]);
});

test('months are added across New Year', () => {
  expect(addMonths('2026-11-01', 3)).toBe('2027-02-01');
  expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29');
});

test('a day no calendar has is not real', () => {
  expect(isRealDay(2025, 11, 31)).toBe(false);
  expect(isRealDay(2025, 2, 29)).toBe(false);
  expect(isRealDay(2024, 2, 29)).toBe(true);
});

test('a spreadsheet counts 1 January 2026 as day 46023', () => {
  expect(sheetSerialOf('2026-01-01')).toBe(46023);
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter %i falls on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});
