import { exception, notModelled } from '../machine/exception';
import type { Cell, CellValue, SheetState } from '../state';
import type { World } from '../world';
import { serialOf, wallTime } from '../zone';
import { cellName } from './a1';
import { cellAt, emptied, putCell } from './cells';
import { lookOf, withLook } from './looks';
import { readTyped, type Typed } from './typed';
import { refusalOf } from './validation';

const MOST_CHARACTERS = 50_000;
const DATE_FORMAT = 'dd.mm.yyyy';
const TIME_FORMAT = 'dd.mm.yyyy hh:mm:ss';

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function dateTyped(date: Date, world: World): Typed {
  const value = serialOf(Number(date), world.timeZone());
  return { value, format: Number.isInteger(value) ? DATE_FORMAT : TIME_FORMAT };
}

/** What the cell would hold after being given that value: by a person's keys or by `setValues`. */
function typedInto(world: World, sheet: SheetState, cell: Cell, value: unknown): Typed {
  if (value === null || value === undefined) return { value: '' };
  if (isDate(value)) return dateTyped(value, world);
  if (typeof value === 'boolean' || Number.isFinite(value)) return { value: value as CellValue };
  if (typeof value !== 'string') throw notModelled(`Range.setValues med ${typeof value}`);
  if (value.length > MOST_CHARACTERS) {
    throw exception(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  return readTyped(value, {
    format: lookOf(sheet, cell).numberFormat,
    locale: world.state.spreadsheet.locale,
    year: wallTime(world.now(), world.timeZone())[0],
  });
}

/** The cell after the write; a format that the text asks for is taken where the cell has none. */
function written(world: World, sheet: SheetState, cell: Cell, value: unknown): Cell {
  const { format, ...content } = typedInto(world, sheet, cell, value);
  const filled: Cell = { ...emptied(cell), ...content };
  return format === undefined || lookOf(sheet, cell).numberFormat !== undefined
    ? filled
    : withLook(sheet, filled, 'numberFormat', format);
}

/** Writes one row of values from a cell on: all of them, or none where a dropdown refuses one. */
export function writeRow(
  world: World,
  sheet: SheetState,
  row: number,
  column: number,
  values: readonly unknown[],
): void {
  const cells = values.map((value, i) =>
    written(world, sheet, cellAt(sheet, row, column + i), value),
  );
  for (const [i, cell] of cells.entries()) {
    const refusal = refusalOf(sheet, cell);
    if (refusal) {
      throw exception(
        `The data you entered in cell ${cellName(row, column + i)} violates the data validation ` +
          `rules set on this cell.\n${refusal}`,
      );
    }
  }
  for (const [i, cell] of cells.entries()) putCell(sheet, row, column + i, cell);
}
