import { remindersDue } from '../../../src/domain/reminders/reminders-due';
import { yearFacts } from './facts';

/** The thresholds that are told of a measure due on 20 June, with nothing left of what was sent. */
const told = (today: string, forgottenUntil: string | null) =>
  remindersDue({
    measures: [
      {
        key: 'T-1/2026',
        bodies: ['Styret'],
        facts: yearFacts(),
        reportingTo: '2026-12-31',
        measure: null,
      },
    ],
    bodies: [],
    board: { name: 'Styret', email: 'styret@lag.example' },
    handover: null,
    quietPeriods: [],
    sent: [],
    forgottenUntil,
    lastRun: today,
    today,
  }).flatMap(({ lines }) => lines.map(({ threshold }) => threshold.day));

test.each([
  ['nothing is forgotten: the 30 days before are told', '2026-06-09', null, ['2026-05-21']],
  ['what was crossed until then is not told again', '2026-06-09', '2026-05-25', []],
  ['nobody has a mail in the fourteen days that follow', '2026-06-15', '2026-06-10', []],
  ['nor on the thirteenth of them', '2026-06-23', '2026-06-10', []],
  ['what is crossed later is told when they are over', '2026-06-24', '2026-06-10', ['2026-06-20']],
])('where it is forgotten what was sent, %s', (_, today, forgottenUntil, expected) => {
  expect(told(today, forgottenUntil)).toEqual(expected);
});
