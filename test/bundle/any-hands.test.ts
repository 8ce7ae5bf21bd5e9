import fc from 'fast-check';
import type { Host } from '../../host/host';
import { wordIn } from '../../src/application/language/word-in';
import {
  KIND_WORDS,
  PER_WORDS,
  RESULT_WORDS,
  statusWords,
} from '../../src/application/language/words.nb';
import { workingYearSpan } from '../../src/domain/calendar/working-year';
import { occurrenceIn } from '../../src/domain/period/occurrence';
import { parsePeriod } from '../../src/domain/period/parse-period';
import { statusOf } from '../../src/domain/status/status-of';
import { type Act, anyActs, type Given, playing } from './any-hands';
import { answered, everything, filledWorkbook, rowsOf } from './workbook';

const FRAME = { workingYears: [2025, 2026, 2027], startMonth: 1 };
const TODAY = '2026-01-20';
/** 45 days before the last day of each year. */
const REPORTING_FROM: Readonly<Record<number, string>> = { 2025: '2025-11-16', 2026: '2026-11-16' };

const inYear = (host: Host, year: number, id: string | undefined) =>
  rowsOf(host, String(year)).find(row => row.ID === id);

/** What the pure rule says of a measure in a year, from nothing but the words in the cells. */
function statusByRule(host: Host, plan: Record<string, string>, year: number): string | null {
  const period = parsePeriod(plan.Gjennomføring ?? '');
  const when = period.ok ? period.value : ({ kind: 'whole' } as const);
  const occurrence = occurrenceIn(when, year, FRAME);
  const row = inYear(host, year, plan.ID);
  if (!occurrence || !row) return null;
  const said = (one: number) =>
    wordIn(RESULT_WORDS, inYear(host, one, plan.ID)?.['Resultat ▾'] ?? '');
  const kind = wordIn(KIND_WORDS, plan.Type ?? '') ?? 'ongoing';
  const status = statusOf({
    kind,
    quota:
      kind === 'quota'
        ? { count: Number(plan.Antall), per: wordIn(PER_WORDS, plan.per ?? '') ?? 'year' }
        : null,
    occurrence,
    isLastYear: !FRAME.workingYears.some(later => later > year && occurrenceIn(when, later, FRAME)),
    doneIn: year === 2026 && occurrenceIn(when, 2025, FRAME) && said(2025) === 'done' ? 2025 : null,
    entry: { result: said(year), count: null, comment: '', link: '' },
    year: workingYearSpan(year, 1),
    isFrozen: false,
    reportingFrom: REPORTING_FROM[year] ?? '',
    today: TODAY,
  });
  return statusWords(status, String);
}

/** Whether the words stand on the measure's row, on a copy of it, or in Logg. */
function isKept(host: Host, { tab, id, result }: Given): boolean {
  const words = rowsOf(host, 'Plan').find(({ ID }) => ID === id);
  return (
    rowsOf(host, tab).some(
      row =>
        row['Resultat ▾'] === result &&
        (row.ID === id || (row.Nr === words?.Nr && row.Tiltak === words?.Tiltak)),
    ) ||
    rowsOf(host, 'Logg').some(
      line => line.Fane === tab && line.ID === id && [line.Fra, line.Til].includes(result),
    )
  );
}

const twice = (values: readonly (string | undefined)[]) =>
  values.filter((value, i) => value !== '' && values.indexOf(value) !== i);

const STATE = filledWorkbook().host.save();

/** An answer that is not understood where rows are gone too: the most an edit has to do within its 30 seconds. */
const SLOW: readonly Act[] = [
  { kind: 'paste', tab: '2025', row: 1, results: ['nesten 0'], isLost: false },
  { kind: 'delete', tab: '2025', row: 1 },
  { kind: 'delete', tab: '2026', row: 1 },
  { kind: 'copy', tab: '2025', row: 1 },
  { kind: 'save', client: 0, tab: '2025', measure: 0, result: 'done' },
  { kind: 'type', tab: '2025', row: 2, result: 'nesten 0', isLost: false },
];

test('whatever two people do by hand and in the sidebar, no result is lost, one ID is one measure, and statuses are right', () => {
  fc.assert(
    fc.property(anyActs, acts => {
      const { workbook, given, act } = playing(STATE);
      const { host, server } = workbook;
      for (const one of acts) act(one);
      answered(server.tidyUp());
      for (const tab of ['Plan', '2025', '2026']) {
        expect([tab, twice(rowsOf(host, tab).map(({ ID }) => ID))]).toEqual([tab, []]);
      }
      expect(given.filter(one => !isKept(host, one))).toEqual([]);
      const measures = rowsOf(host, 'Plan').filter(({ ID }) => ID !== '');
      for (const year of [2025, 2026]) {
        const shown = measures.map(({ ID }) => inYear(host, year, ID)?.Status ?? null);
        expect(shown).toEqual(measures.map(plan => statusByRule(host, plan, year)));
      }
      const once = everything(host);
      host.choose('Oppdater status');
      expect(everything(host)).toEqual(once);
    }),
    // RUNS=500 looks longer.
    { numRuns: Number(process.env.RUNS ?? 15), examples: [[SLOW]] },
  );
}, 900_000);
