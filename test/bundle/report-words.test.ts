import { reportWorkbook, textOf } from './report-workbook';
import { answered, cellOf, emptyWorkbook, rowsOf } from './workbook';

/** What the board writes, as the dialog sends it: about the whole year, and about the first goal. */
function written(words: string, seen = '') {
  const workbook = reportWorkbook();
  const { server } = workbook;
  const { words: asked } = answered(server.reportDraft(2025));
  const goal = asked[1]?.id ?? '';
  const save = (text: string, before: string) =>
    answered(
      server.saveReportWords(2025, [
        { id: '', words: `Om året: ${text}`, seen: before && `Om året: ${before}` },
        { id: goal, words: text, seen: before },
      ]),
    );
  save(words, seen);
  return { ...workbook, goal, save };
}

test('what the board writes is kept in the workbook, and stands in the report under its goal', async () => {
  const { host, server } = written('Mange nye kom til.');
  expect(
    rowsOf(host, 'Årsrapport').map(row => [row.Arbeidsår, row.Mål, row['Styret skriver']]),
  ).toEqual([
    ['2025', 'Hele året', 'Om året: Mange nye kom til.'],
    ['2025', 'Mål 1: Flere medlemmer', 'Mange nye kom til.'],
  ]);
  const text = await textOf(answered(server.makeReport(2025)).docxBase64);
  expect(text).toMatch(
    /Om året: Mange nye kom til\.[\s\S]*Mål 1: Flere medlemmer[\s\S]*Mange nye kom til\./,
  );
});

test('saved again, it stands in the same row; what stood there is in Logg', () => {
  const { host, server, save } = written('Først.');
  save('Så.', 'Først.');
  expect(rowsOf(host, 'Årsrapport')).toHaveLength(2);
  expect(answered(server.reportDraft(2025)).words[1]?.words).toBe('Så.');
  expect(rowsOf(host, 'Logg')).toContainEqual(
    expect.objectContaining({ Fane: 'Årsrapport', Fra: 'Først.', Til: 'Så.' }),
  );
});

test('where somebody else wrote meanwhile, theirs stands and is shown', () => {
  const { host, server, goal } = written('Vårt.');
  host.edit('Årsrapport', cellOf2(host, 'Mål 1: Flere medlemmer'), 'Deres.');
  const { refused } = answered(
    server.saveReportWords(2025, [{ id: goal, words: 'Mitt.', seen: 'Vårt.' }]),
  );
  expect(refused).toEqual([{ id: goal, words: 'Deres.' }]);
  expect(answered(server.reportDraft(2025)).words[1]?.words).toBe('Deres.');
});

test('text that looks like a formula stays text', () => {
  const { host } = written('=1+1');
  expect(rowsOf(host, 'Årsrapport')[1]?.['Styret skriver']).toBe('=1+1');
});

test('sorting the tab moves nothing to another goal', () => {
  const { host, server, save } = written('Om mål 1.');
  host.sheet('Årsrapport')?.sort(1, false);
  save('Om mål 1, rettet.', 'Om mål 1.');
  expect(
    answered(server.reportDraft(2025))
      .words.map(({ words }) => words)
      .slice(0, 2),
  ).toEqual(['Om året: Om mål 1, rettet.', 'Om mål 1, rettet.']);
});

test('where somebody has renamed the column, the person is told, and «Rydd opp» mends it', () => {
  const { host, server } = written('Mange nye kom til.');
  host.edit('Årsrapport', 'C1', 'Tekst');
  const answer = server.reportDraft(2025);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'column-missing' } });
  if (!answer.ok) expect(server.explain(answer.problem)).toContain('«Årsrapport»');
  answered(server.tidyUp());
  expect(answered(server.reportDraft(2025)).words[1]?.words).toBe('Mange nye kom til.');
});

test('stopped between any two calls, the words are whole the next time', () => {
  const state = reportWorkbook().host.save();
  for (let at = 1; at < 40; at += 1) {
    const { server, host } = emptyWorkbook({ state });
    const goal = answered(server.reportDraft(2025)).words[1]?.id ?? '';
    const say = () => server.saveReportWords(2025, [{ id: goal, words: 'Ord.', seen: '' }]);
    host.crashAtCall(at);
    try {
      say();
    } catch {
      // The run stopped there; the person tries again.
    }
    host.crashAtCall(null);
    answered(say());
    expect(answered(server.reportDraft(2025)).words[1]?.words).toBe('Ord.');
    expect(rowsOf(host, 'Årsrapport')).toHaveLength(1);
  }
});

test('what is missing is listed with a link to its row: no report, and no reason where one is asked for', () => {
  const { host, server } = reportWorkbook();
  const { missing } = answered(server.reportDraft(2025));
  expect(missing.map(({ number, why }) => [number, why])).toEqual([
    ['1.11', 'no-report'],
    ['2.2', 'no-sentence'],
    ['2.3', 'no-report'],
  ]);
  const row = Number(/\d+$/.exec(cellOf(host, '2025', '2.2', 'Nr'))?.[0]);
  expect(missing[1]?.link).toMatch(new RegExp(`range=A${row}$`));
});

function cellOf2(host: Parameters<typeof rowsOf>[0], goal: string): string {
  const row = rowsOf(host, 'Årsrapport').findIndex(({ Mål }) => Mål === goal);
  return `C${row + 2}`;
}
