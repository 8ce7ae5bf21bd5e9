import { a1Of } from '../grid/a1';
import { dataArea, lastColumnOf, lastRowOf } from '../grid/cells';
import { demandRoom, insertColumns, insertRows } from '../grid/reshape';
import { exception } from '../machine/exception';
import type { Area, SheetState } from '../state';
import type { World } from '../world';
import { conditionalRuleOf, conditionalRules } from './conditional';
import { ranges, sheets } from './handles';
import { protect, protectionOf } from './protection';
import { rangeListOf } from './range-list';
import { requestedArea } from './requested-area';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const wholeOf = ({ rows, columns }: SheetState): Area => ({ row: 0, column: 0, rows, columns });

const looking = (world: World, sheet: SheetState): Partial<Sheet> => ({
  getName: () => sheet.name,
  getSheetId: () => sheet.id,
  getIndex: () => world.sheets().indexOf(sheet) + 1,
  getParent: () => world.make.spreadsheet(),
  getLastRow: () => lastRowOf(sheet),
  getLastColumn: () => lastColumnOf(sheet),
  getMaxRows: () => sheet.rows,
  getMaxColumns: () => sheet.columns,
  getDataRange: () => world.make.range(sheet, dataArea(sheet)),
  getRange: (first: string | number, column?: number, rows?: number, columns?: number) =>
    world.make.range(sheet, requestedArea(sheet, [first, column, rows, columns])),
  getRangeList: names => rangeListOf(world, sheet, names),
  getFrozenRows: () => sheet.frozenRows,
  isColumnHiddenByUser: column => sheet.hiddenColumns.includes(column - 1),
  isSheetHidden: () => sheet.hidden,
  getProtections: type =>
    sheet.protections
      .filter(protection => protection.type === String(type))
      .map(protection => protectionOf(world, sheet, protection)),
  getConditionalFormatRules: () => sheet.rules.map(rule => conditionalRuleOf(world, sheet, rule)),
});

const columnsFrom = (first: number, count?: number): number[] =>
  Array.from({ length: count ?? 1 }, (_, i) => first - 1 + i);

function demandInside(sheet: SheetState, columns: readonly number[]): void {
  if (columns.every(column => column >= 0 && column < sheet.columns)) return;
  throw exception('Those columns are out of bounds.');
}

function columnSettings(sheet: SheetState, chain: Chain): Partial<Sheet> {
  const setWidths = (columns: readonly number[], width: number) => {
    demandInside(sheet, columns);
    for (const column of columns) sheet.widths[column] = width;
  };
  return {
    setColumnWidth: chain((column: number, width: number) => setWidths(columnsFrom(column), width)),
    setColumnWidths: chain((column: number, count: number, width: number) =>
      setWidths(columnsFrom(column, count), width),
    ),
    hideColumns(first: number, count?: number) {
      const columns = columnsFrom(first, count);
      demandInside(sheet, columns);
      const fresh = columns.filter(column => !sheet.hiddenColumns.includes(column));
      sheet.hiddenColumns.push(...fresh);
    },
    showColumns(first: number, count?: number) {
      const columns = columnsFrom(first, count);
      demandInside(sheet, columns);
      const still = sheet.hiddenColumns.filter(column => !columns.includes(column));
      sheet.hiddenColumns.splice(0, Infinity, ...still);
    },
  };
}

type Chain = <A extends unknown[]>(act: (...args: A) => void) => (...args: A) => Sheet;

/** Two sheets may not share a name, whatever the case. */
export function demandFreeName(world: World, name: string, own?: SheetState): void {
  const taken = world
    .sheets()
    .some(sheet => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

const changing = (world: World, sheet: SheetState, chain: Chain): Partial<Sheet> => ({
  setName: chain((name: string) => {
    demandFreeName(world, name, sheet);
    sheet.name = name;
  }),
  setFrozenRows(rows) {
    sheet.frozenRows = rows;
  },
  setFrozenColumns(columns) {
    sheet.frozenColumns = columns;
  },
  insertRowsAfter: chain((after: number, count: number) => {
    if (after < 1 || after > sheet.rows) throw exception('Those rows are out of bounds.');
    demandRoom(world.sheets(), count * sheet.columns);
    insertRows(sheet, after, count, after - 1);
  }),
  insertColumnsAfter: chain((after: number, count: number) => {
    demandInside(sheet, columnsFrom(after));
    demandRoom(world.sheets(), count * sheet.rows);
    insertColumns(sheet, after, count, after - 1);
  }),
  setTabColor: chain((colour: string | null) => {
    sheet.tabColor = colour;
  }),
  setHiddenGridlines: chain((hidden: boolean) => {
    sheet.hiddenGridlines = hidden;
  }),
  hideSheet: chain(() => {
    if (world.sheets().every(other => other === sheet || other.hidden)) {
      throw exception("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
  }),
  activate: chain(() => {
    world.state.spreadsheet.active = { sheet: sheet.id, a1: 'A1' };
  }),
  setActiveRange(range: unknown) {
    const { sheet: own, area } = ranges.behind(range);
    if (own !== sheet) throw exception('Range must be on the sheet that is to be activated.');
    world.state.spreadsheet.active = { sheet: sheet.id, a1: a1Of(area) };
    return world.make.range(sheet, area);
  },
  protect: () => protectionOf(world, sheet, protect(world, sheet, 'SHEET', wholeOf(sheet))),
  setConditionalFormatRules(rules) {
    sheet.rules = rules.map(rule => conditionalRules.behind(rule));
  },
});

export function sheetOf(world: World, state: SheetState): Sheet {
  const chain: Chain = act => {
    const changed = (...args: Parameters<typeof act>) => {
      act(...args);
      return sheet;
    };
    return Object.defineProperty(changed, 'length', { value: act.length });
  };
  const sheet: Sheet = sheets.bind(
    world.fake<Sheet>('Sheet', {
      ...looking(world, state),
      ...columnSettings(state, chain),
      ...changing(world, state, chain),
    }),
    state,
  );
  return sheet;
}
