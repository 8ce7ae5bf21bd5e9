import type { Area, Cell, CellValue, SheetState } from '../state';
import { cellAt, changeArea, hasContent } from './cells';

export interface SortKey {
  /** Counted from 0, in the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers, then text, then booleans. */
const RANKS: readonly string[] = ['number', 'string', 'boolean'];

const compareValues = (a: CellValue, b: CellValue): number => {
  const byKind = RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b);
  if (byKind !== 0) return byKind;
  return typeof a === 'string' ? a.localeCompare(String(b), 'nb') : Number(a) - Number(b);
};

/** Empty cells stay last whichever way one sorts. */
const compareCells = (a: Cell, b: Cell, ascending: boolean): number => {
  const [blankA, blankB] = [!hasContent(a), !hasContent(b)];
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  return ascending ? compareValues(a.value, b.value) : compareValues(b.value, a.value);
};

/** Sorts the rows of the area: values, formulas and looks move, notes and validations stay behind. */
export function sortArea(sheet: SheetState, area: Area, keys: readonly SortKey[]): void {
  const order = Array.from({ length: area.rows }, (_, i) => area.row + i).sort((a, b) =>
    keys.reduce(
      (found, { column, ascending }) =>
        found || compareCells(cellAt(sheet, a, column), cellAt(sheet, b, column), ascending),
      0,
    ),
  );
  const before = sheet.cells.map(cells => [...cells]);
  changeArea(sheet, area, ({ note, validation }, row, column) => {
    const from = order[row - area.row] ?? row;
    const { note: _, validation: __, ...moved } = before[from]?.[column] ?? { value: '' };
    return {
      ...moved,
      ...(note === undefined ? {} : { note }),
      ...(validation === undefined ? {} : { validation }),
    };
  });
}
