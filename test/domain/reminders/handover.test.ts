import type { Sent } from '../../../src/domain/reminders/digests';
import type { Handover } from '../../../src/domain/reminders/previous-board';
import { remindersDue } from '../../../src/domain/reminders/reminders-due';
import { yearFacts } from './facts';

const BOARD = { name: 'Styret', email: 'styret@lag.example' };
const OLD = 'forrige@lag.example';
const HANDOVER: Handover = { day: '2026-11-20', email: OLD, name: 'Forrige styre' };

const WHOLE_YEAR = { from: '2026-01-01', to: '2026-12-31' };

const to = (
  today: string,
  handover: Handover | null,
  sent: readonly Sent[] = [],
  bodies: readonly string[] = ['Styret'],
) =>
  remindersDue({
    measures: [
      {
        key: 'T-1/2026',
        bodies,
        facts: yearFacts({ kind: 'ongoing', occurrence: WHOLE_YEAR }),
        reportingTo: '2026-12-31',
        measure: null,
      },
    ],
    bodies: [],
    board: BOARD,
    handover,
    quietPeriods: [],
    sent,
    forgottenUntil: null,
    lastRun: today,
    today,
  }).map(({ address }) => address);

const ASKED: readonly Sent[] = [
  { key: 'T-1/2026', body: 'styr', address: BOARD.email, day: '2026-11-16' },
];

test('the board is asked to report when the window opens', () => {
  expect(to('2026-11-16', HANDOVER)).toEqual([BOARD.email]);
});

test('after the handover both the new and the old board are asked', () => {
  expect(to('2026-12-07', HANDOVER, ASKED).sort()).toEqual([OLD, BOARD.email]);
});

test('what the old board was asked before the handover is not asked again because of it', () => {
  expect(to('2026-11-23', HANDOVER, ASKED)).toEqual([]);
});

test.each([
  ['no handover is set', null],
  ['it has not come yet', { ...HANDOVER, day: '2026-12-24' }],
  ['the old board has left no address', { ...HANDOVER, email: '' }],
  ['the old board had left before most of the year', { ...HANDOVER, day: '2026-03-15' }],
])('only the board is asked when %s', (_, handover) => {
  expect(to('2026-12-07', handover, ASKED)).toEqual([BOARD.email]);
});

test('the old board hears nothing of what other bodies were to do', () => {
  expect(to('2026-12-07', HANDOVER, [], ['Kaffegjengen'])).toEqual([BOARD.email]);
});
