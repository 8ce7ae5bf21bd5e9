import { isQuiet } from '../../../src/domain/reminders/quiet';

const FROM_TO = { from: { month: 12, date: 28 }, to: { month: 1, date: 10 } };

test.each([
  ['a Saturday', '2026-01-24', true],
  ['a Sunday', '2026-01-25', true],
  ['a Monday', '2026-01-26', false],
  ['the first of July', '2026-07-01', true],
  ['the last of July', '2026-07-31', true],
  ['the first Monday of August', '2026-08-03', false],
  ['the week before Christmas', '2026-12-21', true],
  ['the first working day after New Year', '2027-01-04', false],
  ['the Friday before Palm Sunday', '2026-03-27', false],
  ['the Monday after Palm Sunday', '2026-03-30', true],
  ['Maundy Thursday', '2026-04-02', true],
  ['Easter Monday', '2026-04-06', true],
  ['the Tuesday after Easter', '2026-04-07', false],
])('%s (%s) is quiet: %s', (_, day, expected) => {
  expect(isQuiet(day, [])).toBe(expected);
});

test.each([
  ['2027-01-05', true],
  ['2027-01-11', false],
  ['2026-12-18', false],
])('a quiet period of the board’s own may run over New Year: %s %s', (day, expected) => {
  expect(isQuiet(day, [FROM_TO])).toBe(expected);
});

test('29 February means the last of February where there is none', () => {
  const leap = { from: { month: 2, date: 29 }, to: { month: 3, date: 1 } };
  expect(isQuiet('2025-02-28', [leap])).toBe(true);
  expect(isQuiet('2028-02-28', [leap])).toBe(false);
});
