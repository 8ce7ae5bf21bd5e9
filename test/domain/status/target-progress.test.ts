import { targetProgress } from '../../../src/domain/status/target-progress';

test.each<[string, number, boolean, number | null, number, number | null, boolean?]>([
  ['80 of 200, nobody said where it began', 200, false, null, 80, 40],
  ['from 100 to 200, at 150', 200, false, 100, 150, 50],
  ['down from 40 to 20, at 30', 20, false, 40, 30, 50],
  ['beyond the target', 200, false, null, 250, 100],
  ['worse than at the start', 200, false, 100, 90, 0],
  ['200 more than 1 000, at 1 050', 200, true, 1000, 1050, 25],
  ['200 more, and 50 counted as new', 200, true, null, 50, 25],
  ['as many as before', 100, false, 100, 100, null],
  ['299 of 300 is not yet all', 300, false, null, 299, 99],
  ['20 fewer than 100, at 90', -20, true, 100, 90, 50, true],
  ['20 fewer, the sign left out', 20, true, 100, 90, 50, true],
  ['20 fewer, and nobody said of how many', -20, true, null, 90, null, true],
  ['down to 20, at 30, and nobody said from where', 20, false, null, 30, null, true],
  ['down to 20, and there, wherever it began', 20, false, null, 18, 100, true],
])('%s', (_, target, relative, start, value, expected, falling = false) => {
  expect(targetProgress({ target, relative, falling, start, value })).toBe(expected);
});
