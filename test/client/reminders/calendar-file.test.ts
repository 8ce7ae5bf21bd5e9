import fc from 'fast-check';
import ICAL from 'ical.js';
import type { YearWheelView } from '../../../src/application/reminding/year-wheel-view';
import { calendarFile } from '../../../src/client/reminders/calendar-file';
import { yearWheel } from '../../../src/domain/reminders/year-wheel';
import { yearFacts } from '../../domain/reminders/facts';

const NOW = new Date('2028-01-20T07:15:00Z');
const SPAN = { from: '2028-01-01', to: '2028-12-31' };

const measureOf = (text: string, number = '1.1', responsible = 'Styret') => ({
  number,
  text,
  responsible,
});

const factsDue = (day: string) =>
  yearFacts({ year: SPAN, occurrence: { from: SPAN.from, to: day } });

const dueOn = (day: string, texts: readonly string[]) =>
  texts.map((text, i) => ({ facts: factsDue(day), measure: measureOf(text, `1.${i + 1}`) }));

const wheelOf = (
  measures: ReturnType<typeof dueOn>,
  differs: Partial<YearWheelView> = {},
): YearWheelView => ({
  label: '2028',
  span: SPAN,
  today: '2028-01-20',
  organisation: 'Blåbærlia grendelag',
  planTitle: 'Arbeidsplan for Blåbærlia grendelag',
  events: yearWheel({
    span: SPAN,
    measures,
    windows: [{ year: 2028, label: '2028', from: '2028-11-16', to: '2028-12-31' }],
    quietPeriods: [],
  }),
  fileName: 'Årshjul 2028',
  ...differs,
});

/** A file as a calendar reads it. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map(one => {
    const { uid, summary, description, sequence } = new ICAL.Event(one);
    const days = (name: string) => {
      const property = one.getFirstProperty(name);
      return `${property?.type} ${String(property?.getFirstValue())}`;
    };
    return {
      uid,
      summary,
      description,
      sequence,
      start: days('dtstart'),
      end: days('dtend'),
      transparency: String(one.getFirstPropertyValue('transp')),
      properties: one.getAllProperties().map(({ name }) => name),
    };
  });
  return {
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    product: String(calendar.getFirstPropertyValue('prodid')),
    events,
  };
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a calendar has whole days, each ending where the next day begins, and keeps nobody busy', () => {
  const file = calendarFile(wheelOf(dueOn('2028-02-29', ['Rydde stien.'])), NOW);
  const { name, product, events } = readBack(file);
  expect(name).toBe('Blåbærlia grendelag – Arbeidsplan for Blåbærlia grendelag');
  expect(product).toContain('Planvakt');
  expect(events.map(({ summary, start, end }) => [summary, start, end])).toEqual([
    ['Blåbærlia grendelag: Stille tid i jula: ingen varsler', 'date 2027-12-20', 'date 2028-01-03'],
    [
      'Blåbærlia grendelag: Frist for ett tiltak: 1.1 Rydde stien.',
      'date 2028-02-29',
      'date 2028-03-01',
    ],
    [
      'Blåbærlia grendelag: Stille tid i påska: ingen varsler',
      'date 2028-04-09',
      'date 2028-04-18',
    ],
    ['Blåbærlia grendelag: Stille tid i juli: ingen varsler', 'date 2028-07-01', 'date 2028-08-01'],
    [
      'Blåbærlia grendelag: Tid for å melde hva som ble gjort i 2028',
      'date 2028-11-16',
      'date 2029-01-01',
    ],
    ['Blåbærlia grendelag: Siste dag for å melde for 2028', 'date 2028-12-31', 'date 2029-01-01'],
    ['Blåbærlia grendelag: Stille tid i jula: ingen varsler', 'date 2028-12-20', 'date 2029-01-03'],
  ]);
  expect(new Set(events.map(({ transparency }) => transparency))).toEqual(new Set(['TRANSPARENT']));
  expect(file).toContain('DTSTART;VALUE=DATE:20280229\r\n');
});

test('however a board’s quiet periods overlap, no event is called what another is, and no days are said twice', () => {
  const day = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.constantFrom(1, 2, 10, 28, 29, 31),
  });
  const periods = fc.array(fc.record({ from: day, to: day }), { maxLength: 6 });
  fc.assert(
    fc.property(periods, fc.constantFrom('2026', '2028'), (quietPeriods, year) => {
      const span = { from: `${year}-01-01`, to: `${year}-12-31` };
      const events = yearWheel({ span, measures: dueOn('', []), windows: [], quietPeriods });
      const read = readBack(calendarFile(wheelOf([], { events }), NOW)).events;
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
      const own = read.filter(({ summary }) => summary.endsWith('Stille tid: ingen varsler'));
      own.forEach(({ start }, i) => {
        const before = own[i - 1];
        if (before) expect(start >= before.end).toBe(true);
      });
    }),
    { numRuns: 100 },
  );
});

test('many measures on one day are one event, with all of them named in it', () => {
  const texts = Array.from({ length: 40 }, (_, i) => `Sak nummer ${i + 1}.`);
  const { events } = readBack(calendarFile(wheelOf(dueOn('2028-06-20', texts)), NOW));
  const [due, ...others] = events.filter(({ uid }) => uid.startsWith('deadlines'));
  expect(others).toEqual([]);
  expect(due?.summary).toBe('Blåbærlia grendelag: Frist for 40 tiltak');
  expect(due?.description.split('\n')).toHaveLength(40);
  expect(due?.description).toContain('1.40 Sak nummer 40. (Styret)');
});

test('fetched again it updates: the same names, a higher number, whatever was reported meanwhile', () => {
  const first = readBack(calendarFile(wheelOf(dueOn('2028-06-20', ['Rydde.', 'Male.'])), NOW));
  const later = new Date(NOW.getTime() + 60_000);
  const second = readBack(calendarFile(wheelOf(dueOn('2028-06-20', ['Rydde.'])), later));
  expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
  expect(new Set(first.events.map(({ uid }) => uid)).size).toBe(first.events.length);
  second.events.forEach(({ sequence }, i) => {
    expect(sequence).toBeGreaterThan(first.events[i]?.sequence ?? Number.POSITIVE_INFINITY);
  });
});

test('two organisations in one calendar never take each other’s days', () => {
  const events = (organisation: string) =>
    readBack(calendarFile(wheelOf([], { organisation }), NOW)).events.map(({ uid }) => uid);
  const both = [...events('Øvre lag'), ...events('Nedre lag')];
  expect(new Set(both).size).toBe(both.length);
});

const HOSTILE = [
  'Brøl\r\nDTSTART:20000101\r\nX-ONDT:1',
  'END:VEVENT\nEND:VCALENDAR',
  'komma, semikolon; strek \\ og \\n som tekst',
  '👨‍👩‍👧 familiedag 🎉',
  'snudd \u202Etxet\u202C og \u200Fmerker',
  'bjelle \u0007, null \u0000, slett \u007f, linje \u2028 skift \u2029 og \u0085',
  'halv \ud83d bokstav',
  '"sitat" <b>fet</b> =SUM(A1)',
  'æøå '.repeat(60),
];
/** But for what joins the parts of one sign. */
const control = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

test.each(HOSTILE)('hostile text stays text, as measure, body, plan and organisation: %j', text => {
  const wheel = wheelOf([{ facts: factsDue('2028-06-20'), measure: measureOf(text, text, text) }], {
    organisation: text,
    planTitle: text,
  });
  const plain = readBack(calendarFile(wheelOf(dueOn('2028-06-20', ['x'])), NOW));
  const file = calendarFile(wheel, NOW);
  const { name, events } = readBack(file);
  expect(events.map(({ start, end }) => [start, end])).toEqual(
    plain.events.map(({ start, end }) => [start, end]),
  );
  expect(events.map(({ properties }) => properties)).toEqual(
    plain.events.map(({ properties }) => properties),
  );
  expect([name, ...events.map(({ summary }) => summary)].filter(one => control.test(one))).toEqual(
    [],
  );
  const firstWord = text.split(/[^\p{L}]+/u).find(word => word.length > 2) ?? '';
  expect(name).toContain(firstWord);
  expect(events.some(({ description }) => description?.includes(firstWord))).toBe(true);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

const lineEnds = /\r\n/;

test('whatever the words, no line is longer than 75 bytes and no letter is cut in two', () => {
  const letters = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(letters, letters, (text, organisation) => {
      const file = calendarFile(
        wheelOf(dueOn('2028-06-20', [text, 'æøå'.repeat(50)]), { organisation }),
        NOW,
      );
      const lines = file.split(lineEnds);
      expect(Math.max(...lines.map(bytes))).toBeLessThanOrEqual(75);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(
        readBack(file)
          .events.map(({ description }) => description)
          .join(),
      ).toContain('æøå'.repeat(20));
    }),
    { numRuns: 100 },
  );
});
