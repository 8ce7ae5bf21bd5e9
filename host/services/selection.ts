import { areaOf, within } from '../grid/a1';
import type { Area, SheetState } from '../state';
import type { World } from '../world';
import { ranges } from './handles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

const TOP: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function activeSheet(world: World): SheetState {
  const { active } = world.state.spreadsheet;
  const found = world.sheets().find(({ id }) => id === active.sheet) ?? world.sheets()[0];
  if (!found) throw new Error('Regnearket har ingen faner');
  return found;
}

export function activeRange(world: World): Range {
  const sheet = activeSheet(world);
  const area = areaOf(world.state.spreadsheet.active.a1, sheet);
  return world.make.range(sheet, area && within(sheet, area) ? area : TOP);
}

/** The upper left cell of what is chosen: the one a person types into. */
export function currentCell(world: World): Range {
  const { sheet, area } = ranges.behind(activeRange(world));
  return world.make.range(sheet, { row: area.row, column: area.column, rows: 1, columns: 1 });
}

export const selectionOf = (world: World): Selection =>
  world.fake<Selection>('Selection', {
    getActiveSheet: () => world.make.sheet(activeSheet(world)),
    getActiveRange: () => activeRange(world),
    getCurrentCell: () => currentCell(world),
  });
