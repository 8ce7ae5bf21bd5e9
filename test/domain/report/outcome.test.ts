import { outcomeCounts, outcomeOf } from '../../../src/domain/report/outcome';
import { EMPTY_ENTRY, type Entry } from '../../../src/domain/status/entry';
import type { Status } from '../../../src/domain/status/status';

const missing: Status = { kind: 'missingReport' };

test.each<[string, Status, Partial<Entry>, string]>([
  ['done', { kind: 'done' }, { result: 'done' }, 'done'],
  ['a quota reached without a result', { kind: 'done' }, { count: 3 }, 'done'],
  ['partly', { kind: 'partly' }, { result: 'partly' }, 'partly'],
  ['not done', { kind: 'notDone' }, { result: 'notDone' }, 'notDone'],
  ['dropped', { kind: 'dropped' }, { result: 'dropped' }, 'dropped'],
  ['done in an earlier year', { kind: 'doneEarlier', year: 2024 }, {}, 'doneEarlier'],
  ['started', { kind: 'started' }, { result: 'started' }, 'started'],
  ['started and past its time', { kind: 'overdue' }, { result: 'started' }, 'started'],
  ['a quota short of its number', { kind: 'behind' }, { count: 1 }, 'started'],
  ['a sentence without a result', missing, { comment: 'Utsatt.' }, 'resultMissing'],
  ['a link without a result', missing, { link: 'https://lag.no' }, 'resultMissing'],
  ['a count of none', missing, { count: 0 }, 'resultMissing'],
  ['only blanks', missing, { comment: ' ', link: ' ' }, 'notReported'],
  ['nothing typed in a frozen year', { kind: 'notReported' }, {}, 'notReported'],
  ['nothing typed on a standing measure', { kind: 'ongoing' }, {}, 'notReported'],
  ['a time that has not come', { kind: 'coming' }, {}, 'coming'],
  ['begun before its time', { kind: 'coming' }, { count: 1 }, 'started'],
])('the report says of %s what is known and no more', (_, status, entry, kind) => {
  expect(outcomeOf({ status, entry: { ...EMPTY_ENTRY, ...entry } }).kind).toBe(kind);
});

test('the count of outcomes loses none', () => {
  const counts = outcomeCounts([
    { kind: 'done' },
    { kind: 'done' },
    { kind: 'doneEarlier', year: 2024 },
    { kind: 'notReported' },
  ]);
  expect(counts).toMatchObject({ done: 2, doneEarlier: 1, notReported: 1, partly: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(4);
});
