import { exception, notModelled } from '../machine/exception';
import type { Cell, ConditionalRule, Look, SheetState } from '../state';
import { areaOf, contains } from './a1';
import { cellAt } from './cells';
import { lookOf } from './looks';

interface Formula {
  readonly column: { readonly fixed: boolean; readonly at: number };
  readonly row: { readonly fixed: boolean; readonly at: number };
  readonly equal: boolean;
  readonly text: string;
}

const PATTERN =
  /^=\(?(?<fixedColumn>\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\$?)(?<digits>\d+)(?<sign>=|<>)"(?<text>[^"]*)"\)?$/;

/** Reads `=($H2="Forfalt")` and its like, which is all that works in every locale without thought. */
export function readFormula(formula: string): Formula {
  if (/[,;]/.test(formula.replace(/"[^"]*"/g, ''))) {
    throw exception(`Skilletegn i en betinget formel følger regnearkets språk: ${formula}`);
  }
  const part = PATTERN.exec(formula)?.groups;
  const cell = areaOf(`${part?.letters}${part?.digits}`, { rows: 1, columns: 1 });
  if (!part || !cell) throw notModelled(`Betinget formel ${formula}`);
  return {
    column: { fixed: part.fixedColumn === '$', at: cell.column },
    row: { fixed: part.fixedRow === '$', at: cell.row },
    equal: part.sign === '=',
    text: part.text ?? '',
  };
}

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function holds(sheet: SheetState, rule: ConditionalRule, row: number, column: number): boolean {
  const [first] = rule.areas;
  if (!first || !rule.areas.some(area => contains(area, row, column))) return false;
  const text = String(cellAt(sheet, row, column).value);
  switch (rule.when) {
    case 'TEXT_EQUAL_TO':
      return alike(text, rule.text);
    case 'TEXT_STARTS_WITH':
      return text.toLowerCase().startsWith(rule.text.toLowerCase());
    case 'CUSTOM_FORMULA': {
      const formula = readFormula(rule.text);
      const at = (axis: 'row' | 'column', here: number) =>
        formula[axis].at + (formula[axis].fixed ? 0 : here - first[axis]);
      const { value } = cellAt(sheet, at('row', row), at('column', column));
      return alike(String(value), formula.text) === formula.equal;
    }
    default:
      return rule.when satisfies never;
  }
}

const effectOf = ({ background, fontColor, bold }: ConditionalRule): Look => ({
  ...(background === undefined ? {} : { background }),
  ...(fontColor === undefined ? {} : { fontColor }),
  ...(bold === undefined ? {} : { fontWeight: bold ? 'bold' : 'normal' }),
});

/** The look a person sees: the cell's own, under the rules that hold; the first of them wins. */
export function shownLook(sheet: SheetState, cell: Cell, row: number, column: number): Look {
  const effects = sheet.rules.filter(rule => holds(sheet, rule, row, column)).map(effectOf);
  return Object.assign({}, lookOf(sheet, cell), ...effects.reverse());
}
