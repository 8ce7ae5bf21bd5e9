import {
  workingYearLabel,
  workingYearOf,
  workingYearSpan,
} from '../../../src/domain/calendar/working-year';

test.each([
  [2026, 1, '2026-01-01', '2026-12-31', '2026'],
  [2024, 3, '2024-03-01', '2025-02-28', '2024–2025'],
  [2027, 3, '2027-03-01', '2028-02-29', '2027–2028'],
  [2024, 8, '2024-08-01', '2025-07-31', '2024–2025'],
])(
  'the working year %i from month %i runs from %s to %s and is called %s',
  (year, month, from, to, label) => {
    expect(workingYearSpan(year, month)).toEqual({ from, to });
    expect(workingYearLabel(year, month)).toBe(label);
    expect([workingYearOf(from, month), workingYearOf(to, month)]).toEqual([year, year]);
  },
);
