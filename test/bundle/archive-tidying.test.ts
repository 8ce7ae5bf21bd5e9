import type { Host } from '../../host/host';
import { reportWorkbook, textOf } from './report-workbook';
import { answered, everything, giveAddresses, type Workbook } from './workbook';

/** A workbook with a locked year, an own template, and words from the board. */
async function lockedWorkbook() {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  giveAddresses(host);
  const { base64 } = answered(server.reportTemplate());
  answered(server.keepTemplate(2025, { name: 'Vår mal.docx', base64 }));
  answered(server.saveReportWords(2025, [{ id: '', words: 'Et godt år.', seen: '' }]));
  answered(server.freezeYear(2025));
  return { ...workbook, before: await reportOf(workbook) };
}
const reportOf = async ({ server }: Workbook) =>
  textOf(answered(server.makeReport(2025)).docxBase64);

/** What may happen, and how many things «Rydd opp» then tells of. */
const MISHAPS: readonly [string, (host: Host) => void, number][] = [
  ['a header got other words', host => host.edit('Arkiv', 'E1', 'Tekst'), 1],
  ['two headers got other words', host => host.paste('Arkiv', 'A1', [['Slag', 'Tittel']]), 2],
  ['a header was emptied', host => host.edit('Arkiv', 'D1', ''), 1],
  ['the IDs’ header got other words', host => host.edit('Arkiv', 'F1', 'Kode'), 1],
  ['its columns were moved', host => host.sheet('Arkiv')?.moveColumn(4, 0), 1],
  ['the tab got another name', host => host.sheet('Arkiv')?.rename('Gamle ting'), 1],
  [
    'a header got other words and its columns were moved',
    host => {
      host.edit('Arkiv', 'E1', 'Innholdet');
      host.sheet('Arkiv')?.moveColumn(4, 0);
    },
    2,
  ],
];

test.each(MISHAPS)(
  'when %s in Arkiv, «Rydd opp» mends it: the locked report says the same, and more can be kept',
  async (_, happen, told) => {
    const { before, ...workbook } = await lockedWorkbook();
    const { host, server } = workbook;
    happen(host);
    expect(answered(server.tidyUp()).done).toHaveLength(told);
    expect(await reportOf(workbook)).toBe(before);
    expect(answered(server.reportDraft(2026)).template).toBe('Vår mal.docx');
    answered(server.keepTemplate(2026, null));
    expect(answered(server.reportDraft(2026)).template).toBeNull();
    const once = everything(host);
    expect(answered(server.tidyUp())).toEqual({ done: [], left: [] });
    expect(everything(host)).toEqual(once);
  },
);

test('when what was kept is deleted from Arkiv, people are told, and nothing is made up', async () => {
  const { host, server } = await lockedWorkbook();
  host.sheet('Arkiv')?.deleteColumn(4);
  const { left } = answered(server.tidyUp());
  expect(left.map(({ text }) => text)).toEqual([expect.stringContaining('«Innhold»')]);
});

test('where the board’s words lost the name of their tab or their IDs’ header, both come back', async () => {
  const { before, ...workbook } = await lockedWorkbook();
  const { host, server } = workbook;
  host.sheet('Årsrapport')?.rename('Styrets ord');
  expect(answered(server.tidyUp()).done).toHaveLength(1);
  host.edit('Årsrapport', 'D1', 'Kode');
  expect(answered(server.tidyUp()).done).toHaveLength(1);
  expect(answered(server.reportDraft(2025)).words[0]?.words).toBe('Et godt år.');
  expect(await reportOf(workbook)).toBe(before);
});
