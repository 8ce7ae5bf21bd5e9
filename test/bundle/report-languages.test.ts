import { leaksIn } from './leaks';
import { reportWorkbook, textOf } from './report-workbook';
import { answered, rowsOf, type Workbook } from './workbook';

/** What stands in the cells, in the language it was written in. */
const IN_CELLS = /Planen ble vedtatt i mai\.|flere medlemmer/g;

function speak({ host }: Workbook, language: string, refresh: string) {
  const names = (host.sheet('Innstillinger')?.display() ?? []).map(([name]) => name);
  const row = names.findIndex(name => name === 'Språk' || name === 'Language') + 1;
  host.edit('Innstillinger', `B${row}`, language);
  host.open();
  host.choose(refresh);
}

test('a board that goes over to English finds its locked year and its template again', async () => {
  const workbook = reportWorkbook();
  const { server } = workbook;
  const { base64 } = answered(server.reportTemplate());
  answered(server.keepTemplate(2025, { name: 'Vår mal.docx', base64 }));
  answered(server.freezeYear(2025));
  speak(workbook, 'English', 'Refresh status');
  expect(answered(server.reportDraft(2025))).toMatchObject({
    template: 'Vår mal.docx',
    isFrozen: true,
  });
  const text = await textOf(answered(server.makeReport(2025)).docxBase64);
  expect(text).toContain('The year was locked 20 January 2026.');
});

test('in English the board’s words and the locked year are kept in English tabs, and found again', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  speak(workbook, 'English', 'Refresh status');
  const save = (words: string, seen: string) =>
    answered(server.saveReportWords(2025, [{ id: '', words, seen }]));
  save('A good year.', '');
  save('A very good year.', 'A good year.');
  expect(rowsOf(host, 'Annual report')).toEqual([
    expect.objectContaining({
      'Working year': '2025',
      Goal: 'The whole year',
      'The board writes': 'A very good year.',
    }),
  ]);
  answered(server.freezeYear(2025));
  expect(rowsOf(host, 'Arkiv')).toContainEqual(
    expect.objectContaining({ Hva: 'Locked year', Navn: '2025' }),
  );
  speak(workbook, 'bokmål', 'Oppdater status');
  expect(answered(server.reportDraft(2025))).toMatchObject({ isFrozen: true });
  expect(answered(server.previewReport(2025)).text).toContain('A very good year.');
});

test.each([
  ['nn', 'nynorsk', 'Oppdater status'],
  ['en', 'English', 'Refresh status'],
] as const)(
  'the report, its text for the minutes and the plan as a document are in the language chosen (%s)',
  async (code, language, refresh) => {
    const workbook = reportWorkbook();
    const { server } = workbook;
    speak(workbook, language, refresh);
    const { docxBase64 } = answered(server.makeReport(2025));
    const plan = answered(server.adoptedPlan());
    const said = [
      await textOf(docxBase64),
      answered(server.previewReport(2025)).text,
      await textOf(plan.docxBase64),
    ].flatMap(text => text.replace(IN_CELLS, '').split('\n'));
    expect(leaksIn(said, code)).toEqual([]);
  },
);
