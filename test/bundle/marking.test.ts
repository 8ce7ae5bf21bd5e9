import type { Entry } from '../../src/domain/status/entry';
import {
  answered,
  cellOf,
  everything,
  filledWorkbook,
  measureIn,
  rowOf,
  rowsOf,
  setting,
  type Workbook,
} from './workbook';

const DONE: Entry = {
  result: 'done',
  count: null,
  comment: 'Ferdig i mars.',
  link: 'https://nordvik.example/ref',
};

function mark(workbook: Workbook, number: string, entry: Entry, year = 2026) {
  const { id, entry: seen } = measureIn(workbook, year, number);
  return workbook.server.markMeasure({ id, year, entry, seen });
}

const logged = ({ host }: Workbook) =>
  rowsOf(host, 'Logg').map(({ Fane, Nr, Hva, Fra, Til }) => [Fane, Nr, Hva, Fra, Til]);

test('the sidebar lists this year’s measures with statuses and bodies', () => {
  const { server } = filledWorkbook();
  const list = answered(server.loadMeasures(null));
  expect(list).toMatchObject({ year: 2026, yearLabel: '2026', percent: 0 });
  expect(list.years.map(({ label }) => label)).toEqual(['2026', '2025']);
  expect(
    list.measures.map(({ number, statusText, bodies }) => [number, statusText, bodies.length]),
  ).toEqual([
    ['1.2', 'I rute', 1],
    ['1.10', 'I rute', 2],
    ['1.11', 'Løpende', 1],
    ['2.1', 'I rute', 1],
    ['2.2', 'I rute', 1],
    ['2.3', 'I rute', 1],
  ]);
});

test('marking a measure is followed by the year’s tab, Plan, Oversikt and Logg', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  const after = answered(mark(workbook, '2.2', DONE));
  expect(after.percent).toBe(17);
  expect(rowOf(host, '2026', '2.2')).toMatchObject({
    'Resultat ▾': 'Gjennomført',
    Kommentar: 'Ferdig i mars.',
    Dokumentasjon: 'https://nordvik.example/ref',
    Status: 'Gjennomført',
    Frist: '31.12.2026',
    Oppdatert: '20.01.2026',
  });
  expect(rowOf(host, 'Plan', '2.2')).toMatchObject({ 2026: 'Gjennomført', Status: 'Gjennomført' });
  const overview = host.sheet('Oversikt')?.display() ?? [];
  expect(overview.find(([goal]) => goal === 'Mål 2: Et bedre nabolag')?.slice(1, 3)).toEqual([
    '███░░░░░░░ 33 %',
    '1 av 3',
  ]);
  expect(logged(workbook)).toEqual([
    ['2026', '2.2', 'Resultat', '', 'Gjennomført'],
    ['2026', '2.2', 'Kommentar', '', 'Ferdig i mars.'],
    ['2026', '2.2', 'Dokumentasjon', '', 'https://nordvik.example/ref'],
  ]);
});

test('a count that reaches its quota makes the measure done', () => {
  const workbook = filledWorkbook();
  answered(mark(workbook, '1.2', { result: null, count: 2, comment: '', link: '' }));
  expect(rowOf(workbook.host, '2026', '1.2')).toMatchObject({ Antall: '2', Status: 'Gjennomført' });
});

test('a one-off that is reported done late for last year is asked about no more this year', () => {
  const workbook = filledWorkbook();
  answered(mark(workbook, '2.2', DONE, 2025));
  expect(rowOf(workbook.host, '2026', '2.2').Status).toBe('Gjennomført 2025');
  expect(rowOf(workbook.host, 'Plan', '2.2')).toMatchObject({
    2025: 'Gjennomført',
    2026: 'Gjennomført 2025',
  });
});

test('what somebody else wrote meanwhile is not overwritten', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  const { id, entry: seen } = measureIn(workbook, 2026, '2.2');
  host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'Tre av fem benker står.');
  const before = everything(host);
  const answer = server.markMeasure({ id, year: 2026, entry: DONE, seen });
  expect(answer).toMatchObject({
    ok: false,
    problem: { kind: 'changed-meanwhile', theirs: { comment: 'Tre av fem benker står.' } },
  });
  expect(everything(host)).toEqual(before);
});

test.each([
  ['sorted', ({ host }: Workbook) => host.sheet('2026')?.sort(1, false)],
  ['given a row of its own', ({ host }: Workbook) => host.sheet('2026')?.insertRow(2)],
  ['given a moved column', ({ host }: Workbook) => host.sheet('2026')?.moveColumn(3, 1)],
  ['given a column of its own', ({ host }: Workbook) => host.sheet('2026')?.moveColumn(0, 9)],
])('the right measure is marked after the tab was %s', (_, change) => {
  const workbook = filledWorkbook();
  change(workbook);
  answered(mark(workbook, '2.1', DONE));
  expect(rowOf(workbook.host, '2026', '2.1')).toMatchObject({
    'Resultat ▾': 'Gjennomført',
    Kommentar: 'Ferdig i mars.',
    Status: 'Gjennomført',
  });
  const others = rowsOf(workbook.host, '2026').filter(({ Nr }) => Nr !== '2.1');
  expect(others.filter(row => row.Kommentar !== '')).toEqual([]);
});

test('hostile text stays text: no formula, no number, no date', () => {
  const workbook = filledWorkbook();
  const hostile = [
    '=HYPERLINK("https://x")',
    '+47 99',
    '1.10',
    "'sitat",
    '<img src=x onerror=alert(1)>',
    'mars 2026',
  ];
  for (const comment of hostile) {
    answered(mark(workbook, '2.1', { result: 'started', count: null, comment, link: comment }));
    expect(rowOf(workbook.host, '2026', '2.1')).toMatchObject({
      Kommentar: comment,
      Dokumentasjon: comment,
    });
    expect(rowsOf(workbook.host, 'Logg').map(({ Til }) => Til)).toContain(comment);
  }
});

test('text stays text even where people have changed the format of the column', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.paste('2026', cellOf(host, '2026', '2.1', 'Kommentar'), [['']]);
  answered(mark(workbook, '2.1', { result: null, count: null, comment: '1.10', link: '' }));
  expect(rowOf(host, '2026', '2.1').Kommentar).toBe('1.10');
});

test('words in the cell that nobody knows are kept in Logg when the sidebar writes a result', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.loseNextEdit();
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Nesten ferdig');
  answered(mark(workbook, '2.1', { result: 'done', count: null, comment: '', link: '' }));
  expect(logged(workbook)).toEqual([['2026', '2.1', 'Resultat', 'Nesten ferdig', 'Gjennomført']]);
});

test('a frozen year cannot be marked, and says how to open it', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  setting(host, 'Låste år', '2025');
  const answer = mark(workbook, '2.2', DONE, 2025);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'year-frozen', label: '2025' } });
  if (!answer.ok) expect(server.explain(answer.problem)).toContain('«Låste år» i Innstillinger');
  host.choose('Oppdater status');
  expect(rowOf(host, '2025', '1.1').Status).toBe('Ikke rapportert');
});

test('a result, a count or a text that no page would send is refused', () => {
  const workbook = filledWorkbook();
  const before = everything(workbook.host);
  const bad = [
    { ...DONE, result: 'ferdig' },
    { ...DONE, count: -1 },
    { ...DONE, count: 1.5 },
    { ...DONE, comment: 'a'.repeat(45_001) },
    { ...DONE, link: null },
  ];
  // These are what a page could only send by a mistake of ours.
  for (const entry of bad as Entry[]) {
    expect(mark(workbook, '2.1', entry)).toMatchObject({ problem: { kind: 'entry-unreadable' } });
  }
  expect(everything(workbook.host)).toEqual(before);
});

test('while somebody else saves, nothing is written and the person is told to try again', () => {
  const workbook = filledWorkbook();
  const { id, entry: seen } = measureIn(workbook, 2026, '2.1');
  workbook.host.holdLock(true);
  expect(workbook.server.markMeasure({ id, year: 2026, entry: DONE, seen })).toMatchObject({
    problem: { kind: 'busy' },
  });
});

test('a marking that stops anywhere is repaired by the next refresh, and what was said is kept', () => {
  const counted = filledWorkbook();
  const { id, entry: seen } = measureIn(counted, 2026, '2.2');
  counted.host.calls.reset();
  answered(counted.server.markMeasure({ id, year: 2026, entry: DONE, seen }));
  const calls = counted.host.calls.total;
  const expected = everything(counted.host);
  for (let n = 1; n <= calls; n++) {
    const workbook = filledWorkbook();
    const { host, server } = workbook;
    host.crashAtCall(n);
    expect(() => server.markMeasure({ id, year: 2026, entry: DONE, seen })).toThrow('Krasj');
    host.crashAtCall(null);
    const { id: again, entry } = measureIn(workbook, 2026, '2.2');
    answered(workbook.server.markMeasure({ id: again, year: 2026, entry: DONE, seen: entry }));
    host.choose('Oppdater status');
    const found = everything(host);
    expect([n, found['2026'], found.Plan]).toEqual([n, expected['2026'], expected.Plan]);
    expect(found.Oversikt?.slice(0, 40)).toEqual(expected.Oversikt?.slice(0, 40));
  }
}, 60_000);
