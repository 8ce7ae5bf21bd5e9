import { describeProblem } from '../../src/application/language/problems.nb';
import {
  answered,
  emptyWorkbook,
  everything,
  filledWorkbook,
  rowOf,
  rowsOf,
  SMALL_PLAN,
  setting,
  type Workbook,
} from './workbook';

type Server = Workbook['server'];
type Problem = Parameters<Server['explain']>[0];

/** The sentence a person gets; fails where there was nothing to complain of. */
function sentence(server: Server, answer: { ok: true } | { ok: false; problem: Problem }): string {
  if (answer.ok) throw new Error('Expected a problem');
  return server.explain(answer.problem);
}

const lastToast = ({ host }: Workbook) => host.toasts[host.toasts.length - 1]?.message ?? '';

describe('a document that is no plan leaves the workbook as it was, and gets a sentence', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n\u0000\u0001\u0002', /ikke tekst/],
    ['nothing', '', /ingen tekst/],
    ['blanks', ' \n\t\n ', /ingen tekst/],
    ['a letter', 'Kjære alle sammen.\n\nTakk for i år.', /ikke funnet noen tiltak/],
    [
      'headings alone',
      'Arbeidsplan 2026\n\nMål 1: Flere med\n\nMål 2: Mer moro',
      /ikke funnet noen tiltak/,
    ],
    ['a book', 'a '.repeat(2_000_000), /for lang/],
  ])('%s', (_, text, expected) => {
    const { host, server } = emptyWorkbook();
    const before = everything(host);
    expect(sentence(server, server.readPlan(text))).toMatch(expected);
    expect(sentence(server, server.planDocument(text))).toMatch(expected);
    expect(everything(host)).toEqual(before);
  });
});

test('a page that sends something else than a plan writes nothing', () => {
  const { host, server } = emptyWorkbook();
  const reading = answered(server.readPlan(SMALL_PLAN));
  const before = everything(host);
  const bad: readonly unknown[] = [
    null,
    'plan',
    { ...reading, plan: null },
    { ...reading, plan: { ...reading.plan, startMonth: 13 } },
    { ...reading, plan: { ...reading.plan, workingYears: ['2025'] } },
    { ...reading, plan: { ...reading.plan, goals: [{ number: null, title: 'x', measures: 'y' }] } },
  ];
  // What only a mistake of ours, or somebody with ill will, could send.
  for (const sent of bad as (typeof reading)[]) {
    expect(sentence(server, server.writePlan(sent, true))).toContain('Ingenting er endret');
  }
  expect(everything(host)).toEqual(before);
});

test('a month nobody knows becomes something to settle, and the words are kept', () => {
  const { host } = filledWorkbook(SMALL_PLAN.replace('våren 2026', 'brumaire 2026'));
  const row = rowOf(host, 'Plan', '2.1');
  expect(row.Gjennomføring).toBe('brumaire 2026');
  expect(row['Må avklares']).toContain('Tiden «brumaire 2026» er ikke forstått');
});

test('a sheet without a plan says where to begin', () => {
  const workbook = emptyWorkbook();
  workbook.host.choose('Oppdater status');
  expect(lastToast(workbook)).toContain('Planvakt → Les inn plan');
  expect(sentence(workbook.server, workbook.server.loadMeasures(null))).toContain('Les inn plan');
});

describe('a tab that was deleted stops the work before anything is written', () => {
  test.each(['Plan', '2026', '2025', 'Organer', 'Innstillinger'])('%s', tab => {
    const workbook = filledWorkbook();
    const { host } = workbook;
    host.deleteSheet(tab);
    const before = everything(host);
    host.choose('Oppdater status');
    expect(lastToast(workbook)).toContain(`Fanen «${tab}» mangler`);
    expect(lastToast(workbook)).toContain('Versjonslogg');
    expect(everything(host)).toEqual(before);
  });
});

test.each(['Oversikt', 'Varsler', 'Logg'])(
  'the tab %s, which nobody types in, is made anew',
  tab => {
    const { host } = filledWorkbook();
    host.deleteSheet(tab);
    host.choose('Oppdater status');
    expect(host.sheet(tab)?.display()[0]?.[0]).not.toBe('');
  },
);

describe('a header that was renamed is named, and nothing is written', () => {
  test.each([
    ['Plan', 'A1', 'Nr'],
    ['2026', 'C1', 'Resultat ▾'],
    ['Organer', 'D1', 'E-post'],
  ])('%s %s', (tab, cell, header) => {
    const workbook = filledWorkbook();
    const { host } = workbook;
    host.edit(tab, cell, 'Noe annet');
    const before = everything(host);
    host.choose('Oppdater status');
    expect(lastToast(workbook)).toContain(`Fanen «${tab}» mangler kolonnen «${header}»`);
    expect(everything(host)).toEqual(before);
  });
});

test('a header written in another case, or without its arrow, is still the same column', () => {
  const workbook = filledWorkbook();
  workbook.host.edit('2026', 'C1', 'RESULTAT');
  workbook.host.choose('Oppdater status');
  expect(lastToast(workbook)).toContain('Alt er oppdatert');
});

test('a row that was copied counts once, and Oversikt says which one to delete', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  host.sheet('2026')?.copyRow(2);
  host.choose('Oppdater status');
  const overview = host
    .sheet('Oversikt')
    ?.display()
    .map(([first]) => first)
    .join('\n');
  expect(overview).toMatch(/Tiltak 1\.10 står to ganger: rad \d+ i fanen «2026» er en kopi/);
  const list = answered(server.loadMeasures(null));
  const copied = list.measures.find(({ number }) => number === '1.10');
  expect(list.measures).toHaveLength(6);
  if (!copied) throw new Error('The measure is gone');
  const answer = server.markMeasure({
    id: copied.id,
    year: 2026,
    entry: { ...copied.entry, result: 'done' },
    seen: copied.entry,
  });
  expect(sentence(server, answer)).toContain('Slett raden du ikke vil ha');
  expect(rowsOf(host, '2026').filter(row => row['Resultat ▾'] !== '')).toEqual([]);
});

test.each([
  ['Planens arbeidsår', 'alltid'],
  ['Arbeidsåret starter i', 'brumaire'],
  ['Meldefrist', '40.40'],
  ['Dager før meldefristen', 'en stund'],
  ['Stille perioder', 'om sommeren'],
  ['Låste år', 'i fjor'],
])('a setting that cannot be read («%s: %s») is named with what it means', (name, value) => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  setting(host, name, value);
  host.choose('Oppdater status');
  expect(lastToast(workbook)).toContain(`«${value}» ved «${name}»`);
});

test('an address that is none is named in Oversikt, and gets no mail', () => {
  const { host } = filledWorkbook();
  host.edit('Organer', 'D2', 'styret hos nordvik');
  host.runTrigger('dailyJob');
  const overview = host
    .sheet('Oversikt')
    ?.display()
    .map(([first]) => first)
    .join('\n');
  expect(overview).toContain(
    '«styret hos nordvik» ved Styret i fanen Organer er ikke en e-postadresse',
  );
  expect(host.mails).toEqual([]);
});

test('what only we can mend is logged, and the person is told what to do meanwhile', () => {
  const workbook = filledWorkbook();
  workbook.host.refuseScopes('script.container.ui');
  workbook.host.choose('Åpne tiltak');
  expect(lastToast(workbook)).toContain('Det du har skrevet, er trygt');
  expect(workbook.host.logs.some(({ level }) => level === 'error')).toBe(true);
});

test('every problem has a sentence in Norwegian that ends', () => {
  const problems: readonly Problem[] = [
    { kind: 'busy' },
    { kind: 'entry-unreadable' },
    { kind: 'measure-gone', tab: '2026' },
    { kind: 'drive-refused' },
    { kind: 'no-address' },
    { kind: 'mail-quota' },
    { kind: 'template-unreadable' },
    { kind: 'template-broken', tag: '{#mål}' },
  ];
  for (const problem of problems) expect(describeProblem(problem)).toMatch(/^\p{Lu}.*[.»)]$/u);
});
