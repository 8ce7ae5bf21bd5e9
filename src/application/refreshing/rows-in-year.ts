import type { YearRows } from '../workbook/year-table';
import type { MeasureInYear, Tracking } from './track';

/** The measures of a year that have no row in its tab yet, in the order they will be added. */
export const missingIn = (tracking: Tracking, { year, byId }: YearRows): readonly MeasureInYear[] =>
  Array.from(tracking.byYear.get(year)?.values() ?? []).filter(
    ({ measure }) => !byId.has(measure.id),
  );

/** The 0-based row of each measure in a year's tab, once those that are missing have been added; none where it was not read. */
export function rowsInYear(tracking: Tracking, year: number): ReadonlyMap<string, number> {
  const rows = tracking.years.find(one => one.year === year);
  if (!rows) return new Map();
  return new Map([
    ...Array.from(rows.byId, ([id, row]) => [id, row.index] as const),
    ...missingIn(tracking, rows).map(
      ({ measure }, i) => [measure.id, rows.table.height + i] as const,
    ),
  ]);
}
