import type { HostSheet } from '../../host-sheet';
import type { CellValue, Look, SheetState } from '../../state';
import type { CellLook, CellView, TabView } from '../view';

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const LEAST = { rows: 40, columns: 12 };
const DEFAULT_WIDTH = 100;

const cssOf = (look: Look, isNumber: boolean): CellLook => ({
  ...(look.fontWeight === 'bold' ? { bold: true } : {}),
  ...(look.fontColor === undefined ? {} : { colour: look.fontColor }),
  ...(look.background === undefined ? {} : { background: look.background }),
  ...(look.fontSize === undefined ? {} : { size: look.fontSize }),
  ...(look.wrap === 'WRAP' ? { wraps: true } : {}),
  ...(look.verticalAlignment === undefined ? {} : { vertical: look.verticalAlignment }),
  horizontal: look.horizontalAlignment ?? (isNumber ? 'right' : 'left'),
});

/** Gives equal things one number, and remembers them in the order they came. */
function numbering<T>() {
  const numbers = new Map<string, number>();
  const things: T[] = [];
  const numberOf = (thing: T): number => {
    const text = JSON.stringify(thing);
    const known = numbers.get(text) ?? things.push(thing) - 1;
    numbers.set(text, known);
    return known;
  };
  return { things, numberOf };
}

const warningsOf = ({ protections }: Readonly<SheetState>): TabView['warnings'] =>
  protections
    .filter(({ warningOnly }) => warningOnly)
    .map(({ area, unprotected, description }) => ({
      area,
      exempt: unprotected,
      text: description,
    }));

/** Sheets makes a link of a cell that holds an address and nothing else. */
const addressIn = (value: CellValue): string | undefined =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : undefined;

/** A tab as the browser shows it: what is in use, and some empty rows to go on in. */
export function tabView(sheet: HostSheet): TabView {
  const { facts } = sheet;
  const shown = sheet.display();
  const used = { rows: shown.length, columns: Math.max(...shown.map(cells => cells.length)) };
  const rows = Math.min(facts.rows, Math.max(LEAST.rows, used.rows + SPARE_ROWS));
  const isTable = facts.frozenRows > 0;
  const columns = Math.min(
    facts.columns,
    isTable ? used.columns + SPARE_COLUMNS : Math.max(LEAST.columns, used.columns),
  );
  const looks = numbering<CellLook>();
  const choices = numbering<readonly string[]>();

  const cellView = (row: number, column: number): CellView => {
    const { value, formula, link = addressIn(value) } = sheet.cell(row, column);
    const criteria = sheet.validation(row, column)?.criteria;
    const note = sheet.note(row, column);
    return {
      text: shown[row]?.[column] ?? '',
      ...(formula === undefined ? {} : { typed: formula }),
      look: looks.numberOf(cssOf(sheet.look(row, column), typeof value === 'number')),
      ...(criteria?.type === 'VALUE_IN_LIST' ? { choices: choices.numberOf(criteria.values) } : {}),
      ...(note === '' ? {} : { note }),
      ...(link === undefined ? {} : { link }),
      ...(criteria?.type === 'CHECKBOX' && (value === '' || typeof value === 'boolean')
        ? { ticked: value === true }
        : {}),
    };
  };

  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellView(row, column)),
  );
  return {
    id: facts.id,
    name: sheet.name,
    frozenRows: facts.frozenRows,
    frozenColumns: facts.frozenColumns,
    hasGridlines: !facts.hiddenGridlines,
    columns: Array.from({ length: columns }, (_, i) => ({
      width: facts.widths[i] ?? DEFAULT_WIDTH,
      isHidden: facts.hiddenColumns.includes(i),
    })),
    looks: looks.things,
    choices: choices.things,
    warnings: warningsOf(facts),
    rows: cells,
  };
}
