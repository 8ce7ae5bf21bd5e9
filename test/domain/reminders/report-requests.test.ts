import fc from 'fast-check';
import type { Sent } from '../../../src/domain/reminders/digests';
import { isMailAddress } from '../../../src/domain/reminders/mail-address';
import type { MailBody } from '../../../src/domain/reminders/recipients';
import { type Lacking, reportRequests } from '../../../src/domain/reminders/report-requests';

const TODAY = '2026-01-19';
const BOARD = 'styret@lag.example';
const NAMES = ['Styret', 'Korpset', 'Kiosken', 'Turgruppa', 'Fana', 'Os'] as const;

const emails = fc.constantFrom(
  '',
  'ikke en adresse',
  BOARD,
  'felles@lag.example',
  'Felles@lag.example',
);

const bodies: fc.Arbitrary<readonly MailBody[]> = fc.tuple(
  ...NAMES.map(name =>
    fc.record({
      key: fc.constant(name),
      name: fc.constant(name),
      aliases: fc.constant([]),
      partOf: fc.constantFrom([], [], name === 'Styret' ? [] : ['Bydelslagene']),
      email: fc.oneof(emails, fc.constant(`${name.toLowerCase()}@lag.example`)),
      wantsReminders: fc.constantFrom(true, true, false),
    }),
  ),
  fc.constant({
    key: 'Bydelslagene',
    name: 'Bydelslagene',
    aliases: [],
    partOf: [],
    email: '',
    wantsReminders: true,
  }),
);

const lacking: fc.Arbitrary<readonly Lacking<null>[]> = fc
  .array(
    fc.record({
      bodies: fc.uniqueArray(fc.constantFrom(...NAMES, 'Bydelslagene', 'Ukjent'), { maxLength: 3 }),
      lacks: fc.constantFrom('report' as const, 'sentence' as const),
    }),
    { maxLength: 8 },
  )
  .map(some => some.map((one, i) => ({ ...one, key: `T-${i}`, due: '2025-12-31', measure: null })));

const sent: fc.Arbitrary<readonly Sent[]> = fc.array(
  fc.record({
    key: fc.constant('T-9'),
    body: fc.constantFrom(...NAMES),
    address: fc.constantFrom(BOARD, 'felles@lag.example', 'korpset@lag.example'),
    day: fc.constantFrom(TODAY, '2026-01-16', '2025-12-01'),
  }),
  { maxLength: 3 },
);

const facts = fc.record({
  year: fc.constant({ from: '2025-01-01', to: '2025-12-31' }),
  bodies,
  board: fc.record({ name: fc.constant('Styret'), email: fc.constantFrom('', BOARD) }),
  handover: fc.constant(null),
  sent,
  today: fc.constant(TODAY),
});

test('whatever the plan and the bodies: one mail an address, each measure to each of its own, and who is not asked is named', () => {
  fc.assert(
    fc.property(lacking, facts, (measures, known) => {
      const { mails, unasked } = reportRequests(measures, known);
      const to = mails.map(({ address }) => address.toLowerCase());
      expect(new Set(to).size).toBe(to.length);
      const reached = mails.flatMap(({ address, lines }) =>
        lines.flatMap(({ recipients, reminder }) =>
          recipients.map(({ body, isFallback }) => ({
            body,
            isFallback,
            address,
            key: reminder.key,
          })),
        ),
      );
      for (const { body, address, isFallback } of reached) {
        const own = known.bodies.find(({ name }) => name === body);
        expect(isFallback).toBe(false);
        expect(own?.wantsReminders ?? true).toBe(true);
        const its = isMailAddress(own?.email ?? '') ? own?.email : known.board.email;
        if (body !== 'Styret') expect(address.toLowerCase()).toBe(its?.toLowerCase());
        const hadMail = known.sent.some(
          one => one.day === TODAY && (one.body === body || one.address === address.toLowerCase()),
        );
        expect(hadMail).toBe(false);
      }
      for (const { key, bodies: names } of measures) {
        const units = known.bodies.filter(({ partOf }) => partOf.includes('Bydelslagene'));
        const wanted = (names.length > 0 ? names : ['Styret']).flatMap(name =>
          name === 'Bydelslagene' && units.length > 0 ? units.map(unit => unit.name) : [name],
        );
        for (const name of wanted) {
          const times = reached.filter(one => one.body === name && one.key === key).length;
          const isNamed = unasked.some(({ body }) => body === name);
          expect([name, times]).toEqual([name, isNamed ? 0 : 1]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
