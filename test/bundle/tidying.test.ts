import type { Host } from '../../host/host';
import {
  answered,
  cellOf,
  emptyWorkbook,
  everything,
  filledWorkbook,
  giveAddresses,
  rowOf,
  rowsOf,
  type Workbook,
} from './workbook';

/** A workbook in which something was reported on every kind of measure. */
function reportedWorkbook(): Workbook {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.paste('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), [
    ['Påbegynt', '', '', '', 'Tre av fem benker står.', 'https://nordvik.example/benker'],
  ]);
  host.edit('2026', cellOf(host, '2026', '1.2', 'Antall'), '1');
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), 'Gjennomført');
  giveAddresses(host);
  return workbook;
}

const tidy = ({ server }: Workbook) => answered(server.tidyUp());

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

/** What people see of the years and Plan, row by row, whatever order the columns stand in. */
const reports = (host: Host) =>
  ['Plan', '2025', '2026'].map(tab =>
    rowsOf(host, tab).map(row =>
      Object.entries(row)
        .filter(([header]) => header !== 'Oppdatert')
        .sort(),
    ),
  );

const column = (host: Host, tab: string, header: string) =>
  host.sheet(tab)?.display()[0]?.indexOf(header) ?? -1;

test('in a workbook that is in order, tidying up changes nothing and says so', () => {
  const workbook = reportedWorkbook();
  workbook.host.choose('Oppdater status');
  const before = everything(workbook.host);
  expect(tidy(workbook)).toEqual({ done: [], left: [] });
  expect(everything(workbook.host)).toEqual(before);
});

/** What may happen to a sheet, and what «Rydd opp» says of it; afterwards all is as it was. */
const MISHAPS: readonly [string, (host: Host) => void, string][] = [
  [
    'the tab of a year got another name',
    host => host.sheet('2026')?.rename('2026 (i år)'),
    'Fanen «2026 (i år)» heter «2026» igjen.',
  ],
  [
    'Plan got another name',
    host => host.sheet('Plan')?.rename('Vår plan'),
    'Fanen «Vår plan» heter «Plan» igjen.',
  ],
  [
    'Innstillinger got another name',
    host => host.sheet('Innstillinger')?.rename('Oppsett'),
    'Fanen «Oppsett» heter «Innstillinger» igjen.',
  ],
  [
    'a header got other words',
    host => host.edit('2026', 'G1', 'Notater'),
    'Kolonnen «Notater» heter «Kommentar» igjen.',
  ],
  [
    'two headers beside each other got other words',
    host => host.paste('2026', 'G1', [['Notater', 'Lenke']]),
    'Kolonnen «Lenke» heter «Dokumentasjon» igjen.',
  ],
  [
    'a header was emptied',
    host => host.edit('2026', 'C1', ''),
    'Kolonnen «Resultat ▾» har fått overskriften sin tilbake.',
  ],
  [
    'the header of the year in Plan got other words',
    host => host.edit('Plan', 'J1', 'I år'),
    'Kolonnen «I år» heter «2026» igjen.',
  ],
  [
    'a renamed column was moved',
    host => {
      host.edit('2026', 'G1', 'Kommentarer');
      host.sheet('2026')?.moveColumn(6, 0);
    },
    'Kolonnen «Kommentarer» heter «Kommentar» igjen.',
  ],
  [
    'the results were deleted',
    host => host.sheet('2026')?.deleteColumn(2),
    'Kolonnen «Resultat ▾» manglet og står nå lengst til høyre. 1 celle er hentet',
  ],
  [
    'the comments were deleted',
    host => host.sheet('2026')?.deleteColumn(6),
    'Kolonnen «Kommentar» manglet',
  ],
  [
    'the statuses were deleted',
    host => host.sheet('2026')?.deleteColumn(3),
    'Planvakt har regnet den ut på nytt.',
  ],
  [
    'the IDs of a year were deleted',
    host => host.sheet('2026')?.deleteColumn(10),
    'Kolonnen «ID» manglet',
  ],
  [
    'the IDs of the plan were deleted',
    host => host.sheet('Plan')?.deleteColumn(13),
    'Kolonnen «ID» manglet',
  ],
  [
    'the types of the plan were deleted',
    host => host.sheet('Plan')?.deleteColumn(5),
    'Kolonnen «Type» manglet',
  ],
  [
    'the numbers of a year were deleted',
    host => host.sheet('2025')?.deleteColumn(0),
    'Kolonnen «Nr» manglet',
  ],
  [
    'a year in Plan was deleted',
    host => host.sheet('Plan')?.deleteColumn(9),
    'Kolonnen «2026» manglet',
  ],
  [
    'this year’s tab was deleted',
    host => host.deleteSheet('2026'),
    'Fanen «2026» manglet og er laget på nytt.',
  ],
  ['Logg was deleted', host => host.deleteSheet('Logg'), 'Fanen «Logg» manglet'],
  ['Oversikt was deleted', host => host.deleteSheet('Oversikt'), 'Fanen «Oversikt» manglet'],
  ['one ID in a year was emptied', host => host.edit('2026', 'K5', ''), 'hadde mistet koblingen'],
  [
    'one ID in Plan was emptied',
    host => host.edit('Plan', cellOf(host, 'Plan', '2.2', 'ID'), ''),
    'hadde mistet koblingen',
  ],
  [
    'the columns of Logg were moved',
    host => host.sheet('Logg')?.moveColumn(0, 5),
    'Kolonnene i «Logg» står i riktig rekkefølge igjen.',
  ],
  [
    'settings were deleted',
    host => host.sheet('Innstillinger')?.deleteRow(4),
    'manglet Arbeidsåret starter i',
  ],
];

describe.each(MISHAPS)('when %s', (_, happen, says) => {
  test('it is put right without losing a word, and said', () => {
    const workbook = reportedWorkbook();
    const { host } = workbook;
    const before = reports(host);
    happen(host);
    const { done } = tidy(workbook);
    expect(texts(done).some(text => text.includes(says))).toBe(true);
    expect(reports(host).map(rows => rows.slice().sort())).toEqual(
      before.map(rows => rows.slice().sort()),
    );
    const once = everything(host);
    expect(tidy(workbook).done).toEqual([]);
    expect(everything(host)).toEqual(once);
  });
});

test('what «Rydd opp» did stands in Logg, and its list leads to the place', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.edit('2026', 'G1', 'Notater');
  const { done } = tidy(workbook);
  expect(done[0]?.place).toEqual({ words: '2026', link: expect.stringContaining('#gid=') });
  expect(rowsOf(host, 'Logg').filter(({ Hva }) => Hva === 'Rydd opp')).toMatchObject([
    { Fane: '2026', Til: 'Kolonnen «Notater» heter «Kommentar» igjen.' },
  ]);
});

test('a row people add in Plan becomes a measure of the years it applies in; blank rows are left alone', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.paste('Plan', 'A10', [
    [
      '2.4',
      'Mål 2: Et bedre nabolag',
      'Male rekkverket to ganger i året.',
      '2026',
      'Dugnadsgjengen',
    ],
  ]);
  host.edit('Plan', 'L12', 'en lapp');
  const { done } = tidy(workbook);
  expect(done.map(({ place }) => place?.words)).toEqual(['Plan, rad 10']);
  expect(rowOf(host, 'Plan', '2.4')).toMatchObject({
    Type: 'Antall',
    Antall: '2',
    per: 'år',
    2025: '',
    2026: 'I rute',
  });
  expect(rowOf(host, '2026', '2.4')).toMatchObject({
    Tiltak: 'Male rekkverket to ganger i året.',
    Status: 'I rute',
  });
  expect(rowOf(host, '2025', '2.4')).toEqual({});
  expect(
    host
      .sheet('Plan')
      ?.display()[11]
      ?.filter(cell => cell !== ''),
  ).toEqual(['en lapp']);
});

test('a row copied in Plan and rewritten becomes a measure of its own, and the old one keeps its report', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  const row = Number(cellOf(host, 'Plan', '2.2', 'Nr').slice(1)) - 1;
  host.sheet('Plan')?.copyRow(row);
  // The upper of the two is the one that is written over.
  host.paste('Plan', `A${row + 1}`, [['2.9', 'Mål 2: Et bedre nabolag', 'Sette opp en gapahuk.']]);
  tidy(workbook);
  const ids = rowsOf(host, 'Plan').map(({ ID }) => ID);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rowOf(host, '2026', '2.2')).toMatchObject({ 'Resultat ▾': 'Påbegynt' });
  expect(rowOf(host, '2026', '2.9')).toMatchObject({
    'Resultat ▾': '',
    Tiltak: 'Sette opp en gapahuk.',
  });
});

test('of a row copied in a year, the one Logg knows counts, and the other keeps its words', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  const row = Number(cellOf(host, '2026', '2.2', 'Nr').slice(1)) - 1;
  host.sheet('2026')?.copyRow(row);
  host.loseNextEdit();
  host.edit('2026', `G${row + 1}`, 'Fire benker.');
  const { done, left } = tidy(workbook);
  expect(texts(done)).toEqual([expect.stringContaining('«2.2 Sette opp benker.» sto to ganger')]);
  expect(texts(left)).toContainEqual(expect.stringContaining('Flytt det du vil beholde dit'));
  const rows = rowsOf(host, '2026').filter(({ Nr }) => Nr === '2.2');
  expect(rows.map(({ Kommentar, ID, Status }) => [Kommentar, ID !== '', Status])).toEqual([
    ['Fire benker.', false, 'Kopi – teller ikke'],
    ['Tre av fem benker står.', true, 'Påbegynt'],
  ]);
});

test('rows people add in Mål and Organer are followed up', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.paste('Mål', 'A5', [
    ['b)', 'Mål 2: Et bedre nabolag', 'Ti benker', '10', 'benker', '', '', '', '5'],
  ]);
  host.edit('Organer', 'A7', 'Lekeplasskomiteen');
  tidy(workbook);
  expect(rowsOf(host, 'Mål').map(({ Delmål, Fremdrift }) => [Delmål, Fremdrift])).toContainEqual([
    'Ti benker',
    '█████░░░░░ 50 %',
  ]);
  const ids = ['Mål', 'Organer'].flatMap(tab => rowsOf(host, tab).map(({ ID }) => ID));
  expect([ids.includes(''), new Set(ids).size]).toEqual([false, ids.length]);
});

test('a deleted column of the plan’s own words cannot be mended, nothing is touched, and the way back is said', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.sheet('Plan')?.deleteColumn(column(host, 'Plan', 'Gjennomføring'));
  const before = everything(host);
  const { done, left } = tidy(workbook);
  expect([done, texts(left)]).toEqual([
    [],
    [expect.stringMatching(/«Gjennomføring».*Versjonslogg/)],
  ]);
  expect(everything(host)).toEqual(before);
});

test('where Plan itself is gone, the way back is said', () => {
  const workbook = reportedWorkbook();
  workbook.host.deleteSheet('Plan');
  expect(texts(tidy(workbook).left)).toEqual([
    expect.stringMatching(/^Fanen «Plan» er borte.*Versjonslogg/),
  ]);
});

test('two tabs that may both be the lost one are for people to choose between', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.sheet('2026')?.rename('2026 A');
  host.sheet('2025')?.rename('2026 B');
  const { left } = tidy(workbook);
  expect(texts(left)[0]).toMatch(/flere ligner: «2026 A», «2026 B»/);
});

test('nobody who said no to mail gets any because the column was deleted', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.sheet('Organer')?.deleteColumn(column(host, 'Organer', 'Varsles'));
  tidy(workbook);
  expect(new Set(rowsOf(host, 'Organer').map(({ Varsles }) => Varsles))).toEqual(new Set(['nei']));
});

test('dropdowns that were pasted over come back, and colours people chose stay where they were', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  const sheet = host.sheet('2026');
  sheet?.colourChoices(1, 2, { Utgår: '#cccccc' });
  for (const row of [3, 4]) {
    const cells = sheet?.facts.cells[row];
    if (cells) cells[2] = { value: '' };
  }
  expect(texts(tidy(workbook).done)).toEqual([
    'Listen å velge fra er på plass igjen i kolonnen «Resultat ▾».',
  ]);
  expect(sheet?.validation(4, 2)?.criteria).toMatchObject({
    values: expect.arrayContaining(['Utgår']),
  });
  expect(sheet?.validation(1, 2)?.colours).toEqual({ Utgår: '#cccccc' });
});

test('in a tab turned into a typed table everything but the dropdown is mended, and that is said', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  const before = reports(host);
  host.sheet('2026')?.makeTable();
  host.sheet('2026')?.deleteColumn(2);
  const { done, left } = tidy(workbook);
  expect(texts(done)[0]).toContain('Kolonnen «Resultat ▾» manglet');
  expect(texts(left)).toContainEqual(
    expect.stringContaining('gjort om til en tabell i Google Regneark'),
  );
  expect(reports(host)).toEqual(before);
});

test('what people wrote in tabs and columns of their own is never touched', () => {
  const workbook = reportedWorkbook();
  const { host } = workbook;
  host.paste('2026', 'M1', [['Vår kolonne'], ['a'], ['=b']]);
  host.sheet('2026')?.deleteColumn(6);
  tidy(workbook);
  expect(
    rowsOf(host, '2026')
      .slice(0, 2)
      .map(row => row['Vår kolonne']),
  ).toEqual(['a', '#FORMULA!']);
});

/** Everything at once. */
function havoc(host: Host) {
  host.sheet('2025')?.rename('Fjoråret 2025');
  host.edit('2026', 'G1', 'Notater');
  host.sheet('2026')?.deleteColumn(2);
  host.sheet('2026')?.copyRow(2);
  host.deleteSheet('Varsler');
  host.sheet('Logg')?.moveColumn(0, 3);
  host.sheet('Plan')?.deleteColumn(13);
  host.sheet('Innstillinger')?.deleteRow(6);
}

/** So many places to stop, spread over the whole run. */
const STOPS = 20;

test('tidying that stops between two calls is finished by the next, with the same outcome', () => {
  const ruined = reportedWorkbook();
  havoc(ruined.host);
  const state = ruined.host.save();
  ruined.host.calls.reset();
  tidy(ruined);
  const calls = ruined.host.calls.total;
  const expected = reports(ruined.host);
  const step = calls / STOPS;
  for (let stop = 0; stop < STOPS; stop++) {
    const n = 1 + Math.floor(stop * step);
    const workbook = emptyWorkbook({ state });
    workbook.host.crashAtCall(n);
    expect(() => workbook.server.tidyUp()).toThrow('Krasj');
    workbook.host.crashAtCall(null);
    tidy(workbook);
    expect([n, reports(workbook.host)]).toEqual([n, expected]);
  }
}, 120_000);
