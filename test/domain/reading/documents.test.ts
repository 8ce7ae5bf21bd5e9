import type { Block, SourceDocument } from '../../../src/domain/reading/document';
import { readDocument } from '../../../src/domain/reading/read-document';

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const line = (text: string): Block => ({ kind: 'line', text });
const item = (text: string, depth = 0): Block => ({ kind: 'item', depth, text });
const row = (...cells: string[]): Block => ({ kind: 'row', cells });

/** The plan in a document: its goals, and «text | when | bodies» of each measure. */
function planIn(document: SourceDocument) {
  const read = readDocument(document);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.plan.goals.map(({ title, subgoals, measures }) => [
    title,
    ...subgoals.map(({ text }) => `~ ${text}`),
    ...measures.map(({ text, when, responsible }) =>
      [text, when ?? '', responsible.join(' + ')].join(' | '),
    ),
  ]);
}

test('headings, tables and lists of a Word file give goals and measures; two paragraphs in a cell are two bodies', () => {
  expect(
    planIn([
      line('Årsplan for Tunet IL 2025'),
      line(''),
      heading(1, 'Innledning'),
      line('Vi er et lag.'),
      heading(1, 'Sport'),
      heading(2, 'Tiltak'),
      row('Tiltak', 'Ansvarlig', 'Frist'),
      row('Skiskole', 'Skigruppa\nStyret', 'Februar 2025'),
      row('Cup', '', 'Juni'),
      heading(1, 'Økonomi'),
      item('Loddsalg (kasserer)'),
      item('Søke midler'),
    ]),
  ).toEqual([
    ['Sport', 'Skiskole | Februar 2025 | Skigruppa + Styret', 'Cup | Juni | '],
    ['Økonomi', 'Loddsalg |  | kasserer', 'Søke midler |  | '],
  ]);
});

test('a row of one merged cell is a heading in the table: a goal', () => {
  expect(
    planIn([
      heading(1, 'Handlingsplan 2025–2027'),
      row('Mål', 'Tiltak', 'Frist', 'Ansvar'),
      row('Mål 1: Rekruttering', '', '', ''),
      row('', 'Stand', '2025', 'Styret'),
      row('Mål 2: Økonomi', '', '', ''),
      row('', 'Budsjett', 'hvert år', 'Kasserer'),
    ]),
  ).toEqual([
    ['Rekruttering', 'Stand | 2025 | Styret'],
    ['Økonomi', 'Budsjett | hvert år | Kasserer'],
  ]);
});

test('a month in a merged cell holds for the rows beside it', () => {
  expect(
    planIn([
      heading(1, 'Årshjul 2025'),
      row('Måned', 'Hva', 'Hvem'),
      row('Januar', '', ''),
      row('', 'Styremøte', 'Leder'),
      row('Februar', 'Årsmøte', 'Styret'),
      row('', 'Dugnad', 'Alle'),
    ]),
  ).toEqual([
    [
      'Årshjul 2025',
      'Styremøte | Januar | Leder',
      'Årsmøte | Februar | Styret',
      'Dugnad | Februar | Alle',
    ],
  ]);
});

test('areas and sub-goals in columns, each merged over its rows, are goals and sub-goals', () => {
  expect(
    planIn([
      heading(1, 'Handlingsplan 2025–2027'),
      row('Satsingsområde', 'Delmål', 'Tiltak', 'Frist', 'Ansvar'),
      row('Rekruttering', '30 nye', 'Stand', '2025', 'Styret'),
      row('', '', 'Åpen dag', '2026', 'Alle'),
      row('Økonomi', 'Orden', 'Budsjett', 'hvert år', 'Kasserer'),
    ]),
  ).toEqual([
    ['Rekruttering', '~ 30 nye', 'Stand | 2025 | Styret', 'Åpen dag | 2026 | Alle'],
    ['Økonomi', '~ Orden', 'Budsjett | hvert år | Kasserer'],
  ]);
});

test('a table of labels and values is read as labels', () => {
  expect(
    planIn([
      heading(1, 'Handlingsplan 2025'),
      row('Mål 1', 'Flere medlemmer'),
      row('Tiltak', 'Stand på torget'),
      row('Ansvar', 'Styret'),
      row('Frist', 'Våren 2025'),
      row('Mål 2', 'Bedre økonomi'),
      row('Tiltak', 'Loddsalg'),
      row('Ansvar', 'Kasserer'),
    ]),
  ).toEqual([
    ['Flere medlemmer', 'Stand på torget | Våren 2025 | Styret'],
    ['Bedre økonomi', 'Loddsalg |  | Kasserer'],
  ]);
});

test('paragraphs in bold are headings, as people write them in Docs', () => {
  expect(
    planIn([
      line('**Årsplan Fjell speidergruppe 2026**'),
      line('**Turer**'),
      line('Vi skal ut på tur.'),
      item('Vintertur'),
      item('Sommertur (troppsrådet, juni)'),
      line('**Møter**'),
      line('1. Ledermøte hver måned'),
      line('2. Foreldremøte'),
    ]),
  ).toEqual([
    ['Turer', 'Vintertur |  | ', 'Sommertur | juni | troppsrådet'],
    ['Møter', 'Ledermøte hver måned |  | ', 'Foreldremøte |  | '],
  ]);
});

test('the plan’s name may stand in a table’s first row, and headings may be seasons', () => {
  expect(
    planIn([
      row('Handlingsplan for Vik IL 2025', '', '', ''),
      row('Nr', 'Tiltak', 'Ansvar', 'Når'),
      row('1', 'Stand', 'Styret', 'våren 2025'),
    ]),
  ).toEqual([['Handlingsplan for Vik IL 2025', 'Stand | våren 2025 | Styret']]);
  expect(
    planIn([
      heading(1, 'Årsplan 2025'),
      heading(2, 'Vår'),
      item('Konsert'),
      heading(2, 'Høst'),
      item('Tur'),
    ]),
  ).toEqual([['Årsplan 2025', 'Konsert | Vår | ', 'Tur | Høst | ']]);
});

test('each measure knows the lines it was read from, and what is left out says why', () => {
  const read = readDocument([
    line('Hjem > Planer'),
    heading(1, 'Handlingsplan 2025'),
    line('Vedtatt av årsmøtet 1.3.2025'),
    heading(2, 'Rekruttering'),
    line('Vi vil bli flere.'),
    line('Tiltak: Stand på torget'),
    line('Ansvar: Styret'),
    line('Samarbeid med: Skolen'),
  ]);
  expect(read.ok && read.value.sources).toEqual([[['Tiltak: Stand på torget', 'Ansvar: Styret']]]);
  expect(read.ok && read.value.leftOut).toEqual([
    { text: 'Hjem > Planer', why: 'breadcrumb' },
    { text: 'Vedtatt av årsmøtet 1.3.2025', why: 'adopted' },
    { text: 'Vi vil bli flere.', why: 'prose' },
    { text: 'Samarbeid med: Skolen', why: 'not-responsible' },
  ]);
});

test('a list in one cell is a measure each, with its own time and body where those are as many', () => {
  expect(
    planIn([
      heading(1, 'Handlingsplan 2026'),
      heading(2, 'Hytta'),
      row('Tiltak', 'Når', 'Ansvar'),
      row('• Male taket\n• Rense pipa', 'høsten 2026', 'Hyttelaget'),
      row('Hogge ved\nBrøyte veien', 'mai\nløpende', 'Vedlaget\nAlle'),
      row('Ny båt\nPrisen undersøkes først.', '2026', 'Styret'),
    ]),
  ).toEqual([
    [
      'Hytta',
      'Male taket | høsten 2026 | Hyttelaget',
      'Rense pipa | høsten 2026 | Hyttelaget',
      'Hogge ved | mai | Vedlaget',
      'Brøyte veien | løpende | Alle',
      'Ny båt Prisen undersøkes først. | 2026 | Styret',
    ],
  ]);
});
