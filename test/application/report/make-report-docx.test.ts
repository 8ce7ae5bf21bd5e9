import mammoth from 'mammoth';
import { FJORDBY, LAST_YEAR, measure } from './example-facts';
import { partOf, reportOn, textOf } from './report-reading';

const html = async (base64: string) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(base64, 'base64') })).value;
const text = (xml: string) => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('every measure stands beside its result and its sentence', async () => {
  const rows = (await html(reportOn(FJORDBY))).match(/<tr>.*?<\/tr>/g)?.map(text) ?? [];
  for (const expected of [
    ['1.1', 'Åpen dag i idrettsparken', '2025 · Styret', 'Gjennomført', 'Holdt 14. juni.'],
    ['1.2', 'Minst to trenerkurs i året', 'Gjennomført', '3 i året .planen sier 2 i året.'],
    [
      '1.3',
      'Brosjyre på tre språk',
      'Delvis gjennomført',
      'To språk er ferdige.',
      'Se referat 4/25',
    ],
    ['Skifte lys på grusbanen', 'Ikke gjennomført', 'Kommunen sa nei til støtte.'],
    ['Merke løypa rundt åsen', 'Ikke rapportert'],
    ['Nytt tak på klubbhuset', 'Gjennomført i 2024'],
    ['Ballbinge ved skolen', 'Utgår', 'Skolen bygger selv.'],
  ])
    expect(rows).toContainEqual(expect.stringMatching(new RegExp(expected.join('.*'))));
});

test('the headings make the outline that Word and Google show', async () => {
  const xml = partOf(reportOn(LAST_YEAR), 'word/document.xml');
  expect(text(xml.match(/<w:p>(?:(?!<w:p>).)*w:val="Title".*?<\/w:p>/)?.[0] ?? '').trim()).toBe(
    'Årsrapport 2025',
  );
  const headings = (await html(reportOn(LAST_YEAR))).match(/<h\d>.*?<\/h\d>/g) ?? [];
  expect(headings.map(heading => heading.slice(1, 3) + text(heading).trimEnd())).toEqual([
    'h1 Styret skriver',
    'h1 Året i tall',
    'h2 Mål for mål',
    'h1 Mål og tiltak',
    'h2 Mål 1: Flere barn og unge i aktivitet',
    'h3 Delmål',
    'h3 Tiltak',
    'h2 Et anlegg vi er stolte av',
    'h3 Tiltak',
    'h1 Ikke rapportert',
    'h1 Det som tas videre, og det som utgår',
    'h2 Tas videre',
    'h2 Ikke fullført, og ikke i planen videre',
    'h2 Utgår',
    'h1 Sammenlignet med året før',
    'h1 Hele perioden 2024–2025',
    'h2 Mål 1: Flere barn og unge i aktivitet',
    'h1 Forslag til vedtak',
    'h1 Vedlegg: organ for organ',
    'h2 Styret',
    'h2 Løypelaget',
  ]);
});

test('the list of contents leads to each goal, and no two bookmarks are alike', () => {
  const xml = partOf(reportOn(LAST_YEAR), 'word/document.xml');
  const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
  const names = all(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
  const anchors = all(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g);
  expect(anchors).toEqual(names);
  expect(names).toEqual([
    'styret',
    'tall',
    'maal_og_tiltak',
    'maal_1',
    'maal_2',
    'ikke_rapportert',
    'tas_videre',
    'sammenligning',
    'perioden',
    'vedtak',
    'organer',
  ]);
  const starts = all(/<w:bookmarkStart [^>]*w:id="([^"]+)"/g);
  expect(new Set(starts).size).toBe(starts.length);
  expect(all(/<w:bookmarkEnd [^>]*w:id="([^"]+)"/g)).toEqual(starts);
});

test('evidence on the web becomes a link to the very address, other evidence stays words', async () => {
  const page = await html(reportOn(FJORDBY));
  expect(page).toContain(
    '<a href="https://www.fjordbyil.no/apen-dag?a=1&amp;b=2">fjordbyil.no/apen-dag?a=1&amp;b=2</a>',
  );
  expect(page).not.toContain('https://dokumentasjon/');
});

test('delmål are told with target and figure where somebody knows them', () => {
  const lines = textOf(reportOn(FJORDBY)).split('\n');
  expect(lines).toContain('1.1 400 medlemmer under 19 år');
  expect(lines).toContain('Måltall: 400 medlemmer innen 2027372 i 2025 · 93\u00a0%');
  expect(lines).toContain('En velkomst til alle nye');
});

test('what the board writes stands first, and under its goal', async () => {
  const page = text(await html(reportOn(FJORDBY)));
  expect(page).toMatch(/Styret skriver Et år med mange nye ansikter\. Takk til alle.*Året i tall/);
  expect(page).toMatch(/Mål 1: .*Særlig de yngste er blitt flere\. Delmål/);
});

test('a quota tells what was counted, and which day', () => {
  const lines = textOf(reportOn(FJORDBY)).split('\n');
  expect(lines).toContain('12. mars: Trener 1');
  expect(lines.indexOf('12. mars: Trener 1')).toBeLessThan(
    lines.indexOf('2. november: Dommerkurs'),
  );
});

test('a sentence of 2 000 characters stands across the page, once, with its measure and result', async () => {
  const comment = 'Dette tok lengre tid enn noen trodde. '.repeat(53).trim();
  const told = measure('Ny vei', 'partly', { result: 'partly', comment }, { number: '1.9' });
  const goal = { number: '1', title: 'A', words: '', subgoals: [], measures: [told] };
  const page = await html(reportOn({ ...FJORDBY, goals: [goal], isOver: false }));
  const rows = page.match(/<tr>.*?<\/tr>/g)?.filter(row => row.includes('lengre tid')) ?? [];
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('colspan="2"');
  expect(text(rows[0] ?? '')).toMatch(/1\.9 Ny vei .*Delvis gjennomført .*Dette tok/);
});

test('what is put off and what is struck stands with its reason, and the years that are left', async () => {
  const rows = (await html(reportOn(FJORDBY))).match(/<tr>.*?<\/tr>/g)?.map(text) ?? [];
  for (const expected of [
    /Brosjyre på tre språk Planen har det også i 2026 og 2027\..*Delvis gjennomført To språk er ferdige\./,
    /Skifte lys på grusbanen.*Ikke gjennomført Kommunen sa nei til støtte\./,
    /Ballbinge ved skolen.*Utgår Skolen bygger selv\./,
  ])
    expect(rows).toContainEqual(expect.stringMatching(expected));
});

test('in its last year the whole period stands year by year, in shapes and words', async () => {
  const rows = (await html(reportOn(LAST_YEAR))).match(/<tr>.*?<\/tr>/g)?.map(text) ?? [];
  expect(rows).toContainEqual(
    expect.stringMatching(/1\.1 .*Åpen dag .*○○ .*Ikke gjennomført .*●● .*Gjennomført/),
  );
});

test('the appendix has every measure under each body that had it', async () => {
  const page = text(await html(reportOn(FJORDBY)));
  const appendix = page.slice(page.lastIndexOf('Vedlegg: organ for organ'));
  expect(appendix).toMatch(
    /Styret 2 gjennomført.*Merke løypa.*Løypelaget 1 ikke rapportert.*Merke løypa/,
  );
});

test('a report on a frozen year says that it is frozen', () => {
  const lines = textOf(reportOn({ ...FJORDBY, frozenOn: '2026-03-01' })).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^Året ble låst 1\. mars 2026\./));
});

test('the summary says how far the plan has come, now and last year', () => {
  const lines = textOf(reportOn(FJORDBY)).split('\n');
  expect(lines).toContain('58\u00a0% av planen for 2025 er gjennomført.');
  expect(lines).toContain('2024: 41\u00a0%');
  expect(lines).toContain('7 tiltak gjaldt i 2025.');
  expect(lines).toContain('+17 prosentpoeng');
  expect(lines).toContain('Årsmøtet tar årsrapporten for 2025 til orientering.');
});

test('a year nobody reported on is told plainly, without a percentage to be ashamed of', () => {
  const goals = FJORDBY.goals.map(goal => ({
    ...goal,
    subgoals: [],
    measures: goal.measures.map(({ text }) => measure(text, 'missingReport')),
  }));
  const report = textOf(reportOn({ ...FJORDBY, goals, lastYear: null }));
  expect(report).toContain('Ingen har rapportert på tiltakene for 2025.');
  expect(report).toContain('Ingen av de 7 tiltakene er rapportert.');
  expect(report).not.toContain('%');
});

test('a report made before the year is over names what is still to come, and when', () => {
  const coming = measure('Julebord', 'coming', {}, { frist: '2026-12-15' });
  const goal = { number: '1', title: 'Samhold', words: '', subgoals: [], measures: [coming] };
  const report = textOf(reportOn({ ...FJORDBY, goals: [goal], madeOn: '2026-05-01' }));
  expect(report).toContain('Kommer');
  expect(report).toContain('Frist 15. desember 2026');
});

test('a time limit that is behind, or a measure that is reported, is told without its time limit', () => {
  const late = measure('Julebord', 'missingReport', {}, { frist: '2026-04-15' });
  const done = measure('Vårfest', 'done', { result: 'done' }, { frist: '2026-12-15' });
  const goal = { number: '1', title: 'Samhold', words: '', subgoals: [], measures: [late, done] };
  const report = textOf(reportOn({ ...FJORDBY, goals: [goal], madeOn: '2026-05-01' }));
  expect(report).toContain('Julebord');
  expect(report).not.toContain('Frist');
});

test('the full stops a plan’s cells end in do not stand in the middle of a line', () => {
  const stopped = measure('Tur', 'done', {}, { when: '2025.', responsibleText: 'Turgruppa.' });
  const goal = { number: '1', title: 'Ute', words: '', subgoals: [], measures: [stopped] };
  expect(textOf(reportOn({ ...FJORDBY, goals: [goal] })).split('\n')).toContain('2025 · Turgruppa');
});

test('a plan with no goals still makes a report', async () => {
  const page = await html(reportOn({ ...FJORDBY, goals: [], lastYear: null }));
  expect(page).toContain('Ingen tiltak gjaldt i 2025.');
  expect(page).not.toContain('Mål for mål');
});

test('the same year makes the same file, byte for byte, also at another hour', () => {
  jest.useFakeTimers({ now: new Date('2026-01-20T09:00:00Z') });
  const morning = reportOn(FJORDBY);
  jest.setSystemTime(new Date('2026-01-20T21:30:00Z'));
  const evening = reportOn(FJORDBY);
  jest.useRealTimers();
  expect(evening).toBe(morning);
});

test('the file knows its title and its language', () => {
  const report = reportOn(FJORDBY);
  expect(partOf(report, 'docProps/core.xml')).toContain(
    '<dc:title>Årsrapport 2025 – Fjordby idrettslag</dc:title>',
  );
  expect(partOf(report, 'word/styles.xml')).toContain('<w:lang w:val="nb-NO"');
});
