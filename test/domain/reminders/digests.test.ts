import { digests, type Sent, type Telling } from '../../../src/domain/reminders/digests';
import type { Recipient } from '../../../src/domain/reminders/recipients';
import type { Reminded } from '../../../src/domain/reminders/thresholds';

const TODAY = '2026-06-27';
const LONG_AGO = '2026-05-01';

const to = (body: string, address = `${body}@lag.example`): Recipient => ({
  key: body,
  unitOf: null,
  body,
  address,
  isFallback: false,
});

const reminder = (
  key: string,
  recipients: readonly Recipient[],
  status: Reminded = 'overdue',
  day = '2026-06-27',
): readonly Telling<string>[] =>
  recipients.map(recipient => ({
    reminder: { key, status, due: '2026-06-20', measure: key },
    recipient,
    thresholds: [{ day, reason: { kind: 'due' } }],
    since: LONG_AGO,
  }));

const shown = (sent: readonly Sent[], ...tellings: readonly (readonly Telling<string>[])[]) =>
  digests(tellings.flat(), sent, TODAY).map(({ address, lines }) => [
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

test('a measure that two bodies share at one address is told once, for both', () => {
  const same = 'post@lag.example';
  const [mail] = digests(reminder('a', [to('styret', same), to('au', same)]), [], TODAY);
  expect(mail?.lines.map(({ recipients }) => recipients.map(({ body }) => body))).toEqual([
    ['styret', 'au'],
  ]);
});

test('a body that has just had a mail rests also when its address is changed', () => {
  const sent = [{ key: 'b', body: 'styret', address: 'old@lag.example', day: '2026-06-20' }];
  expect(shown(sent, reminder('a', [to('styret')]))).toEqual([]);
});

test('of two mails equally urgent, the one that has waited longest comes first', () => {
  const sent = [{ key: 'x', body: 'au', address: 'au@lag.example', day: '2026-05-20' }];
  expect(shown(sent, reminder('a', [to('au')]), reminder('b', [to('styret')]))).toEqual([
    ['styret@lag.example', ['b']],
    ['au@lag.example', ['a']],
  ]);
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

test('a mail with something late goes before one that has only waited longer', () => {
  const sent = [{ key: 'x', body: 'styret', address: 'styret@lag.example', day: '2026-05-20' }];
  expect(
    shown(
      sent,
      reminder('report', [to('au')], 'missingReport'),
      reminder('late', [to('styret')], 'overdue'),
    ).map(([address]) => address),
  ).toEqual(['styret@lag.example', 'au@lag.example']);
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
