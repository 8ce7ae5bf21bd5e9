import { reportWorkbook, textOf } from './report-workbook';
import { answered, cellOf, filledWorkbook, rowOf, settingsOf } from './workbook';

test('the latest working year that has ended is proposed, and what is missing is counted', () => {
  const { server } = reportWorkbook();
  expect(answered(server.reportChoices())).toEqual({
    proposed: 2025,
    years: [
      { year: 2025, label: '2025', measures: 5, unreported: 2 },
      { year: 2026, label: '2026', measures: 6, unreported: 6 },
    ],
  });
});

test('before any year has ended, the current one is proposed', () => {
  const { server } = filledWorkbook(undefined, { today: '2025-05-01' });
  expect(answered(server.reportChoices()).proposed).toBe(2025);
});

test('the report holds every measure, result, sentence and target of the year', async () => {
  const { server } = reportWorkbook();
  const { docxBase64, fileName } = answered(server.makeReport(2025));
  const text = await textOf(docxBase64);
  for (const expected of [
    'Nordvik velforening',
    'Årsrapport 2025',
    'Flere medlemmer',
    'Lage en plan for verving.',
    'Planen ble vedtatt i mai.',
    'Holde minst to kurs i året.',
    'Sette opp benker.',
    '+47 ringes til alle nye medlemmer.',
    'til orientering',
    '42',
  ]) {
    expect(text).toContain(expected);
  }
  expect(text).not.toContain('Plante trær');
  expect(fileName).toBe('Årsrapport 2025 – Nordvik velforening (2026-01-20)');
});

test('the report of the next year stands beside the last: each result, each goal and all of it', async () => {
  const { server, host } = reportWorkbook();
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Gjennomført');
  host.setToday('2027-01-20');
  const { text } = answered(server.previewReport(2026));
  for (const expected of [
    '17\u00a0% av planen for 2026 er gjennomført.\n6 tiltak gjaldt i 2026.\n2025: 50\u00a0%',
    '- Gjennomført: 1 (2025: 2)\n- Delvis gjennomført: 0 (2025: 1)\n- Ikke rapportert: 5 (2025: 2)',
    '3 tiltak: 1 gjennomført og 2 ikke rapportert.\n33\u00a0% (2025: 25\u00a0%)',
  ]) {
    expect(text).toContain(expected);
  }
  const words = await textOf(answered(server.makeReport(2026)).docxBase64);
  expect(words.slice(words.lastIndexOf('Sammenlignet med året før'))).toMatch(
    /Alle mål\s+50.%\s+17.%\s+−33 prosentpoeng[\s\S]*Et bedre nabolag\s+25.%\s+33.%\s+\+8 prosentpoeng/,
  );
});

test('a year nobody has reported on is not held against the year before, goal by goal', async () => {
  const { server, host } = reportWorkbook();
  host.setToday('2027-01-20');
  const words = await textOf(answered(server.makeReport(2026)).docxBase64);
  expect(words).toContain('Ingen har rapportert på tiltakene for 2026.');
  expect(words).not.toContain('Sammenlignet med året før');
});

test('saving makes a Google Doc and keeps its link in Innstillinger', () => {
  const { host, server } = reportWorkbook();
  const { link } = answered(server.saveReport(2025));
  expect(host.files).toHaveLength(1);
  expect(host.files[0]).toMatchObject({ mimeType: 'application/vnd.google-apps.document' });
  expect(settingsOf(host)['Siste årsrapport']).toBe(link);
});

test('a second report is a new document, never written over the first', () => {
  const { host, server } = reportWorkbook();
  const first = answered(server.saveReport(2025));
  const second = answered(server.saveReport(2025));
  expect(first.link).not.toBe(second.link);
  expect(host.files).toHaveLength(2);
});

test('where somebody sorts Innstillinger while the document is made, the link stands in its own row and no other setting is touched', () => {
  const undisturbed = reportWorkbook();
  undisturbed.host.calls.reset();
  answered(undisturbed.server.saveReport(2025));
  for (let n = 1; n <= undisturbed.host.calls.total; n++) {
    const workbook = reportWorkbook();
    const before = settingsOf(workbook.host);
    workbook.host.meddleBeforeCall(n, () => workbook.host.sheet('Innstillinger')?.sort(0, false));
    const { link } = answered(workbook.server.saveReport(2025));
    expect([n, settingsOf(workbook.host)]).toEqual([n, { ...before, 'Siste årsrapport': link }]);
  }
});

test.each(['off', 'disabled'] as const)(
  'with Drive %s the person is told how to switch it on, and can download',
  drive => {
    const { server } = reportWorkbook({ drive });
    const saved = server.saveReport(2025);
    expect(saved).toMatchObject({ ok: false, problem: { kind: 'drive-off' } });
    if (!saved.ok) expect(server.explain(saved.problem)).toContain('Tjenester + → Drive API');
    expect(answered(server.makeReport(2025)).docxBase64.length).toBeGreaterThan(1000);
  },
);

test('where the person has not permitted Drive, they are told how, and can download', () => {
  const { host, server } = reportWorkbook();
  host.refuseScopes('drive.file');
  const saved = server.saveReport(2025);
  expect(saved).toMatchObject({ ok: false, problem: { kind: 'drive-not-permitted' } });
  if (!saved.ok) expect(server.explain(saved.problem)).toContain('Apps Script → Kjør');
  expect(answered(server.makeReport(2025)).docxBase64.length).toBeGreaterThan(1000);
});

test('an answer that is not understood is quoted, in the report and where people mend it', async () => {
  const { host, server } = reportWorkbook();
  host.edit('2025', cellOf(host, '2025', '2.3', 'Resultat ▾'), 'nesten ferdig!');
  expect(answered(server.reportDraft(2025)).missing).toContainEqual(
    expect.objectContaining({ number: '2.3', why: 'not-understood', unread: 'nesten ferdig!' }),
  );
  const text = await textOf(answered(server.makeReport(2025)).docxBase64);
  expect(text).toMatch(
    /Arrangere gatefest\.[\s\S]{0,60}Uten oppgitt resultat\s+I arket står «nesten ferdig!»/,
  );
  expect(text).toContain('Ingen har skrevet noe om 1 tiltak.');
});

test('what is not due yet is not counted as missing', () => {
  const { host, server } = reportWorkbook();
  host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Gjennomføring'), 'høsten 2026');
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '2.2').Status).toBe('Kommer');
  expect(answered(server.reportDraft(2026)).missing.map(({ number }) => number)).not.toContain(
    '2.2',
  );
  const { years } = answered(server.reportChoices());
  expect(years.map(({ unreported }) => unreported)).toEqual([2, 5]);
});

test('a figure that is counted from a start is told with the start', () => {
  const { host, server } = reportWorkbook();
  host.edit('Mål', 'D3', '60');
  host.edit('Mål', 'E3', 'flere medlemmer');
  host.edit('Mål', 'G3', '180');
  host.edit('Mål', 'H3', '240');
  expect(answered(server.previewReport(2025)).text).toContain(
    'Måltall: 60 flere medlemmer · 240 i 2025 (fra 180) · 100\u00a0%',
  );
});

test('a year the plan does not have gets a sentence', () => {
  const { server } = reportWorkbook();
  const answer = server.makeReport(2031);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'no-such-year', year: 2031 } });
  if (!answer.ok) expect(server.explain(answer.problem)).toContain('Velg et annet år');
});

test('making a report changes nothing in the workbook', () => {
  const { host, server } = reportWorkbook();
  host.calls.reset();
  answered(server.makeReport(2025));
  expect(host.calls.writes).toBe(0);
});

test('the plain text for the minutes has every measure, result and sentence, and no marks of a drawing', () => {
  const { server } = reportWorkbook();
  const { text } = answered(server.previewReport(2025));
  for (const expected of [
    'Årsrapport 2025 – Nordvik velforening',
    '- 1.1 Lage en plan for verving.\n  2025 · Styret\n  Gjennomført\n  Planen ble vedtatt i mai.',
    '- 2.2 Sette opp benker.',
    'Delvis gjennomført',
    'Årsmøtet tar årsrapporten for 2025 til orientering.',
  ]) {
    expect(text).toContain(expected);
  }
  expect(text).not.toMatch(/[●○►<>{}]/);
});
