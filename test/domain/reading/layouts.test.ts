import type { Measure } from '../../../src/domain/plan/plan';
import { type Reading, readPlan } from '../../../src/domain/reading/read-plan';

function reading(text: string): Reading {
  const read = readPlan(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** «number | text | when | bodies», shorter to compare. */
const inWords = ({ number, text, when, responsible }: Measure) =>
  [number ?? '', text, when ?? '', responsible.join(' + ')].join(' | ');

const outline = (text: string) =>
  reading(text).plan.goals.map(({ number, title, subgoals, measures }) => ({
    goal: number === null ? title : `${number}: ${title}`,
    ...(subgoals.length > 0 && {
      subgoals: subgoals.map(sub =>
        sub.number === null ? sub.text : `${sub.number}) ${sub.text}`,
      ),
    }),
    measures: measures.map(inWords),
  }));

const years = (text: string) => {
  const { periodStart, periodEnd, workingYears, startMonth } = reading(text).plan;
  return { periodStart, periodEnd, workingYears, startMonth };
};

test('a Markdown table is read with its columns in any order', () => {
  const text = `# Arbeidsplan for Fjelltoppen IL 2026–2028

## Mål 1: Flere unge

| Ansvar | Tiltak | Når |
|:-------|--------|----:|
| Styret | **Åpen dag** på stadion | Våren 2026 |
| Styret/trenerne | Kurs for trenere | 2026-2028 |
`;
  expect(outline(text)).toEqual([
    {
      goal: '1: Flere unge',
      measures: [
        ' | Åpen dag på stadion | Våren 2026 | Styret',
        ' | Kurs for trenere | 2026-2028 | Styret + trenerne',
      ],
    },
  ]);
});

test('lettered sub-goals keep their letters, and headings about the plan are not goals', () => {
  const text = `Arbeidsplan for Lia bydelslag, 2024-2027

1. Innledning

Laget er åpent for alle.

- *Planen kan endres på hvert årsmøte.*

2. Hvor vil vi?

Mål 1: Flere med

Delmål

- a) Flere unge
- b) 50 nye medlemmer.

Tiltak for å nå målet

Nr.	Tiltak:	Gjennomføring	Ansvar
1.1	Stand på torget	2024	Styret
Mål 2: **Bedre økonomi**

Delmål

Tiltak for å nå målet

Nr	Tiltak:	Gjennomføring	Ansvar
2.1	Loppemarked	2025 og 2027	Styret, og kasserer.
`;
  expect(outline(text)).toEqual([
    {
      goal: '1: Flere med',
      subgoals: ['a) Flere unge', 'b) 50 nye medlemmer.'],
      measures: ['1.1 | Stand på torget | 2024 | Styret'],
    },
    {
      goal: '2: Bedre økonomi',
      measures: ['2.1 | Loppemarked | 2025 og 2027 | Styret + kasserer'],
    },
  ]);
  expect(reading(text).doubts).toEqual([
    { kind: 'subgoals-empty', text: 'Delmål', goal: 1, measure: null },
  ]);
});

test('a plan of prose has its headings as goals, its bullets as measures, and times as headings', () => {
  const text = `Virksomhetsplan

Skogly Vel 2025

VIRKSOMHETSPLAN 2025

Skogly Vel 2025 - 2026

Planen gjelder det neste arbeidsåret.

Innledning:

Vi er et vel.

Veier og lys:

Veiene skal være trygge for alle.

- Brøyte gangveien
- Skifte pærer

Naboskap

Et godt nabolag skapes av folk som kjenner hverandre.

Årets gang:

Før sommeren:

- Dugnad

Etter sommeren

- Høstfest
`;
  expect(outline(text)).toEqual([
    { goal: 'Veier og lys', measures: [' | Brøyte gangveien |  | ', ' | Skifte pærer |  | '] },
    { goal: 'Naboskap', measures: [] },
    {
      goal: 'Årets gang',
      measures: [' | Dugnad | Før sommeren | ', ' | Høstfest | Etter sommeren | '],
    },
  ]);
  expect(reading(text).plan.title).toBe('Virksomhetsplan Skogly Vel 2025 - 2026');
  expect(years(text)).toEqual({
    periodStart: 2025,
    periodEnd: 2026,
    workingYears: [2025],
    startMonth: 3,
  });
});

test('named goals with tables may be followed by headings with bullets', () => {
  const text = `Arbeidsplan for Fjordvik IL 2024–2027

Mål 1: God økonomi

Bakgrunn

Laget trenger penger.

Tiltak for å nå målet

Nr	Tiltak	Gjennomføring	Ansvar
1.1	Loppemarked	2025 og 2027	Styret

Klubbhuset:

Huset er gammelt.

- Male huset (husnemnda)
- Skifte tak (styret, høsten 2025)

Avslutning

Takk for innsatsen.
`;
  expect(outline(text)).toEqual([
    { goal: '1: God økonomi', measures: ['1.1 | Loppemarked | 2025 og 2027 | Styret'] },
    {
      goal: 'Klubbhuset',
      measures: [' | Male huset |  | husnemnda', ' | Skifte tak | høsten 2025 | styret'],
    },
  ]);
});

test('labels give times and bodies: for one measure, for a list, or on the next line', () => {
  const text = `HANDLINGSPLAN 2025
Nedre Dal frivilligsentral

Mål 1: Møteplasser

Tiltak 1: Åpen kafé
Ansvar: Daglig leder
Frist: Løpende
Tiltak 2: Julefest
Ansvarlig : Styret og festkomiteen
Tidspunkt: desember

Mål 2: Frivillige
Tiltak:
Verve nye frivillige
Holde kurs for nye
Ansvar: Styret
Frist:
innen 1. november 2025
`;
  expect(outline(text)).toEqual([
    {
      goal: '1: Møteplasser',
      measures: [
        '1 | Åpen kafé | Løpende | Daglig leder',
        '2 | Julefest | desember | Styret + festkomiteen',
      ],
    },
    {
      goal: '2: Frivillige',
      measures: [
        ' | Verve nye frivillige | innen 1. november 2025 | Styret',
        ' | Holde kurs for nye | innen 1. november 2025 | Styret',
      ],
    },
  ]);
});

test('strategies and what stands under them are not measures, and a contents list is not goals', () => {
  const text = `Handlingsplan for Ås lokallag 2025-2026

INNHOLD
Innsatsområde 1: Omsorg ........ 2

Innsatsområde 1: Omsorg
Hovedmål: Ingen skal være alene.
Strategi
- Være synlig
Tiltak
- Besøke eldre
Samlet ramme er kr 5 000.
`;
  expect(outline(text)).toEqual([{ goal: '1: Omsorg', measures: [' | Besøke eldre |  | '] }]);
});

test('a year-wheel of months has one goal, and each month as the time of what stands under it', () => {
  const text = `Årshjul 2026 Solvik menighet

Januar
- Styremøte

Februar–mars
- Årsmøte
`;
  expect(outline(text)).toEqual([
    {
      goal: 'Årshjul 2026 Solvik menighet',
      measures: [' | Styremøte | Januar | ', ' | Årsmøte | Februar–mars | '],
    },
  ]);
});

test('a column of goals opens a goal where its words change', () => {
  const text = `Handlingsplan 2026-2027

Satsingsområde	Tiltak	Ansvar	Frist
Rekruttering	Stand på torget	Styret	høst 2026
	Verve på skolen	Ungdomslaget	2027
Økonomi	Lage budsjett	Kasserer	årlig i november
`;
  expect(outline(text)).toEqual([
    {
      goal: 'Rekruttering',
      measures: [
        ' | Stand på torget | høst 2026 | Styret',
        ' | Verve på skolen | 2027 | Ungdomslaget',
      ],
    },
    { goal: 'Økonomi', measures: [' | Lage budsjett | årlig i november | Kasserer'] },
  ]);
});

test('remarks with labels give the body, and what is delivered to others is not one', () => {
  const text = `Årshjul for Fjell kor

Regnskap
Dato	Aktivitet	Merknad
2026-01-15	Levere bilag	Ansvar: Kasserer. Leveranse til: Revisor.
2026-02-30	Revisjon	Ansvarlig : Revisor
2026-03-01	Årsmøte	Foregår hele dagen
`;
  expect(outline(text)).toEqual([
    {
      goal: 'Regnskap',
      measures: [
        ' | Levere bilag | 2026-01-15 | Kasserer',
        ' | Revisjon | 2026-02-30 | Revisor',
        ' | Årsmøte | 2026-03-01 | ',
      ],
    },
  ]);
  expect(reading(text).doubts.map(({ kind }) => kind)).toEqual([
    'no-period',
    'impossible-date',
    'no-body',
  ]);
});

test('lines that a page has wrapped are put together, and page numbers left out', () => {
  const text = `HANDLINGSPLAN
DALEN UNGDOMSRÅD
2025

MØTEPLASSER OG
FRITID
Ungdom trenger steder å være, og rådet vil
Derfor vil rådet:
• Rådet skal arbeide for at det blir flere
møteplasser i bygda.

2

• Det skal være åpent hver fredag, også i fe-
riene.
`;
  expect(outline(text)).toEqual([
    {
      goal: 'MØTEPLASSER OG FRITID',
      measures: [
        ' | Rådet skal arbeide for at det blir flere møteplasser i bygda. |  | ',
        ' | Det skal være åpent hver fredag, også i feriene. |  | ',
      ],
    },
  ]);
  expect(reading(text).plan.title).toBe('HANDLINGSPLAN DALEN UNGDOMSRÅD 2025');
});

test('nynorsk is read as bokmål is', () => {
  const text = `Verksemdsplan for Ungdomslaget Vårsol 2025/2026

Innleiing

Laget er ope for alle.

Ungdom

- Halde dans kvar månad (styret)
- Arrangere tur (turnemnda, hausten 2025)
`;
  expect(outline(text)).toEqual([
    {
      goal: 'Ungdom',
      measures: [
        ' | Halde dans kvar månad |  | styret',
        ' | Arrangere tur | hausten 2025 | turnemnda',
      ],
    },
  ]);
  expect(years(text)).toMatchObject({ workingYears: [2025], startMonth: 3 });
});

test('a school year starts in August', () => {
  const text =
    'Årsplan for FAU ved Elvebakken skole 2024/2025\n\nFest\n\n- 17. mai-komité (innen 1. mars)';
  expect(years(text)).toMatchObject({ workingYears: [2024], startMonth: 8 });
});

test('how a file was saved makes no difference', () => {
  const text = 'Arbeidsplan 2025\n\nMål 1: Høstfest\n\nTiltak\tNår\nÅpen kveld\tvåren 2025\n';
  const decomposed = text.normalize('NFD').replace(/\n/g, '\r\n').replace(/ /g, '\u00a0');
  expect(outline(`\ufeff${decomposed.replace('kveld', 'kve\u00adld')}`)).toEqual(outline(text));
});

test.each([
  ['a PDF', '%PDF-1.7 \u0000', { kind: 'not-text' }],
  ['a Word file', 'PK\u0003\u0004abc', { kind: 'not-text' }],
  ['a picture', `abc${'\u0000\ufffd'.repeat(100)}`, { kind: 'not-text' }],
  ['nothing', '', { kind: 'empty' }],
  ['blanks', ' \n\t\r\n\u00a0', { kind: 'empty' }],
  ['a letter', 'Hei. Takk for sist, vi ses.', { kind: 'no-measures', title: null }],
  ['a title', 'Arbeidsplan 2025', { kind: 'no-measures', title: 'Arbeidsplan 2025' }],
  ['a book', 'a'.repeat(3_000_001), { kind: 'too-long', length: 3_000_001, limit: 3_000_000 }],
])('%s is a problem with a name', (_, text, problem) => {
  expect(readPlan(text)).toEqual({ ok: false, problem });
});

test('those one works with, in a column of their own, stand with the one responsible and are not asked to answer', () => {
  const text = [
    'Arbeidsplan for Lia vel, 2026',
    '',
    'Tiltak\tFrist\tAnsvar\tSamarbeid med',
    'Dugnad i parken\tmai 2026\tStyret v/leder.\tKommunen og skolen',
    'Male benkene\tjuni 2026\tDugnadsgjengen\t',
    'Tenne julegrana\tdesember 2026\t\tKommunen',
  ].join('\n');
  const { plan, leftOut } = reading(text);
  expect(
    plan.goals.flatMap(({ measures }) =>
      measures.map(({ responsibleText, responsible }) => [responsibleText, responsible]),
    ),
  ).toEqual([
    ['Styret v/leder i samarbeid med Kommunen og skolen', ['Styret']],
    ['Dugnadsgjengen', ['Dugnadsgjengen']],
    [null, []],
  ]);
  expect(JSON.stringify(leftOut)).toContain('Kommunen');
  expect(JSON.stringify(leftOut)).not.toContain('skolen');
});
