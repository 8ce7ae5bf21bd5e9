import { a1Of, areaOf, within } from '../grid/a1';
import { cellAt } from '../grid/cells';
import { demandEditable } from '../grid/protection';
import { writeRow } from '../grid/write';
import type { Area, Cell, SheetState } from '../state';
import type { World } from '../world';

/** What `onEdit` is told: a value and an old value only where one cell was typed into. */
export interface Edit {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

export function sheetNamed(world: World, name: string): SheetState {
  const found = world.sheets().find(sheet => sheet.name === name);
  if (!found) throw new Error(`Regnearket har ingen fane som heter «${name}»`);
  return found;
}

function areaAt(sheet: SheetState, a1: string): Area {
  const area = areaOf(a1, sheet);
  if (!area) throw new Error(`«${a1}» er ikke en celle`);
  return area;
}

function write(
  world: World,
  user: string,
  sheet: SheetState,
  area: Area,
  rows: readonly (readonly string[])[],
): void {
  if (!within(sheet, area)) throw new Error('Utenfor arket');
  demandEditable(sheet, area, user, world.state.spreadsheet.owner);
  world.state.spreadsheet.active = { sheet: sheet.id, a1: a1Of(area) };
  for (const [i, row] of rows.entries()) writeRow(world, sheet, area.row + i, area.column, row);
}

const told = ({ value }: Cell): string | undefined =>
  value === '' ? undefined : typeof value === 'boolean' ? String(value).toUpperCase() : `${value}`;

/** A person types into one cell. */
export function type(world: World, user: string, tab: string, a1: string, text: string): Edit {
  const sheet = sheetNamed(world, tab);
  const area = areaAt(sheet, a1);
  const before = told(cellAt(sheet, area.row, area.column));
  write(world, user, sheet, area, [[text]]);
  const after = told(cellAt(sheet, area.row, area.column));
  return {
    sheet,
    area,
    ...(after === undefined ? {} : { value: after }),
    ...(before === undefined ? {} : { oldValue: before }),
  };
}

/** A person pastes a block, its upper left corner at `a1`. */
export function paste(
  world: World,
  user: string,
  tab: string,
  a1: string,
  rows: readonly (readonly string[])[],
): Edit {
  const sheet = sheetNamed(world, tab);
  const { row, column } = areaAt(sheet, a1);
  const columns = Math.max(...rows.map(cells => cells.length));
  const area = { row, column, rows: rows.length, columns };
  write(world, user, sheet, area, rows);
  return { sheet, area };
}
