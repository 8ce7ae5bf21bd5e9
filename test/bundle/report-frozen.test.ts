import { reportWorkbook, textOf } from './report-workbook';
import {
  answered,
  cellOf,
  emptyWorkbook,
  everything,
  rowsOf,
  settingsOf,
  type Workbook,
} from './workbook';

const reportOf = async ({ server }: Workbook) =>
  textOf(answered(server.makeReport(2025)).docxBase64);

test('a frozen year’s report says the same whatever is changed afterwards', async () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  answered(server.freezeYear(2025));
  const before = await reportOf(workbook);
  expect(before).toContain('Året ble låst 20. januar 2026.');
  host.setToday('2026-06-01');
  host.edit('Plan', cellOf(host, 'Plan', '1.1', 'Tiltak'), 'Noe helt annet.');
  host.edit('Plan', cellOf(host, 'Plan', '1.2', 'Type'), 'Løpende');
  host.edit('Mål', 'H3', '7');
  host.edit('Innstillinger', 'B2', 'Et annet navn');
  expect(await reportOf(workbook)).toBe(before);
});

test('what is written in a frozen year is in its report as a dated addition, also before the sheet has caught up', async () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  answered(server.freezeYear(2025));
  host.setToday('2026-03-12');
  host.loseNextEdit();
  host.edit(
    '2025',
    cellOf(host, '2025', '1.1', 'Kommentar'),
    'Planen ble vedtatt i mai. Og trykt.',
  );
  const said = 'Planen ble vedtatt i mai. [Tilføyd 12.3.2026] Og trykt.';
  expect(await reportOf(workbook)).toContain(said);
  host.choose('Oppdater status');
  expect(await reportOf(workbook)).toContain(said);
  expect(await reportOf(workbook)).toMatch(/Lage en plan for verving\.\s[\s\S]{0,60}Gjennomført/);
});

test('later reports tell of a locked year as its own report did, also where the plan has changed since', async () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  answered(server.freezeYear(2025));
  expect(answered(server.previewReport(2025)).text).toContain('50\u00a0% av planen for 2025');
  host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Gjennomføring'), '2026');
  const struck = cellOf(host, 'Plan', '2.3', 'Nr').replace(/\D/g, '');
  const width = host.sheet('Plan')?.display()[0]?.length ?? 0;
  host.paste('Plan', `A${struck}`, [Array.from({ length: width }, () => '')]);
  host.setToday('2027-01-20');
  const { text } = answered(server.previewReport(2026));
  expect(text).toContain('2025: 50\u00a0%');
  expect(text).toContain('- Delvis gjennomført: 0 (2025: 1)');
  host.setToday('2028-01-20');
  const words = await textOf(answered(server.makeReport(2027)).docxBase64);
  const period = words.slice(words.lastIndexOf('Hele perioden 2025–2027'));
  expect(period).toMatch(/2025\s+50.%/);
  expect(period).toMatch(/Sette opp benker\.\s+●○\s+Delvis gjennomført/);
  expect(period).toMatch(/Arrangere gatefest\.\s+–\s+Ikke rapportert/);
});

test('freezing writes the year in Innstillinger, guards its tab, and refuses words about it', () => {
  const { host, server } = reportWorkbook();
  const guards = () =>
    host.sheet('2025')?.facts.protections.filter(({ type }) => type === 'SHEET') ?? [];
  expect(guards()).toEqual([]);
  answered(server.freezeYear(2025));
  expect(guards()).toHaveLength(1);
  expect(settingsOf(host)['Låste år']).toBe('2025');
  expect(rowsOf(host, 'Logg')).toContainEqual(
    expect.objectContaining({ Fane: '2025', Hva: 'Året', Til: 'Låst' }),
  );
  const said = server.saveReportWords(2025, [{ id: '', words: 'For sent', seen: '' }]);
  expect(said).toMatchObject({ ok: false, problem: { kind: 'year-frozen' } });
});

test('frozen twice is frozen once', () => {
  const { host, server } = reportWorkbook();
  answered(server.freezeYear(2025));
  const before = everything(host);
  answered(server.freezeYear(2025));
  expect(everything(host)).toEqual(before);
});

test('a year that is not over is not frozen, and the person is told when it is', () => {
  const { server } = reportWorkbook();
  const answer = server.freezeYear(2026);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'year-not-over' } });
  if (!answer.ok) expect(server.explain(answer.problem)).toContain('31. desember 2026');
});

test('where somebody sorts Innstillinger while the year is locked, no other setting is touched', () => {
  const undisturbed = reportWorkbook();
  undisturbed.host.calls.reset();
  answered(undisturbed.server.freezeYear(2025));
  // The other half is the refresh, which writes no setting.
  for (let n = 1; n <= undisturbed.host.calls.total / 2; n++) {
    const workbook = reportWorkbook();
    const before = settingsOf(workbook.host);
    workbook.host.meddleBeforeCall(n, () => workbook.host.sheet('Innstillinger')?.sort(0, false));
    answered(workbook.server.freezeYear(2025));
    expect([n, settingsOf(workbook.host)]).toEqual([n, { ...before, 'Låste år': '2025' }]);
  }
});

test('stopped between any two calls, a year is never frozen without its report', async () => {
  const whole = reportWorkbook();
  whole.host.calls.reset();
  answered(whole.server.freezeYear(2025));
  const { total } = whole.host.calls;
  const state = reportWorkbook().host.save();
  for (let at = 1; at <= total; at += 1) {
    const { host, server } = emptyWorkbook({ state });
    host.crashAtCall(at);
    try {
      server.freezeYear(2025);
    } catch {
      // The run stopped there.
    }
    host.crashAtCall(null);
    const isFrozen = settingsOf(host)['Låste år'] === '2025';
    if (isFrozen) expect(rowsOf(host, 'Arkiv').map(({ Hva }) => Hva)).toContain('Låst år');
    answered(server.freezeYear(2025));
    expect(answered(server.reportDraft(2025)).isFrozen).toBe(true);
  }
});

test('where somebody has spoilt the archive, the report is still made', async () => {
  const workbook = reportWorkbook();
  answered(workbook.server.freezeYear(2025));
  workbook.host.edit('Arkiv', 'E2', 'tull');
  expect(await reportOf(workbook)).toContain('Planen ble vedtatt i mai.');
});
