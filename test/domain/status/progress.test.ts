import { progressOf } from '../../../src/domain/status/progress';
import type { Status } from '../../../src/domain/status/status';

const earlier: Status = { kind: 'doneEarlier', year: 2024 };
const many = (count: number, kind: Exclude<Status['kind'], 'doneEarlier'>): readonly Status[] =>
  Array.from({ length: count }, () => ({ kind }));

test.each<[string, readonly Status[], number | null]>([
  ['nothing applies', [], null],
  ['all is dropped', many(3, 'dropped'), null],
  ['nothing is done', many(4, 'overdue'), 0],
  ['all is done', many(4, 'done'), 100],
  ['what was done in an earlier year counts as done', [earlier, ...many(1, 'onTrack')], 50],
  ['a half done counts a half', many(2, 'partly'), 50],
  ['what is dropped is not asked for', [...many(1, 'done'), ...many(1, 'dropped')], 100],
  ['started is not yet done', many(2, 'started'), 0],
  ['what nobody reported is not done', [...many(1, 'done'), ...many(2, 'notReported')], 33],
  ['two of three round to the nearest percent', [...many(2, 'done'), ...many(1, 'notDone')], 67],
  ['one missing of a thousand is not yet all', [...many(999, 'done'), ...many(1, 'overdue')], 99],
  ['one of a thousand is more than nothing', [...many(1, 'done'), ...many(999, 'overdue')], 1],
])('progress when %s', (_, statuses, percent) => {
  expect(progressOf(statuses).percent).toBe(percent);
});

test('progress tells how many were done, half done and dropped, of all that apply', () => {
  const statuses = [
    earlier,
    ...many(2, 'done'),
    ...many(1, 'partly'),
    ...many(1, 'dropped'),
    ...many(3, 'missingReport'),
  ];
  expect(progressOf(statuses)).toEqual({
    done: 3,
    partly: 1,
    dropped: 1,
    applicable: 8,
    percent: 50,
  });
});
