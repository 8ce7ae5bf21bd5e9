import { areaOf, within } from '../grid/a1';
import { exception, mismatch } from '../machine/exception';
import type { Area, SheetState } from '../state';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** What Google says of a number that is too small, by its place among the arguments of getRange. */
const LEAST_WORDS = [
  'The starting row of the range is too small.',
  'The starting column of the range is too small.',
  'The number of rows in the range must be at least 1.',
  'The number of columns in the range must be at least 1.',
];

function fromNumbers(numbers: readonly unknown[]): Area {
  const wrong = numbers.some(number => !Number.isInteger(number));
  if (wrong) throw mismatch('Sheet.getRange', numbers);
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(Number);
  const tooSmall = [row, column, rows, columns].findIndex(number => number < 1);
  if (tooSmall !== -1) throw exception(LEAST_WORDS[tooSmall] ?? OUTSIDE);
  return { row: row - 1, column: column - 1, rows, columns };
}

function fromNotation(a1: string, sheet: SheetState): Area {
  const area = areaOf(a1, sheet);
  if (!area) throw exception('Range not found');
  return area;
}

/** The area that `getRange('A2:D')` or `getRange(row, column, rows, columns)` asks for. */
export function requestedArea(sheet: SheetState, args: readonly unknown[]): Area {
  const given = args.slice(0, args.findLastIndex(arg => arg !== undefined) + 1);
  const [first] = given;
  const area =
    typeof first === 'string' && given.length === 1
      ? fromNotation(first, sheet)
      : given.length >= 2
        ? fromNumbers(given)
        : undefined;
  if (!area) throw mismatch('Sheet.getRange', given);
  if (!within(sheet, area)) throw exception(OUTSIDE);
  return area;
}
