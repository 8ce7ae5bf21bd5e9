import type { Host } from '../../host/host';
import {
  answered,
  cellOf,
  emptyWorkbook,
  filledWorkbook,
  measureIn,
  rowsOf,
  SMALL_PLAN,
  setting,
  type Workbook,
  writeText,
} from './workbook';

const ALL = /^Hele planen i /;
const overview = (host: Host) => host.sheet('Oversikt')?.display() ?? [];

/** What stands under a heading, down to the next blank row. */
function under(host: Host, heading: string): readonly (readonly string[])[] {
  const lines = overview(host).map(cells => cells.slice(0, 4));
  const start = lines.findIndex(([first]) => first === heading);
  if (start < 0) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex(cells => cells.every(cell => cell === ''));
  return end < 0 ? after : after.slice(0, end);
}

const headings = (host: Host) =>
  overview(host)
    .filter(cells => cells[4] === 'overskrift')
    .map(([first]) => first);

function mark(workbook: Workbook, number: string, result: 'done' | 'partly' | 'dropped') {
  const { id, entry: seen } = measureIn(workbook, 2026, number);
  answered(workbook.server.markMeasure({ id, year: 2026, entry: { ...seen, result }, seen }));
}

/** Where a line of Oversikt leads: the tab, the row's number, and the column's header. */
function follow(host: Host, first: string) {
  const row = overview(host).findIndex(cells => cells[0] === first);
  const link = host.sheet('Oversikt')?.cell(row, 0).link ?? '';
  const {
    gid,
    letter = '',
    line,
  } = /^#gid=(?<gid>\d+)&range=(?<letter>[A-Z])(?<line>\d+)$/.exec(link)?.groups ?? {};
  const tab = host.sheets().find(({ facts }) => String(facts.id) === gid);
  const display = tab?.display() ?? [];
  return [tab?.name, display[Number(line) - 1]?.[0], display[0]?.[letter.charCodeAt(0) - 65]];
}

const figurePlan = [
  'Arbeidsplan for Nordvik velforening, 2025-2027',
  '',
  'Mål 1: Flere medlemmer',
  '',
  'Delmål',
  '- a) 250 medlemmer i 2025 og 300 medlemmer i 2027',
  '- b) Øke antall givere med 20',
  '- c) Redusere antall klager til 10 i året',
  '- d) Minst 30 frivillige',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tLage en plan for verving.\t2026\tStyret',
].join('\n');

/** The Mål tab's cell for a sub-goal, the first row that begins so. */
function goalCell(host: Host, subgoal: string, header: string): string {
  const [head = [], ...rows] = host.sheet('Mål')?.display() ?? [];
  const row = rows.findIndex(cells => cells[head.indexOf('Delmål')]?.startsWith(subgoal));
  return `${String.fromCharCode(65 + head.indexOf(header))}${row + 2}`;
}

test('what calls for a look stands first, and each thing under its own heading', () => {
  const { host } = filledWorkbook();
  const [first, all, ...rest] = headings(host);
  expect(first).toBe('Gjør dette først');
  expect(all).toMatch(ALL);
  expect(rest).toEqual([
    'Forfalt eller bak skjema',
    'Mangler melding',
    'De neste fristene',
    'Mål for mål',
    'Organ for organ',
    'Delmål med måltall',
    'Bør ses på',
  ]);
});

test('it fits a narrow phone and a page of A4', () => {
  const { host } = filledWorkbook();
  const { widths, hiddenColumns } = host.sheet('Oversikt')?.facts ?? {};
  const [name = 0, bar = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map(i => widths?.[i] ?? 0);
  expect(name + bar).toBeLessThanOrEqual(360);
  expect(name + bar + third + fourth).toBeLessThanOrEqual(660);
  expect(hiddenColumns).toEqual([4]);
  expect(overview(host).every(cells => cells.length === 5)).toBe(true);
});

test('a line leads to the row where it is reported, from the first day and wherever the row is moved', () => {
  const { host } = filledWorkbook();
  const line = '2.1 Plante trær langs veien.';
  expect(follow(host, line)).toEqual(['2026', '2.1', 'Resultat ▾']);
  host.sheet('2026')?.sort(1, false);
  host.choose('Oppdater status');
  expect(follow(host, line)).toEqual(['2026', '2.1', 'Resultat ▾']);
  expect(follow(host, '1.1 Lage en plan for verving.')).toEqual(['2025', '1.1', 'Resultat ▾']);
});

test('after a mark every line still leads to its measure', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  mark(workbook, '2.3', 'done');
  expect(follow(host, '2.1 Plante trær langs veien.')).toEqual(['2026', '2.1', 'Resultat ▾']);
  // What a mark this year does not read of last year is found in Plan.
  expect(follow(host, '1.1 Lage en plan for verving.')).toEqual(['Plan', '1.1', 'Nr']);
  expect(follow(host, 'a) 50 nye medlemmer')).toEqual(['Mål', 'a)', 'Nr']);
});

test('marking leaves the page as a refresh would make it', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  for (const number of ['1.10', '2.1', '2.3']) mark(workbook, number, 'partly');
  const marked = overview(host);
  host.choose('Oppdater status');
  expect(overview(host)).toEqual(marked);
});

test('so does a mark that is the first thing to happen in a new year', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.setToday('2027-01-04');
  mark(workbook, '2.1', 'done');
  const marked = overview(host);
  expect(marked.find(([first = '']) => ALL.test(first))?.[0]).toBe('Hele planen i 2027');
  host.choose('Oppdater status');
  expect(overview(host)).toEqual(marked);
});

test('the adopted words are text here too, whatever they look like', () => {
  const { host } = filledWorkbook();
  expect(under(host, 'De neste fristene').map(([first]) => first)).toContain(
    '1.10 =SUM(A1:A9) skal stå som tekst.',
  );
  const cells = overview(host).flatMap((row, i) =>
    row.map((_, j) => host.sheet('Oversikt')?.cell(i, j)),
  );
  expect(cells.filter(cell => cell?.formula !== undefined)).toEqual([]);
});

test('the year, each goal and each body say how many are done of how many, in step with the percent', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  mark(workbook, '2.1', 'done');
  mark(workbook, '2.2', 'dropped');
  mark(workbook, '2.3', 'partly');
  expect(
    overview(host)
      .find(([first = '']) => ALL.test(first))
      ?.slice(1, 4),
  ).toEqual(['███░░░░░░░ 30 %', '1 av 5', '1 delvis']);
  expect(under(host, 'Mål for mål').slice(1)).toEqual([
    ['Mål 1: Flere medlemmer', '░░░░░░░░░░ 0 %', '0 av 3', ''],
    ['Mål 2: Et bedre nabolag', '████████░░ 75 %', '1 av 2', '1 delvis'],
  ]);
  expect(under(host, 'Organ for organ').slice(1)).toEqual([
    ['Styret', '░░░░░░░░░░ 0 %', '0 av 1', ''],
    ['Kurskomiteen', '░░░░░░░░░░ 0 %', '0 av 2', ''],
    ['Vervegruppa', '░░░░░░░░░░ 0 %', '0 av 1', ''],
    ['Dugnadsgjengen', '██████████ 100 %', '1 av 1', ''],
    ['Festkomiteen', '█████░░░░░ 50 %', '0 av 1', '1 delvis'],
  ]);
});

test('where nothing calls for a look it says so, and has room for more of what is next', () => {
  const { host } = filledWorkbook(SMALL_PLAN, { today: '2025-01-20' });
  expect(under(host, 'Forfalt eller bak skjema')).toEqual([['Ingenting er forfalt.', '', '', '']]);
  expect(under(host, 'Mangler melding')).toEqual([['Ingen tiltak venter på melding.', '', '', '']]);
  expect(under(host, 'De neste fristene').length).toBeGreaterThan(1);
});

test('a year without measures says so', () => {
  const plan = SMALL_PLAN.replace(
    /2025-2027|2025-2026|2025, 2026, 2027|våren 2026|2026/g,
    '2025',
  ).replace('velforening, 2025', 'velforening, 2025-2027');
  const { host } = filledWorkbook(plan, { today: '2027-02-01' });
  expect(overview(host).flat()).toContain('Ingen tiltak i planen gjelder 2027.');
  expect(under(host, 'Mål for mål')[1]).toEqual(['Mål 1: Flere medlemmer', '', 'ingen i år', '']);
});

test('when the year has just turned, the new year comes first and the last stands below, until it is locked', () => {
  const { host } = filledWorkbook();
  host.setToday('2027-01-04');
  host.choose('Oppdater status');
  expect(
    overview(host)
      .find(([first = '']) => ALL.test(first))
      ?.slice(0, 3),
  ).toEqual(['Hele planen i 2027', '░░░░░░░░░░ 0 %', '0 av 3']);
  expect(under(host, 'Forfalt eller bak skjema').slice(1)).toEqual([
    ['Fra 2026', '', '', ''],
    ['2.1 Plante trær langs veien.', '30.06.2026', 'Forfalt', 'Dugnadsgjengen'],
    ['1.10 =SUM(A1:A9) skal stå som tekst.', '31.12.2026', 'Forfalt', 'Styret og kurskomiteen'],
    ['2.2 Sette opp benker.', '31.12.2026', 'Forfalt', 'Dugnadsgjengen'],
    ['2.3 Arrangere gatefest.', '31.12.2026', 'Forfalt', 'Festkomiteen'],
  ]);
  setting(host, 'Låste år', '2026');
  host.choose('Oppdater status');
  expect(under(host, 'Forfalt eller bak skjema')).toHaveLength(1);
});

test('a plan of many goals, bodies and late measures keeps the page short, and says how many more', () => {
  const lines = Array.from({ length: 80 }, (_, i) => [
    `Mål ${i + 1}: Område ${i + 1}`,
    '',
    'Nr\tTiltak\tGjennomføring\tAnsvar',
    `${i + 1}.1\tRydde sti nummer ${i + 1}.\t2025\tSportsgruppa ${i + 1}`,
    '',
  ]);
  const plan = ['Arbeidsplan for Fjellbygda turlag, 2025-2026', '', ...lines.flat()].join('\n');
  const { host } = filledWorkbook(plan, { today: '2026-01-02' });
  const more = (heading: string) => under(host, heading).slice(-1)[0]?.[0];
  expect(more('Forfalt eller bak skjema')).toBe('… og 75 til');
  expect(more('Mål for mål')).toBe('… og 40 til');
  expect(more('Organ for organ')).toBe('… og 40 til');
});

test('what is left of last year stands under its own heading, so the top line counts what stands above it', () => {
  const rows = Array.from({ length: 9 }, (_, i) => `1.${i + 1}\tSak ${i + 1}.\t2025\tStyret`);
  const plan = `${SMALL_PLAN}\n2.4\tRydde etter vinteren.\tfebruar 2026\tStyret\n${rows.join('\n')}`;
  const { host } = filledWorkbook(plan, { today: '2026-03-05' });
  expect(overview(host).find(([first = '']) => ALL.test(first))?.[3]).toBe('1 forfalt');
  const late = under(host, 'Forfalt eller bak skjema').map(([first]) => first);
  expect(late.slice(1, 3)).toEqual(['2.4 Rydde etter vinteren.', 'Fra 2025']);
  expect(late[late.length - 1]).toBe('… og 7 til');
  expect(follow(host, '… og 7 til')).toEqual(['2025', 'Nr', 'Nr']);
});

test('until the board has an address the page begins with what is left to set up', () => {
  const { host } = filledWorkbook();
  const first = () => under(host, 'Gjør dette først').map(([words]) => words);
  expect(first()).toEqual(['Skriv inn Styrets e-post', 'Skriv inn organenes e-post']);
  expect(follow(host, 'Skriv inn Styrets e-post')).toEqual([
    'Innstillinger',
    'Styrets e-post',
    'Verdi',
  ]);
  setting(host, 'Styrets e-post', 'styret@nordvik.example');
  expect(overview(host).flat()).not.toContain('Gjør dette først');
});

test('a figure typed in Mål moves its sub-goal there and in Oversikt at once', () => {
  const { host } = filledWorkbook(figurePlan);
  const shown = () => under(host, 'Delmål med måltall').slice(1);
  expect(shown()[0]?.slice(1)).toEqual(['', 'ingen tall ennå', '250 medlemmer innen 2025']);
  host.edit('Mål', goalCell(host, '250', '2025'), '225');
  host.edit('Mål', goalCell(host, '250', '2026'), '270');
  // The later target has a row of its own, and counts the same members.
  expect(
    shown()
      .slice(0, 2)
      .map(cells => cells.slice(1)),
  ).toEqual([
    ['█████████░ 90 %', '225', '250 medlemmer innen 2025'],
    ['█████████░ 90 %', '270', '300 medlemmer innen 2027'],
  ]);
  host.edit('Mål', goalCell(host, 'Øke', 'Startverdi'), '1 000');
  host.edit('Mål', goalCell(host, 'Øke', '2026'), '1 005');
  host.edit('Mål', goalCell(host, 'Redusere', '2026'), '15');
  host.edit('Mål', goalCell(host, 'Minst', '2026'), '29,5');
  expect(
    shown()
      .slice(2)
      .map(cells => cells.slice(1)),
  ).toEqual([
    ['███░░░░░░░ 25 %', '1\u00a0005 (fra 1\u00a0000)', '20 flere givere'],
    ['', 'mangler startverdi', '10 klager'],
    ['█████████░ 98 %', '29,5', '30 frivillige'],
  ]);
  host.edit('Mål', goalCell(host, 'Redusere', 'Startverdi'), '20');
  expect(shown()[3]?.slice(1, 3)).toEqual(['█████░░░░░ 50 %', '15 (fra 20)']);
  const progress = rowsOf(host, 'Mål').map(({ Fremdrift }) => Fremdrift);
  expect(progress).toEqual(['', ...shown().map(([, bar]) => bar)]);
});

test('a new plan in an empty workbook fills the page', () => {
  const workbook = emptyWorkbook();
  answered(writeText(workbook, SMALL_PLAN));
  expect(overview(workbook.host)[0]?.[0]).toBe('Arbeidsplan for Nordvik velforening, 2025-2027');
  expect(cellOf(workbook.host, '2026', '2.1', 'Frist')).toMatch(/^E\d+$/);
});
