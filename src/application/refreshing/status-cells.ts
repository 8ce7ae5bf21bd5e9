import type { Status } from '../../domain/status/status';
import { inEveryLanguage } from '../language/languages';
import { wordIn } from '../language/word-in';
import { ROW_WORDS, STATUS_WORDS, statusWords } from '../language/words';
import { asText } from '../workbook/as-text';
import type { Cell } from '../workbook/cell';
import type { TrackedMeasure } from '../workbook/plan-table';
import { isSilent, type Said, saidCells } from '../workbook/said';
import { yearLabel } from '../workbook/settings';
import type { Row } from '../workbook/table';
import { type PlanKey, type YearTabKey, yearKey } from '../workbook/tabs.nb';
import { computedColumns, rowsBelow, type Values, type Write } from '../workbook/writes';
import type { YearRows } from '../workbook/year-table';
import { missingIn } from './rows-in-year';
import type { MeasureInYear, Tracking } from './track';

const inWords = (tracking: Tracking, status: Status) =>
  statusWords(status, year => yearLabel(tracking.settings, year));

/** A status as it stands in a cell, in the language now spoken: «Gjennomført 2024» may become “Done 2024”. */
function reworded(stands: string): string {
  const kind = wordIn(STATUS_WORDS, stands);
  if (kind) return STATUS_WORDS[kind];
  const earlier = inEveryLanguage(STATUS_WORDS).find(({ done }) => stands.startsWith(`${done} `));
  return earlier ? STATUS_WORDS.done + stands.slice(earlier.done.length) : stands;
}

/** What one year says of a measure, in the words of the Plan tab; '' where it does not apply. */
export const yearCell = (tracking: Tracking, measure: TrackedMeasure, year: number): string => {
  const here = tracking.byYear.get(year);
  if (!here) return measure.occurrences.has(year) ? reworded(measure.row.text(yearKey(year))) : '';
  const found = here.get(measure.id);
  return found ? inWords(tracking, found.status) : '';
};

/** The status that matters now: this year's, or else the latest year it applied in, or else «Kommer». */
function statusNow(tracking: Tracking, measure: TrackedMeasure): string {
  const past = Array.from(measure.occurrences.keys()).filter(year => year <= tracking.currentYear);
  const latest = past[past.length - 1];
  return latest === undefined ? STATUS_WORDS.coming : yearCell(tracking, measure, latest);
}

/** The computed columns of the Plan tab. */
export function planStatusWrites(tracking: Tracking): readonly Write[] {
  const { plan, settings } = tracking;
  const byRow = new Map(plan.measures.map(measure => [measure.row.index, measure]));
  const years = settings.frame.workingYears;
  const cellsOf = (measure: TrackedMeasure): Values<PlanKey> => {
    const cells: { [K in PlanKey]?: Cell } = { status: statusNow(tracking, measure) };
    for (const year of years) cells[yearKey(year)] = yearCell(tracking, measure, year);
    return cells;
  };
  return computedColumns(plan.table, [...years.map(yearKey), 'status'], row => {
    const measure = byRow.get(row.index);
    return measure ? cellsOf(measure) : null;
  });
}

const statusCells = (tracking: Tracking, found: MeasureInYear): Values<YearTabKey> => ({
  status: inWords(tracking, found.status),
  due: { day: found.due },
});

/** The computed columns of one year's tab. */
export function yearStatusWrites(tracking: Tracking, rows: YearRows): readonly Write[] {
  const found = tracking.byYear.get(rows.year) ?? new Map<string, MeasureInYear>();
  const byRow = new Map<number, MeasureInYear>();
  for (const [id, row] of Array.from(rows.byId)) {
    const here = found.get(id);
    if (here) byRow.set(row.index, here);
  }
  const cellsOf = (row: Row<YearTabKey>) => {
    const here = byRow.get(row.index);
    if (here) return statusCells(tracking, here);
    return rows.copies.includes(row) ? { status: ROW_WORDS.copy } : null;
  };
  return computedColumns(rows.table, ['status', 'due'], cellsOf);
}

/**
 * Ansvar in a year that is open, as it was corrected in Plan; an empty cell there corrects nothing.
 * Words of a column keep being words, also those that begin as a formula.
 */
export function copiedWrites({ plan }: Tracking, { table, byId }: YearRows): readonly Write[] {
  const inPlan = new Map(plan.measures.map(({ id, responsible }) => [id, responsible]));
  return asText(
    computedColumns(table, ['responsible'], row => {
      const id = row.text('id');
      const corrected = byId.get(id) === row ? inPlan.get(id) : undefined;
      return corrected === undefined ? null : { responsible: corrected || row.text('responsible') };
    }),
  );
}

/** A row for each measure that has none, with what was reported on it before its row went. */
export function missingRowWrites(
  tracking: Tracking,
  rows: YearRows,
  last: (tab: string, id: string) => Said,
): readonly Write[] {
  const missing = missingIn(tracking, rows).map(here => ({
    here,
    said: last(rows.table.tab.name, here.measure.id),
  }));
  return rowsBelow(
    rows.table,
    missing.map(({ here, said }) => ({
      number: here.measure.number,
      measure: here.measure.text,
      responsible: here.measure.responsible,
      ...saidCells(said),
      id: here.measure.id,
      ...statusCells(tracking, here),
    })),
    missing.every(({ said }) => isSilent(said)) ? [] : ['result', 'comment', 'link'],
  );
}
