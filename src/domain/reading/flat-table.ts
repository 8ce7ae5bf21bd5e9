import { areBodies } from '../body/are-bodies';
import { isTime, partedRow } from './flat-rows';
import type { Role } from './labels';
import { columnRole, numberedGoal } from './line-shapes';
import type { SourceLine } from './source-lines';

/** A table of which each cell stands on a line of its own: its columns, and its rows' cells. */
export interface FlatTable {
  readonly roles: readonly Role[];
  /** 0-based line after the head and the rows. */
  readonly end: number;
  readonly rows: readonly (readonly SourceLine[][])[];
}

const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,3})*[.)]?$/;
const LONGEST_TIME = 60;
const LONGEST_BODIES = 90;
/** A cell is parted by the page over at most so many lines, all cells together. */
const MOST_LINES = 12;

const isText = (line: SourceLine | undefined): line is SourceLine =>
  line !== undefined && line.cells === null && !line.bullet && line.depth === 0;

/** The roles of the lines from `start` that are each the heading of a column; null when they are no head. */
export function headAt(lines: readonly SourceLine[], start: number): readonly Role[] | null {
  const roles: Role[] = [];
  for (let i = start; i < lines.length && roles.length < 8; i++) {
    const line = lines[i];
    const role = isText(line) && line.text.length < 40 ? columnRole(line.text) : null;
    if (role === null || (role !== 'ignored' && roles.includes(role))) break;
    roles.push(role);
  }
  const tells = roles.includes('when') || roles.includes('responsible');
  const named = roles.includes('measures') || roles.includes('goal');
  return tells && named && roles.length >= 2 ? roles : null;
}

const fits = (role: Role | undefined, text: string): boolean => {
  if (role === 'when') return text.length <= LONGEST_TIME && !areBodies(text);
  if (role === 'responsible') return text.length <= LONGEST_BODIES && !isTime(text);
  if (role === 'number') return ROW_NUMBER.test(text);
  return true;
};

/** Gives each line of a row to its column: by place where the numbers agree, or else by what it looks like. */
function cellsOf(lines: readonly SourceLine[], roles: readonly Role[]): SourceLine[][] {
  if (lines.length === roles.length && lines.every((line, i) => fits(roles[i], line.text))) {
    return lines.map(line => [line]);
  }
  const cells: SourceLine[][] = roles.map(() => []);
  let text = roles.indexOf('measures');
  if (text < 0) text = 0;
  lines.forEach((line, i) => {
    const looks: Role =
      i === 0 && ROW_NUMBER.test(line.text)
        ? 'number'
        : isTime(line.text)
          ? 'when'
          : areBodies(line.text)
            ? 'responsible'
            : 'measures';
    const at = roles.indexOf(looks);
    const free = at >= 0 && (cells[at]?.length === 0 || looks === 'responsible');
    cells[free ? at : text]?.push(line);
  });
  return cells;
}

const endsTable = (lines: readonly SourceLine[], at: number): boolean => {
  const line = lines[at];
  return !isText(line) || numberedGoal(line.text) !== null || headAt(lines, at + 1) !== null;
};

/** The lines of the numbered row at `start`: to the next number, or to where the table ends. */
function numberedRow(lines: readonly SourceLine[], start: number, width: number): number {
  let i = start + 1;
  for (; i < lines.length && i - start < MOST_LINES; i++) {
    const line = lines[i];
    if (!isText(line) || ROW_NUMBER.test(line.text) || endsTable(lines, i)) return i;
    if (headAt(lines, i) !== null) return i;
    if (i - start >= width && line.blankBefore && !lines[i - 1]?.blankBefore) return i;
  }
  return Math.min(i, start + width);
}

/** Where the rows from `start` end at the latest, looked for over the lines of one row and a little more. */
function endOf(lines: readonly SourceLine[], start: number): number {
  let end = start;
  while (end - start < MOST_LINES && !endsTable(lines, end) && headAt(lines, end) === null) end++;
  return end;
}

/** Reads a table of one cell a line whose head begins at `start`; null when none does. */
export function flatTableAt(lines: readonly SourceLine[], start: number): FlatTable | null {
  const roles = headAt(lines, start);
  if (!roles) return null;
  const rows: (readonly SourceLine[][])[] = [];
  let at = start + roles.length;
  while (at < lines.length && !endsTable(lines, at) && headAt(lines, at) === null) {
    const numbered = roles[0] === 'number';
    const parted = numbered ? null : partedRow(lines, at, endOf(lines, at), roles);
    if (parted) {
      rows.push(parted);
      at += parted.flat().length;
      continue;
    }
    if (numbered && !ROW_NUMBER.test(lines[at]?.text ?? '')) break;
    const end = numbered ? numberedRow(lines, at, roles.length) : at + roles.length;
    const cells = lines.slice(at, end);
    const whole = cells.length >= 2 && cells.every(isText);
    if (!whole || (!numbered && !cells.every((line, i) => fits(roles[i], line.text)))) break;
    rows.push(cellsOf(cells, roles));
    at = end;
  }
  return rows.length > 0 ? { roles, end: at, rows } : null;
}
