import { a1Of } from '../grid/a1';
import { demandEditable } from '../grid/protection';
import type { Area, SheetState } from '../state';
import type { World } from '../world';
import { ranges } from './handles';
import { protect, protectionOf } from './protection';
import { rangeLooks } from './range-looks';
import { rangeNotes } from './range-notes';
import type { Range, RangeParts } from './range-parts';
import { rangeValues } from './range-values';
import { rangeRichText } from './rich-text';

const position = (world: World, sheet: SheetState, area: Area): Partial<Range> => ({
  getRow: () => area.row + 1,
  getColumn: () => area.column + 1,
  getNumRows: () => area.rows,
  getNumColumns: () => area.columns,
  getLastRow: () => area.row + area.rows,
  getLastColumn: () => area.column + area.columns,
  getSheet: () => world.make.sheet(sheet),
  getA1Notation: () => a1Of(area),
});

/** What a range can do, not yet counted, timed or permitted. */
export function rangePartsOf(world: World, sheet: SheetState, area: Area): Partial<Range> {
  const chain: RangeParts['chain'] = act => {
    const editing = (...args: Parameters<typeof act>) => {
      demandEditable(sheet, area, world.execution.user, world.state.spreadsheet.owner);
      act(...args);
      return world.make.range(sheet, area);
    };
    return Object.defineProperty(editing, 'length', { value: act.length });
  };
  const parts: RangeParts = { world, sheet, area, chain };
  return {
    ...position(world, sheet, area),
    ...rangeValues(parts),
    ...rangeLooks(parts),
    ...rangeNotes(parts),
    ...rangeRichText(parts),
    activate() {
      world.state.spreadsheet.active = { sheet: sheet.id, a1: a1Of(area) };
      return world.make.range(sheet, area);
    },
    protect: () => protectionOf(world, sheet, protect(world, sheet, 'RANGE', area)),
  };
}

export const rangeOf = (world: World, sheet: SheetState, area: Area): Range =>
  ranges.bind(
    world.fake<Range>('Range', rangePartsOf(world, sheet, area), area.rows * area.columns),
    { sheet, area },
  );
