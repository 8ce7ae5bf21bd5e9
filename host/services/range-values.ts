import { changeArea, dataArea, emptied, readArea } from '../grid/cells';
import { lookOf, withoutLook } from '../grid/looks';
import { isDate, shown } from '../grid/shown';
import { type SortKey, sortArea } from '../grid/sort';
import { writeRow } from '../grid/write';
import { exception, mismatch, notModelled } from '../machine/exception';
import type { Cell } from '../state';
import { instantOfSerial } from '../zone';
import type { Range, RangeParts } from './range-parts';
import { richTexts } from './rich-text';

/** The shape rules of `setValues`, `setNotes` and `setNumberFormats`, with Google's own words. */
export function demandRows(data: readonly unknown[], rows: number): void {
  if (data.length === rows) return;
  throw exception(
    'The number of rows in the data does not match the number of rows in the range. ' +
      `The data has ${data.length} but the range has ${rows}.`,
  );
}

export function demandColumns(row: readonly unknown[], columns: number): void {
  if (row.length === columns) return;
  throw exception(
    'The number of columns in the data does not match the number of columns in the range. ' +
      `The data has ${row.length} but the range has ${columns}.`,
  );
}

export function isTable(data: unknown): data is unknown[][] {
  return Array.isArray(data) && data.every(row => Array.isArray(row));
}

/** A column number, or `{column, ascending}`; numbers from 1, as everywhere in a script. */
function sortKeyOf(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw mismatch('Range.sort', [spec]);
  return { column: column - 1, ascending: ascending !== false };
}

export function rangeValues({ world, sheet, area, chain }: RangeParts): Partial<Range> {
  const contentOf = (cell: Cell) =>
    isDate(cell, lookOf(sheet, cell))
      ? new Date(instantOfSerial(Number(cell.value), world.timeZone()))
      : cell.value;
  const textOf = (cell: Cell) => shown(cell, lookOf(sheet, cell), world.state.spreadsheet.locale);
  const firstCell = { ...area, rows: 1, columns: 1 };

  return {
    getValue: () => readArea(sheet, firstCell, contentOf)[0]?.[0],
    getValues: () => readArea(sheet, area, contentOf),
    getDisplayValue: () => readArea(sheet, firstCell, textOf)[0]?.[0] ?? '',
    getDisplayValues: () => readArea(sheet, area, textOf),
    setValue: chain((value: unknown) => {
      const row = Array.from({ length: area.columns }, () => value);
      for (let i = 0; i < area.rows; i++) writeRow(world, sheet, area.row + i, area.column, row);
    }),
    setValues: chain((data: unknown) => {
      if (!isTable(data)) throw mismatch('Range.setValues', [data]);
      demandRows(data, area.rows);
      // Row by row: what stands above a ragged row is written before Google complains of it.
      for (const [i, row] of data.entries()) {
        demandColumns(row, area.columns);
        writeRow(world, sheet, area.row + i, area.column, row);
      }
    }),
    setRichTextValues: chain((data: unknown) => {
      if (!isTable(data)) throw mismatch('Range.setRichTextValues', [data]);
      demandRows(data, area.rows);
      for (const row of data) demandColumns(row, area.columns);
      changeArea(sheet, area, (cell, row, column) => {
        const { text, link } = richTexts.behind(data[row - area.row]?.[column - area.column]);
        const filled = { ...emptied(cell), value: text };
        return link === null ? filled : { ...filled, link };
      });
    }),
    clearContent: chain(() => changeArea(sheet, area, emptied)),
    clear: chain((options?: object) => {
      if (options) throw notModelled('Range.clear med valg');
      changeArea(sheet, area, cell => withoutLook(emptied(cell)));
    }),
    sort: chain((spec: unknown) => {
      const { rows } = dataArea(sheet);
      const used = { ...area, rows: Math.max(0, Math.min(area.rows, rows - area.row)) };
      sortArea(sheet, used, [spec].flat().map(sortKeyOf));
    }),
  };
}
