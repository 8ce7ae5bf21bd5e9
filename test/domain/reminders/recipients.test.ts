import { type MailBody, recipientsAmong } from '../../../src/domain/reminders/recipients';

const BOARD = { name: 'Styret', email: 'styret@lag.example' };

const body = (name: string, differs: Partial<MailBody> = {}): MailBody => ({
  key: name,
  name,
  aliases: [],
  partOf: [],
  email: `${name.toLowerCase()}@lag.example`,
  wantsReminders: true,
  ...differs,
});

/** «Fana: fana@lag.example», marked where the board answers for it or it answers for a larger body. */
const reached = (bodies: readonly MailBody[], names: readonly string[], board = BOARD) =>
  recipientsAmong(bodies, board)
    .of(names)
    .map(
      ({ body: name, address, isFallback, unitOf }) =>
        `${name}: ${address}${isFallback ? ' (for)' : ''}${unitOf === null ? '' : ` (${unitOf})`}`,
    );

const UNITS = [
  body('Bydelslagene', { aliases: ['bydelslag'], email: '' }),
  body('Fana', { partOf: ['Bydelslagene'] }),
  body('Arna', { partOf: ['bydelslaget'], email: '' }),
  body('Os', { partOf: ['Bydelslag', 'Kretsene'], wantsReminders: false }),
];

test('a collective body stands for its units; one without an address is answered for by the board', () => {
  expect(reached(UNITS, ['bydelslagene'])).toEqual([
    'Fana: fana@lag.example (Bydelslagene)',
    'Arna: styret@lag.example (for) (Bydelslagene)',
  ]);
});

test('a unit that is also named itself hears of a measure once', () => {
  expect(reached(UNITS, ['Fana', 'Bydelslagene'])[0]).toBe('Fana: fana@lag.example');
  expect(reached(UNITS, ['Fana', 'Bydelslagene'])).toHaveLength(2);
});

test('a collective body that wants no reminders gets none through its units', () => {
  const [whole, ...units] = UNITS;
  const silent = whole ? [{ ...whole, wantsReminders: false }, ...units] : [];
  expect(reached(silent, ['Bydelslagene'])).toEqual([]);
  expect(reached(silent, ['Fana'])).toEqual(['Fana: fana@lag.example']);
});

test('bodies written as units of each other are told all the same', () => {
  const circle = [
    body('A-laget', { partOf: ['B-laget'] }),
    body('B-laget', { partOf: ['A-laget'] }),
  ];
  expect(reached(circle, ['A-laget'])).toEqual(['B-laget: b-laget@lag.example (A-laget)']);
});

test.each([
  ['a measure without a body', []],
  ['the board itself', ['styret']],
])('%s is the board’s own affair', (_, names) => {
  expect(reached([body('Styret', { email: '' })], names)).toEqual(['Styret: styret@lag.example']);
});

test('a body that is not registered is answered for by the board', () => {
  expect(reached([], ['Kaffegjengen'])).toEqual(['Kaffegjengen: styret@lag.example (for)']);
});

test.each(['', 'ikke en adresse', 'a@b.no, c@d.no', 'a@b.no\nBcc: x@y.no'])(
  '«%s» is no address, so the board answers',
  email => {
    expect(reached([body('Fana', { email })], ['Fana'])).toEqual([
      'Fana: styret@lag.example (for)',
    ]);
  },
);

test('where the settings have no address for the board, the one in Organer is used', () => {
  const bodies = [body('Styret'), body('Fana', { email: '' })];
  expect(reached(bodies, ['Fana'], { ...BOARD, email: '' })).toEqual([
    'Fana: styret@lag.example (for)',
  ]);
});

test('a board that wants no reminders gets none, its own or others’', () => {
  const bodies = [body('Styret', { wantsReminders: false }), body('Fana', { email: '' })];
  expect(reached(bodies, ['Fana', 'Styret'])).toEqual([]);
});
