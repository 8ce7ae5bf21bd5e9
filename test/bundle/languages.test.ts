import mammoth from 'mammoth';
import type { Host } from '../../host/host';
import { LOOK_WORDS } from '../../src/application/refreshing/overview-writes';
import { leaksIn } from './leaks';
import {
  answered,
  cellOf,
  emptyWorkbook,
  everything,
  filledWorkbook,
  measureIn,
  rowsOf,
  SMALL_PLAN,
  type Workbook,
  writeText,
} from './workbook';

const BOARD = 'styret@nordvik.example';

/** What is typed at a setting, by the name it has in the workbook, as a person would. */
function set(host: Host, tab: string, setting: string, value: string) {
  const row = (host.sheet(tab)?.display() ?? []).findIndex(([name]) => name === setting) + 1;
  if (row === 0) throw new Error(`No setting ${setting}`);
  host.edit(tab, `B${row}`, value);
}

function choose({ host }: Workbook, language: string) {
  const names = (host.sheet('Innstillinger')?.display() ?? []).map(([name = '']) => name);
  set(
    host,
    'Innstillinger',
    names.find(name => ['Språk', 'Language'].includes(name)) ?? '',
    language,
  );
}

const REFRESH = {
  bokmål: 'Oppdater status',
  nynorsk: 'Oppdater status',
  English: 'Refresh status',
};
type Language = keyof typeof REFRESH;

function refreshIn(workbook: Workbook, language: Language) {
  choose(workbook, language);
  workbook.host.open();
  workbook.host.choose(REFRESH[language]);
}

const rowNamed = (head: readonly string[] = [], cells: readonly string[]) =>
  Object.fromEntries(head.map((header, i) => [header, cells[i] ?? '']));

const statusOf = ({ host }: Workbook, year: string, number: string) =>
  rowsOf(host, year).find(({ Nr }) => Nr === number)?.Status;

/** The labels of a menu, whatever it is made of. */
const menuOf = ({ host }: Workbook): readonly string[] =>
  Array.from(
    JSON.stringify(host.menu).matchAll(/"(?:title|label)":"([^"]*)"/g),
    ([, label = '']) => label,
  );

/** A filled workbook in which people have said something in every way there is. */
function used(): Workbook {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), 'Gjennomført');
  host.edit('2025', cellOf(host, '2025', '1.1', 'Kommentar'), 'Planen ble vedtatt i mai.');
  host.edit('2025', cellOf(host, '2025', '1.2', 'Antall'), '3');
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Ikke gjennomført');
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Påbegynt');
  host.edit('2026', cellOf(host, '2026', '2.3', 'Resultat ▾'), 'kanskje');
  host.edit('Organer', 'E3', 'nei');
  set(host, 'Innstillinger', 'Styrets e-post', BOARD);
  return workbook;
}

/** The columns that are people's, or the plan's own words. */
const TYPED = [
  'Nr',
  'Tiltak',
  'Ansvar',
  'Resultat ▾',
  'Antall',
  'Kommentar',
  'Dokumentasjon',
  'ID',
];
const ADOPTED = ['Nr', 'Mål', 'Tiltak', 'Gjennomføring', 'Ansvar', 'Type', 'Antall', 'per', 'ID'];

const said = ({ host }: Workbook) =>
  [
    ['2025', TYPED],
    ['2026', TYPED],
    ['Plan', ADOPTED],
    ['Organer', ['Organ', 'Også skrevet', 'Del av', 'E-post', 'Varsles', 'ID']],
    ['Innstillinger', ['Verdi']],
  ].map(([tab, columns]) =>
    rowsOf(host, String(tab))
      .filter(({ Navn = '' }) => !['Språk', 'Language'].includes(Navn))
      .map(row => Array.from(columns ?? [], column => row[column])),
  );

describe('a board changes language, from bokmål to nynorsk to English and back', () => {
  const workbook = used();
  const { host, server } = workbook;
  host.choose('Oppdater status');
  const before = everything(host);
  const typed = said(workbook);

  test('in nynorsk what is computed is in nynorsk, and what was typed and laid stands as it stood', () => {
    refreshIn(workbook, 'nynorsk');
    expect(said(workbook)).toEqual(typed);
    expect(Object.keys(everything(host))).toEqual(Object.keys(before));
    expect(statusOf(workbook, '2025', '2.2')).toBe('Ikkje gjennomført');
    expect(statusOf(workbook, '2026', '2.2')).toBe('Påbyrja');
    expect(host.sheet('Oversikt')?.display().flat()).toContain('Framdrift');
    expect(menuOf(workbook)).toContain('Opne tiltak');
  });

  test('in English too; a result given in bokmål counts, and a new one is given from the sidebar', () => {
    refreshIn(workbook, 'English');
    expect(said(workbook)).toEqual(typed);
    expect(statusOf(workbook, '2025', '1.1')).toBe('Done');
    expect(rowsOf(host, 'Innstillinger').map(({ Navn }) => Navn)).toContain('Board e-mail');
    host.runTrigger('dailyJob');
    expect(host.mails[0]?.body).toContain('under Reminded in the tab Organer.');
    expect(host.mails[0]?.body).toMatch(/It was due 31 December 2025|It is time to report/);
    expect(statusOf(workbook, '2026', '2.2')).toBe('Started');
    const { id, entry } = measureIn(workbook, 2026, '1.10');
    const saved = { ...entry, result: 'partly' as const, comment: 'Første del er ferdig.' };
    answered(server.markMeasure({ id, year: 2026, entry: saved, seen: entry }));
    expect(rowsOf(host, '2026').find(({ Nr }) => Nr === '1.10')).toMatchObject({
      'Resultat ▾': 'Partly done',
      Kommentar: 'Første del er ferdig.',
      Status: 'Partly done',
    });
    answered(server.markMeasure({ id, year: 2026, entry, seen: saved }));
    expect(said(workbook)).toEqual(typed);
  });

  test('a report is made in English of what was said in Norwegian', async () => {
    const { docxBase64, fileName } = answered(server.makeReport(2025));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docxBase64, 'base64') });
    expect(fileName).toBe('Annual report 2025 – Nordvik velforening (2026-01-20)');
    expect(value).toContain('Not done');
    expect(value).toContain('Planen ble vedtatt i mai.');
  });

  test('back in bokmål everything is as it was, but for what the records have of the sidebar and the mails', () => {
    refreshIn(workbook, 'bokmål');
    const after = everything(host);
    for (const tab of Object.keys(before).filter(
      name => !['Logg', 'Varsler', 'Organer', '2026'].includes(name),
    )) {
      expect([tab, after[tab]]).toEqual([tab, before[tab]]);
    }
    expect(said(workbook)).toEqual(typed);
  });

  test('no change of language is taken for something people have said', () => {
    const lines = rowsOf(host, 'Logg').filter(({ Nr }) => Nr !== '1.10');
    expect(lines).toEqual(before.Logg?.slice(1).map(cells => rowNamed(before.Logg?.[0], cells)));
  });
});

describe('a year that was frozen in bokmål, in a workbook that then becomes English', () => {
  const workbook = used();
  const { host } = workbook;
  set(host, 'Innstillinger', 'Låste år', '2025');
  host.choose('Oppdater status');
  refreshIn(workbook, 'English');
  const logged = rowsOf(host, 'Logg');
  const reported = rowsOf(host, '2025');

  test('stays frozen: what is written there is a dated addition, in English', () => {
    host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Done');
    host.choose('Refresh status');
    expect(rowsOf(host, '2025').find(({ Nr }) => Nr === '2.2')).toMatchObject({
      'Resultat ▾': 'Ikke gjennomført',
      Kommentar: '[Added 20.1.2026] Result: Done',
    });
    expect(rowsOf(host, '2025').filter(({ Nr }) => Nr !== '2.2')).toEqual(
      reported.filter(({ Nr }) => Nr !== '2.2'),
    );
  });

  test('what Logg was told in bokmål is not told again, and what it is told now is understood later', () => {
    const lines = rowsOf(host, 'Logg').slice(logged.length);
    expect(lines).toEqual([
      expect.objectContaining({ Nr: '2.2', Hva: 'Comment', Til: '[Added 20.1.2026] Result: Done' }),
    ]);
    refreshIn(workbook, 'nynorsk');
    expect(rowsOf(host, 'Logg')).toHaveLength(logged.length + 1);
  });

  test('is opened again without leaving the question it was frozen with', () => {
    const questions = () =>
      host
        .sheet('2025')
        ?.facts.protections.filter(({ type }) => type === 'SHEET')
        .map(({ description }) => description);
    expect(questions()).toHaveLength(1);
    set(host, 'Innstillinger', 'Låste år', '');
    expect(questions()).toEqual([]);
  });
});

describe('«Rydd opp» in a workbook that was laid in bokmål and is English now', () => {
  test('gives tabs and columns the names they were laid with, and finds nothing else to do', () => {
    const workbook = used();
    const { host, server } = workbook;
    refreshIn(workbook, 'English');
    expect(answered(server.tidyUp()).done).toEqual([]);
    const before = everything(host);
    host.sheet('Organer')?.rename('Grupper');
    host.edit('2026', 'G1', 'Våre ord');
    const { done, left } = answered(server.tidyUp());
    expect(done.map(({ text }) => text)).toEqual([
      'The tab “Grupper” is called “Organer” again.',
      'The column “Våre ord” is called “Kommentar” again.',
    ]);
    // The cell nobody understands, and the bodies that have no address.
    expect(left.map(({ place }) => place?.words)).toEqual(['2026, row 7', 'Organer']);
    expect({ ...everything(host), Logg: [] }).toEqual({ ...before, Logg: [] });
  });
});

test('the language changes as soon as it is chosen, and costs nothing once it has', () => {
  const workbook = used();
  const { host } = workbook;
  const cost = () => {
    host.calls.reset();
    host.choose('Oppdater status');
    const { reads, writes, others } = host.calls;
    return { reads, writes, others };
  };
  host.choose('Oppdater status');
  const norwegian = cost();
  choose(workbook, 'nynorsk');
  expect(statusOf(workbook, '2026', '2.2')).toBe('Påbyrja');
  host.choose('Oppdater status');
  expect(cost()).toEqual(norwegian);
});

test('a change of language that stops anywhere is made whole by the next refresh', () => {
  const state = used().host.save();
  const changed = (crash: number | null) => {
    const workbook = emptyWorkbook({ state: structuredClone(state) });
    const { host } = workbook;
    host.crashAtCall(crash);
    host.calls.reset();
    if (crash === null) choose(workbook, 'nynorsk');
    else expect(() => choose(workbook, 'nynorsk')).toThrow('Krasj');
    const calls = host.calls.total;
    host.crashAtCall(null);
    host.choose('Oppdater status');
    host.open();
    return { calls, sheets: host.save().spreadsheet.sheets, menu: menuOf(workbook) };
  };
  const { calls, sheets, menu } = changed(null);
  expect(menu).toContain('Opne tiltak');
  for (let crash = 1; crash <= calls; crash += 9) {
    const after = changed(crash);
    expect([crash, after.menu]).toEqual([crash, menu]);
    expect([crash, after.sheets]).toEqual([crash, sheets]);
  }
  expect(calls).toBeGreaterThan(10);
});

test('the dropdown of a tab that was there offers the words of the language, and those already chosen', () => {
  const workbook = used();
  choose(workbook, 'English');
  const offered = (tab: string, row: number, column: number) =>
    workbook.host.sheet(tab)?.validation(row, column)?.criteria;
  const settings = workbook.host.sheet('Innstillinger')?.display() ?? [];
  const languageRow = settings.findIndex(([name]) => name === 'Language');
  expect(offered('2026', 8, 2)).toMatchObject({
    values: ['Started', 'Done', 'Partly done', 'Not done', 'Dropped', 'Påbegynt'],
  });
  expect(offered('Innstillinger', languageRow, 1)).toMatchObject({
    values: ['bokmål', 'nynorsk', 'English'],
  });
});

test('a language nobody knows is bokmål, and Oversikt says so calmly', () => {
  const workbook = used();
  const { host } = workbook;
  choose(workbook, 'klingonsk');
  host.choose('Oppdater status');
  expect(statusOf(workbook, '2026', '2.2')).toBe('Påbegynt');
  expect(host.sheet('Oversikt')?.display().flat()).toContain(
    'Språket «klingonsk» i Innstillinger er ikke kjent. Velg bokmål, nynorsk eller English. Til da er alt på bokmål.',
  );
});

test('words of any language may stand in the cells, whichever is chosen', () => {
  const workbook = used();
  const { host } = workbook;
  const result = (number: string, word: string) =>
    host.edit('2026', cellOf(host, '2026', number, 'Resultat ▾'), word);
  result('1.10', 'Partly done');
  result('2.1', 'ikkje  gjennomført');
  result('2.2', 'GÅR UT');
  expect(['1.10', '2.1', '2.2'].map(number => statusOf(workbook, '2026', number))).toEqual([
    'Delvis gjennomført',
    'Ikke gjennomført',
    'Utgår',
  ]);
});

test('a tab that has to be made anew is made in the language chosen, beside those that were there', () => {
  const workbook = used();
  const { host } = workbook;
  choose(workbook, 'English');
  host.setToday('2027-01-20');
  host.deleteSheet('Oversikt');
  host.deleteSheet('Varsler');
  host.choose('Oppdater status');
  expect(host.sheets().map(({ name }) => name)).toEqual([
    'Overview',
    'Plan',
    '2027',
    '2026',
    '2025',
    'Mål',
    'Organer',
    'Reminders',
    'Logg',
    'Innstillinger',
    'Arkiv',
    'Ark1',
  ]);
  expect(host.sheet('2027')?.display()[0]).toEqual(
    'No.|Measure|Result ▾|Status|Due|Count|Comment|Evidence|Updated|Responsible|ID'.split('|'),
  );
});

/** What nobody sees: the hidden column of Oversikt that its colours go by. */
const HIDDEN: readonly string[] = Object.values(LOOK_WORDS);

/** All that a board sees, hears and gets in a workbook: tabs, menu, sidebar, messages, mails and report. */
async function allThatIsSaid(workbook: Workbook): Promise<string[]> {
  const { host, server } = workbook;
  host.open();
  const [, , refresh = ''] = menuOf(workbook);
  host.choose(refresh);
  host.runTrigger('dailyJob');
  const loaded = answered(server.loadMeasures(null));
  const preview = answered(server.previewReminders());
  const { docxBase64, fileName } = answered(server.makeReport(2025));
  const report = await mammoth.extractRawText({ buffer: Buffer.from(docxBase64, 'base64') });
  return [
    ...Object.entries(everything(host)).flatMap(([name, rows]) => [
      name,
      ...rows.flat().filter(text => !HIDDEN.includes(text)),
    ]),
    ...menuOf(workbook),
    ...host.toasts.map(({ message }) => message),
    ...loaded.measures.flatMap(({ statusText, lastYear }) => [statusText, lastYear]),
    ...[...preview.today, ...preview.later].flatMap(({ subject, text }) => [subject, text]),
    ...host.mails.flatMap(({ subject, body, htmlBody }) => [
      subject,
      body,
      (htmlBody ?? '').replace(/<[^>]*>/g, ' '),
    ]),
    fileName,
    report.value,
  ];
}

test('a workbook that begins with somebody who uses nynorsk is nynorsk all through', async () => {
  const workbook = emptyWorkbook({ userLocale: 'nn_NO' });
  const { host } = workbook;
  expect(menuOf(workbook)).toContain('Sjå varsel …');
  answered(writeText(workbook, SMALL_PLAN));
  set(host, 'Innstillingar', 'E-posten til styret', BOARD);
  host.edit('2026', 'D2', 'Påbyrja');
  expect(leaksIn(await allThatIsSaid(workbook), 'nn')).toEqual([]);
});

test('a workbook that is English says nothing in Norwegian but what the plan says', async () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  set(host, 'Innstillinger', 'Styrets e-post', BOARD);
  choose(workbook, 'English');
  for (const tab of ['Oversikt', 'Varsler', 'Logg']) host.deleteSheet(tab);
  host.open();
  host.choose('Refresh status');
  const laid = new Set(
    ['2025', '2026', 'Plan', 'Mål', 'Organer', 'Innstillinger', 'Arkiv'].flatMap(tab => [
      tab,
      ...(host.sheet(tab)?.display()[0] ?? []),
      // What the first filling wrote once: names of settings, kinds, doubts.
      ...rowsOf(host, tab).flatMap(
        ({
          Navn = '',
          Type = '',
          per = '',
          Varsles = '',
          'Må avklares': doubt = '',
          Verdi = '',
          Enhet = '',
          Hva = '',
        }) => [Navn, Type, per, Varsles, doubt, Verdi, Enhet, Hva],
      ),
    ]),
  );
  const texts = (await allThatIsSaid(workbook))
    .filter(text => !laid.has(text))
    .map(text => text.replace(/(?:the tab|in) (?:Organer|Innstillinger)/g, ''))
    // A target is told in the words that stand in Mål.
    .map(text =>
      rowsOf(host, 'Mål').reduce((left, { Enhet = '' }) => left.replace(Enhet, ''), text),
    );
  expect(leaksIn(texts, 'en')).toEqual([]);
});

test('a page is served in the language of the workbook, so that its first frame is', () => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.choose('Åpne tiltak');
  expect(host.shown.sidebar?.html).toContain('<html lang="nb">');
  choose(workbook, 'English');
  host.open();
  host.choose('Open measures');
  expect(host.shown.sidebar?.title).toBe('Measures');
  expect(host.shown.sidebar?.html).toContain('<html lang="en">');
  expect(host.shown.sidebar?.html).toContain('<main id="app" lang="en">');
});

test('a copy of a workbook, which has its settings and nothing remembered, finds its language', () => {
  const workbook = used();
  choose(workbook, 'English');
  const state = workbook.host.save();
  const copy = emptyWorkbook({
    state: { ...state, properties: { document: {}, script: {}, users: {} } },
  });
  expect(menuOf(copy)).toContain('Open measures');
});
