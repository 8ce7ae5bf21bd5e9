import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import type { Grid } from '../workbook/cell';
import { yearOfTab } from '../workbook/places';
import { headerKey, readTable } from '../workbook/table';
import { yearTab } from '../workbook/tabs.nb';

/** No measure stands where the person is. */
export interface NoMeasureThere {
  readonly kind: 'no-measure-there';
}

export interface ChosenMeasure {
  readonly id: string;
  /** The working year of the tab it was chosen in; null in Plan. */
  readonly year: number | null;
}

const MEASURE = /^T-\d+$/;
const columnCalled = (grid: Grid, header: string) =>
  (grid[0] ?? []).map(headerKey).indexOf(headerKey(header));

const idsIn = (grid: Grid): readonly string[] => {
  const column = columnCalled(grid, 'ID');
  return grid.map(cells => (cells[column] ?? '').trim());
};

/** The measure whose row the person has chosen in the sheet, in any tab that has measures. */
export function chosenMeasure({
  workbook,
}: Pick<Ports, 'workbook'>): Result<ChosenMeasure, NoMeasureThere> {
  const chosen = workbook.chosen();
  if (!chosen) return fail({ kind: 'no-measure-there' });
  const id = idsIn(workbook.read([chosen.tab]).get(chosen.tab) ?? [])[chosen.row] ?? '';
  return MEASURE.test(id)
    ? ok({ id, year: yearOfTab(chosen.tab) })
    : fail({ kind: 'no-measure-there' });
}

/** Takes the person to where the measure is answered in a year's tab, or to its row in Plan. */
export function showMeasure(
  { workbook }: Pick<Ports, 'workbook'>,
  tab: string,
  id: string,
): Result<null, { readonly kind: 'measure-gone'; readonly tab: string }> {
  const grid = workbook.read([tab]).get(tab) ?? [];
  const row = idsIn(grid).indexOf(id);
  if (row <= 0 || id === '') return fail({ kind: 'measure-gone', tab });
  const year = readTable(yearTab(tab), grid);
  workbook.showCell(tab, row, (year.ok && year.value.columns.get('result')) || 0);
  return ok(null);
}
