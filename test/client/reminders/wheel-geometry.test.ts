import fc from 'fast-check';
import { marksOf } from '../../../src/client/reminders/wheel-geometry';
import { addDays, monthOf } from '../../../src/domain/calendar/day';
import { workingYearSpan } from '../../../src/domain/calendar/working-year';
import type { WheelEvent } from '../../../src/domain/reminders/year-wheel';

const YEAR = workingYearSpan(2026, 1);

/** One deadline on each day, counted from the first of the year. */
const dueOn = (
  days: readonly number[],
  { from } = YEAR,
  isReported = false,
): readonly WheelEvent<null>[] =>
  days.map(day => ({
    kind: 'deadlines',
    from: addDays(from, day),
    to: addDays(from, day),
    deadlines: [{ measure: null, isReported }],
  }));

const daysOfYear = fc
  .uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 365 })
  .map(days => days.sort((a, b) => a - b));

test('whatever days are due, no mark lies on another, none is far from its days, and every deadline is counted', () => {
  fc.assert(
    fc.property(daysOfYear, fc.integer({ min: 1, max: 12 }), (days, startMonth) => {
      const span = workingYearSpan(2025, startMonth);
      const marks = marksOf(dueOn(days, span), span);
      marks.forEach(({ shownAt, angle, from, to }, i) => {
        const next = marks[i + 1]?.shownAt ?? (marks[0]?.shownAt ?? 0) + 360;
        expect(next - shownAt).toBeGreaterThan(9.5);
        expect(Math.abs(shownAt - angle)).toBeLessThan(20);
        expect(monthOf(to)).toBe(monthOf(from));
      });
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
    }),
    { numRuns: 60 },
  );
});

test('days with room of their own keep a mark of their own, also when another month is crowded', () => {
  const crowded = Array.from({ length: 31 }, (_, i) => 334 + i);
  const marks = marksOf(dueOn([58, 170, 173, 180, ...crowded]), YEAR);
  expect(marks.slice(0, 4).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-02-28 2026-02-28',
    '2026-06-20 2026-06-20',
    '2026-06-23 2026-06-23',
    '2026-06-30 2026-06-30',
  ]);
  expect(marks.length).toBeLessThan(12);
});

test('a year without deadlines has no marks, and one day in the year stands where it is', () => {
  expect(marksOf([], YEAR)).toEqual([]);
  expect(marksOf(dueOn([0]), YEAR)).toMatchObject([{ angle: 180 / 365, shownAt: 180 / 365 }]);
});
