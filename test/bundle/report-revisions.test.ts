import { reportWorkbook, textOf } from './report-workbook';
import {
  answered,
  cellOf,
  filledWorkbook,
  rowsOf,
  SMALL_PLAN,
  type Workbook,
  writeText,
} from './workbook';

/** What an annual meeting might decide in March: one struck, one moved, one reworded, one added. */
function revise(workbook: Workbook) {
  const { host, server } = workbook;
  const added = '2.4\tMale grendehuset.\t2026\tDugnadsgjengen';
  answered(writeText(workbook, `${SMALL_PLAN}\n${added}`, true));
  host.edit('Plan', cellOf(host, 'Plan', '1.10', 'Gjennomføring'), '2027');
  host.edit('Plan', cellOf(host, 'Plan', '1.11', 'Tiltak'), 'Alle nye medlemmer får besøk.');
  deleteRow(workbook, '2.3');
  return server;
}

/** Empties a row of Plan, as people do who delete it. */
function deleteRow({ host }: Workbook, number: string) {
  const row = /\d+$/.exec(cellOf(host, 'Plan', number, 'Nr'))?.[0] ?? '';
  const width = host.sheet('Plan')?.display()[0]?.length ?? 0;
  host.paste('Plan', `A${row}`, [Array.from({ length: width }, () => '')]);
}

const idOf = ({ host }: Workbook, number: string) =>
  rowsOf(host, 'Plan').find(({ Nr }) => Nr === number)?.ID ?? '';

test('what the annual meeting changed stands in the report, with the reason the board gave', async () => {
  const workbook = reportWorkbook();
  const { server } = workbook;
  const struck = idOf(workbook, '2.3');
  revise(workbook);
  expect(
    answered(server.reportDraft(2026))
      .words.map(({ heading }) => heading)
      .slice(3),
  ).toEqual([
    'Lagt til: 2.4 Male grendehuset.',
    'Flyttet: 1.10 =SUM(A1:A9) skal stå som tekst.',
    'Endret: 1.11 Alle nye medlemmer får besøk.',
    'Strøket: 2.3 Arrangere gatefest.',
  ]);
  const said = [{ id: struck, words: 'Festkomiteen er lagt ned.', seen: '' }];
  expect(answered(server.saveReportWords(2026, said)).refused).toEqual([]);
  const text = await textOf(answered(server.makeReport(2026)).docxBase64);
  const part = text.slice(text.lastIndexOf('Endringer i planen'));
  expect(part).toMatch(/lagt inn 20\. januar 2026/);
  expect(part).toMatch(/Male grendehuset\.\s+Lagt til/);
  expect(part).toMatch(/Flyttet\s+Gjennomføring: «2027», tidligere «2026»\.\s+1\.11/);
  expect(part).toMatch(/Endret\s+Tidligere: «\+47 ringes til alle nye medlemmer\.»/);
  expect(part).toMatch(/Arrangere gatefest\.\s+Strøket\s+Festkomiteen er lagt ned\./);
});

test('what the board says is only a correction is no revision, and where nothing is changed nothing is said', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  const text = () => answered(server.previewReport(2026)).text;
  expect(text()).not.toContain('Endringer i planen');
  host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Tiltak'), 'Sette opp tre benker.');
  expect(text()).toContain('Tidligere: «Sette opp benker.»');
  const id = idOf(workbook, '2.2');
  answered(server.saveReportWords(2026, [{ id, words: 'Rettelse.', seen: '' }]));
  expect(text()).not.toContain('Endringer i planen');
});

test('what last year’s locked report told of is not told again, and that report keeps it', async () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  host.edit('Plan', cellOf(host, 'Plan', '1.10', 'Gjennomføring'), '2027');
  answered(server.freezeYear(2025));
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Gjennomføring'), '2027');
  const before = answered(server.previewReport(2025)).text;
  expect(before).toContain('Gjennomføring: «2027», tidligere «2026».');
  const after = answered(server.previewReport(2026)).text;
  expect(after).toContain('siden årsrapporten for 2025');
  expect(after).toContain('Gjennomføring: «2027», tidligere «våren 2026».');
  expect(after).not.toContain('Gjennomføring: «2027», tidligere «2026».');
});

test('where last year was never locked, the report goes on from the latest that was', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  host.edit('Plan', cellOf(host, 'Plan', '1.10', 'Gjennomføring'), '2027');
  answered(server.freezeYear(2025));
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Gjennomføring'), '2027');
  host.setToday('2028-01-20');
  const { text } = answered(server.previewReport(2027));
  expect(text).toContain('siden årsrapporten for 2025');
  expect(text).toContain('tidligere «våren 2026»');
  expect(text).not.toContain('tidligere «2026»');
});

describe('goals and sub-goals', () => {
  const REVISED = SMALL_PLAN.replace('- a) 50 nye medlemmer', '$&\n- b) Et lag i hver gate');
  const changesIn = (workbook: Workbook) => {
    const { text } = answered(workbook.server.previewReport(2026));
    return text.includes('Endringer i planen')
      ? text.slice(text.indexOf('Endringer i planen'))
      : '';
  };

  test('what the annual meeting changed in them is told, and what the board wrote of the goal is not the reason', () => {
    const workbook = reportWorkbook();
    const { host, server } = workbook;
    answered(writeText(workbook, REVISED, true));
    host.edit('Mål', 'D3', '80');
    const goal = rowsOf(host, 'Mål')[0]?.ID ?? '';
    host.edit('Mål', 'B2', 'Mål 1: Flere og gladere medlemmer');
    expect(changesIn(workbook)).toMatch(
      /- Lagt til: Delmål b\) Et lag i hver gate\n- Endret: Mål 1: Flere og gladere medlemmer\n {2}Tidligere: «Mål 1: Flere medlemmer»\n- Endret: Delmål a\) 50 nye medlemmer\n {2}Måltall: 80, tidligere 50\./,
    );
    const { words } = answered(server.reportDraft(2026));
    const of = (heading: string) => words.find(one => one.heading === heading)?.id ?? 'none';
    const reason = of('Endret: Mål 1: Flere og gladere medlemmer');
    expect([reason, of('Mål 1: Flere og gladere medlemmer')]).not.toContain('none');
    const said = [
      { id: goal, words: 'Vi ble flere.', seen: '' },
      { id: reason, words: 'Trivsel hører med.', seen: '' },
    ];
    expect(answered(server.saveReportWords(2026, said)).refused).toEqual([]);
    expect(changesIn(workbook)).toMatch(
      /Tidligere: «Mål 1: Flere medlemmer»\n {2}Trivsel hører med\./,
    );
    expect(answered(server.previewReport(2026)).report.goals[0]?.words).toBe('Vi ble flere.');
  });

  test('a goal that gets another name is told of once, and not again by each of its measures', () => {
    const workbook = reportWorkbook();
    const { host } = workbook;
    const name = 'Mål 1: Flere og gladere medlemmer';
    for (const tab of ['Mål', 'Plan']) {
      rowsOf(host, tab).forEach((row, i) => {
        if (row.Mål?.startsWith('Mål 1')) host.edit(tab, `B${i + 2}`, name);
      });
    }
    expect(changesIn(workbook)).toContain(`Endret: ${name}`);
    expect(changesIn(workbook).match(/^- /gm)).toHaveLength(1);
  });

  test('figures and units that the board fills in are no change of the plan', () => {
    const workbook = filledWorkbook(SMALL_PLAN.replace('50 nye', 'Mange nye'));
    workbook.host.paste('Mål', 'D3', [['60', 'medlemmer', '2027', '40', '43', '50']]);
    workbook.host.choose('Oppdater status');
    expect(changesIn(workbook)).toBe('');
  });

  test('one that is struck is told of, and where only the measures were kept nothing is said of goals', () => {
    const workbook = reportWorkbook();
    const { host } = workbook;
    const width = host.sheet('Mål')?.display()[0]?.length ?? 0;
    host.paste('Mål', 'A3', [Array.from({ length: width }, () => '')]);
    expect(changesIn(workbook)).toContain('Strøket: Delmål a) 50 nye medlemmer');
    const kept = rowsOf(host, 'Arkiv')[0]?.Innhold ?? '';
    const { goals: _, ...before } = JSON.parse(kept.slice(1, -1));
    host.edit('Arkiv', 'E2', `|${JSON.stringify(before)}|`);
    expect(changesIn(workbook)).toBe('');
    for (const spoilt of [{ ...before, measures: [{}] }, { ...before, goals: 'ingen' }, 7]) {
      host.edit('Arkiv', 'E2', `|${JSON.stringify(spoilt)}|`);
      expect(changesIn(workbook)).toBe('');
    }
  });
});

test('a plan that is only sorted, or spelt with other capitals and stops, is not told of as changed', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  host.sheet('Plan')?.sort(2, false);
  host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Tiltak'), 'sette opp  benker');
  host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Nr'), '2.20');
  host.choose('Oppdater status');
  expect(answered(server.previewReport(2026)).text).not.toContain('Endringer i planen');
});

test('a row that was deleted and written anew is not told of as struck and added', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  deleteRow(workbook, '2.2');
  answered(writeText(workbook, SMALL_PLAN, true));
  expect(rowsOf(host, 'Plan').filter(({ Nr }) => Nr === '2.2')).toHaveLength(1);
  expect(answered(server.previewReport(2026)).text).not.toContain('Endringer i planen');
});

test('where Arkiv is gone, the board is told that changes and the locked report cannot be known', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  const forgotten = (year: number) => answered(server.reportDraft(year)).forgotten;
  answered(server.freezeYear(2025));
  expect([forgotten(2025), forgotten(2026)]).toEqual([null, null]);
  host.deleteSheet('Arkiv');
  expect([forgotten(2025), forgotten(2026)]).toEqual(['year', 'plan']);
});

test('a plan that could not be kept whole is kept the next time', () => {
  const workbook = reportWorkbook();
  const { host, server } = workbook;
  host.edit('Arkiv', 'E2', 'tull');
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Gjennomføring'), '2027');
  expect(answered(server.previewReport(2026)).text).not.toContain('Endringer i planen');
  answered(writeText(workbook, SMALL_PLAN, true));
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Gjennomføring'), '2025');
  expect(answered(server.previewReport(2026)).text).toContain(
    'Gjennomføring: «2025», tidligere «2027».',
  );
});
