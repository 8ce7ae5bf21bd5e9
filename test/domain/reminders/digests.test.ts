import {
  digests,
  type Recipient,
  type Reminder,
  type Sent,
} from '../../../src/domain/reminders/digests';
import type { Reminded } from '../../../src/domain/reminders/thresholds';

const TODAY = '2026-06-27';
const LONG_AGO = '2026-05-01';

const to = (body: string, address = `${body}@lag.example`): Recipient => ({
  body,
  address,
  isFallback: false,
});

const reminder = (
  key: string,
  recipients: readonly Recipient[],
  status: Reminded = 'overdue',
  day = '2026-06-27',
): Reminder<string> => ({
  key,
  status,
  due: '2026-06-20',
  thresholds: [{ day, reason: { kind: 'due' } }],
  recipients,
  measure: key,
});

const shown = (sent: readonly Sent[], ...reminders: readonly Reminder<string>[]) =>
  digests(reminders, sent, LONG_AGO, TODAY).map(({ address, lines }) => [
    address,
    lines.map(line => line.reminder.key),
  ]);

test('each body gets one mail with all that is its own', () => {
  expect(shown([], reminder('a', [to('styret')]), reminder('b', [to('styret'), to('au')]))).toEqual(
    [
      ['styret@lag.example', ['a', 'b']],
      ['au@lag.example', ['b']],
    ],
  );
});

test('two bodies with the same address get one mail', () => {
  const same = 'Post@lag.example';
  expect(
    shown([], reminder('a', [to('styret', same)]), reminder('b', [to('au', same.toLowerCase())])),
  ).toEqual([[same, ['a', 'b']]]);
});

test('the most urgent line and the most urgent mail come first', () => {
  expect(
    shown(
      [],
      reminder('report', [to('au')], 'missingReport'),
      reminder('late', [to('styret')], 'overdue'),
      reminder('soon', [to('au')], 'dueSoon'),
    ),
  ).toEqual([
    ['styret@lag.example', ['late']],
    ['au@lag.example', ['soon', 'report']],
  ]);
});

test('a line that was sent after its threshold is not sent again', () => {
  const sent = [{ key: 'a', body: 'styret', address: 'old@lag.example', day: '2026-06-27' }];
  expect(shown(sent, reminder('a', [to('styret')]))).toEqual([]);
});

test('a line that was sent to one body is still sent to the other', () => {
  const sent = [{ key: 'a', body: 'styret', address: 'styret@lag.example', day: '2026-06-27' }];
  expect(shown(sent, reminder('a', [to('styret'), to('au')]))).toEqual([['au@lag.example', ['a']]]);
});

test.each([
  ['2026-06-14', []],
  ['2026-06-13', [['styret@lag.example', ['b']]]],
])(
  'an address that had a mail on %s waits for fourteen days, and loses nothing',
  (day, expected) => {
    const sent = [{ key: 'a', body: 'styret', address: 'styret@lag.example', day }];
    expect(shown(sent, reminder('b', [to('styret')], 'overdue', '2026-06-20'))).toEqual(expected);
  },
);

test('what was crossed too long ago is old news', () => {
  expect(shown([], reminder('a', [to('styret')], 'overdue', '2026-04-30'))).toEqual([]);
});

test('nothing to say, nothing sent', () => {
  expect(shown([])).toEqual([]);
});
