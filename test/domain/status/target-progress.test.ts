import { targetProgress } from '../../../src/domain/status/target-progress';

test.each([
  ['80 of 200, nobody said where it began', 200, false, null, 80, 40],
  ['from 100 to 200, at 150', 200, false, 100, 150, 50],
  ['down from 40 to 20, at 30', 20, false, 40, 30, 50],
  ['beyond the target', 200, false, null, 250, 100],
  ['worse than at the start', 200, false, 100, 90, 0],
  ['200 more than 1 000, at 1 050', 200, true, 1000, 1050, 25],
  ['200 more, and 50 counted as new', 200, true, null, 50, 25],
  ['as many as before', 100, false, 100, 100, null],
])('%s', (_, target, relative, start, value, expected) => {
  expect(targetProgress({ target, relative, start, value })).toBe(expected);
});
