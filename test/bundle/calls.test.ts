import { readFileSync } from 'node:fs';
import { madePlan } from './made-plan';
import { answered, filledWorkbook, setting, type Workbook } from './workbook';

interface Counted {
  readonly reads: number;
  readonly writes: number;
  readonly others: number;
}

function counting({ host }: Workbook, act: () => void): Counted {
  host.calls.reset();
  act();
  const { reads, writes, others } = host.calls;
  return { reads, writes, others };
}

/** What each thing people do costs, in a workbook with a plan of some size. */
function costs(measures: number) {
  const workbook = filledWorkbook(madePlan(measures));
  const { host, server } = workbook;
  setting(host, 'Styrets e-post', 'styret@fjellbygda.example');
  const list = answered(server.loadMeasures(null)).measures;
  const [one, ...others] = list.map(({ id, entry: seen }) => ({
    id,
    seen,
    entry: { ...seen, result: 'done' as const, comment: 'Ferdig.', link: 'https://f.example' },
  }));
  const counted = list.find(({ kind }) => kind === 'quota');
  if (!one || !counted) throw new Error('The plan has no measures');
  const twenty = others.filter(({ id }) => id !== counted.id).slice(0, 20);
  const occurrence = { id: counted.id, year: 2026, day: '2026-01-19', what: 'Bålkveld' };
  return {
    'open the sidebar': counting(workbook, () => answered(server.loadMeasures(null))),
    'mark one measure, with sentence and link': counting(workbook, () =>
      answered(server.markMeasure({ ...one, year: 2026 })),
    ),
    'mark twenty measures': counting(workbook, () =>
      expect(answered(server.markMeasures(2026, twenty)).refused).toEqual([]),
    ),
    'count one more («+1»)': counting(workbook, () =>
      answered(server.countOne({ ...occurrence, seen: counted.entry })),
    ),
    'fetch the chosen row, show a row': counting(workbook, () => {
      host.select('2026', 'C5');
      answered(server.chosenMeasure());
      answered(server.showMeasure('2026', one.id));
    }),
    'edit one cell': counting(workbook, () => host.edit('2026', 'C30', 'Gjennomført')),
    'paste fifty rows': counting(workbook, () =>
      host.paste(
        '2026',
        'C2',
        Array.from({ length: 50 }, () => ['Påbegynt']),
      ),
    ),
    'refresh everything (9 tabs)': counting(workbook, () => host.choose('Oppdater status')),
    'daily job, one mail sent': counting(workbook, () => host.runTrigger('dailyJob')),
    'see the reminders to come': counting(workbook, () => answered(server.previewReminders())),
    'make the annual report': counting(workbook, () => answered(server.makeReport(2025))),
    'tidy up a sheet in order (9 tabs)': counting(workbook, () => answered(server.tidyUp())),
    'see what the report lacks': counting(workbook, () => answered(server.reportDraft(2025))),
    'see who can be asked for a report': counting(workbook, () => {
      host.setToday('2026-01-21');
      expect(answered(server.previewReportRequests(2025)).mails).toHaveLength(1);
    }),
    'ask for a report, one mail sent': counting(workbook, () => {
      const to = ['styret@fjellbygda.example'];
      expect(answered(server.sendReportRequests(2025, to)).sent).toEqual(to);
    }),
    'write the plan back as a document': counting(workbook, () => answered(server.adoptedPlan())),
    'lock a year': counting(workbook, () => answered(server.freezeYear(2025))),
    'make the report of a locked year': counting(workbook, () => answered(server.makeReport(2025))),
  };
}

/** The README's table, row by row: «mark one measure 4 6 5». */
const statedInReadme = () =>
  readFileSync('README.md', 'utf8')
    .split('\n')
    .filter(line => /^\| .*\| \d+ \| \d+ \| \d+ \|$/.test(line))
    .map(line => line.replace(/[|]/g, ' ').replace(/\s+/g, ' ').trim());

const shown = ([what, { reads, writes, others }]: [string, Counted]) =>
  [what, reads, writes, others].join(' ');

const TABS = 9;

describe('service calls', () => {
  const small = costs(50);
  const large = costs(2000);

  test('are the same for 50 and for 2 000 measures', () => {
    expect(large).toEqual(small);
  });

  test('are the same to mark twenty measures, but for what each column of scattered cells takes', () => {
    const [one, twenty] = [
      small['mark one measure, with sentence and link'],
      small['mark twenty measures'],
    ];
    expect(twenty.reads).toBe(one.reads);
    expect(twenty.writes - one.writes).toBeLessThanOrEqual(6);
  });

  test('are at most five a tab to refresh', () => {
    const { reads, writes } = small['refresh everything (9 tabs)'];
    expect(reads + writes).toBeLessThanOrEqual(5 * TABS);
  });

  test('are those the README states', () => {
    expect(statedInReadme()).toEqual(Object.entries(small).map(shown));
  });
});

test('filling a workbook takes the same calls for 50, 500 and 1 500 measures', () => {
  const calls = [50, 500, 1500].map(measures => {
    const { host } = filledWorkbook(madePlan(measures));
    return host.calls.total;
  });
  expect(new Set(calls).size).toBe(1);
});
