import { blankHead, blankRow, startsRow } from './blank-table';
import { flatTableAt } from './flat-table';
import { PAGE } from './furniture';
import { labelled, type Role } from './labels';
import { numberedGoal } from './line-shapes';
import { pageBreaks } from './page-breaks';
import type { SourceLine } from './source-lines';
import { isUpperCase } from './upper-case';

/** A row of a table made of lines of text. */
function rowOf(lines: readonly SourceLine[], cells: readonly string[]): readonly SourceLine[] {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return [];
  const raw = lines.map(line => line.raw).join(' ');
  return [{ ...first, text: cells.join(' ').trim(), raw, cells, blankAfter: last.blankAfter }];
}

const isText = (line: SourceLine | undefined): line is SourceLine =>
  line !== undefined && line.cells === null && !line.bullet && line.depth === 0;

/** A row that has no number is read from at most so many lines. */
const MOST_LINES = 4;

/** The rows after a head whose columns blanks part, from line `start`, and the line after them. */
function blankRows(
  lines: readonly SourceLine[],
  start: number,
  roles: readonly Role[],
): { readonly rows: readonly SourceLine[]; readonly end: number } {
  const rows: SourceLine[] = [];
  const numbered = roles[0] === 'number';
  let at = start;
  while (at < lines.length) {
    const line = lines[at];
    if (!isText(line) || numberedGoal(line.text) || labelled(line.text)) break;
    if (PAGE.test(line.text)) {
      rows.push(line);
      at++;
      continue;
    }
    if (numbered && !startsRow(line.text)) break;
    let end = at + 1;
    const goesOn = () => {
      const next = lines[end];
      if (!isText(next) || next.blankBefore || end - at >= MOST_LINES) return false;
      return !startsRow(next.text) && !numberedGoal(next.text) && !blankHead(next.text);
    };
    const words = () =>
      lines
        .slice(at, end)
        .map(({ text }) => text)
        .join(' ');
    let cells = blankRow(words(), roles, false);
    while (!cells && goesOn()) {
      end++;
      cells = blankRow(words(), roles, false);
    }
    if (!cells && numbered) cells = blankRow(words(), roles, true);
    if (!cells) break;
    rows.push(...rowOf(lines.slice(at, end), cells));
    at = end;
  }
  return { rows, end: at };
}

/** Finds tables that have lost their cells: set out one cell a line, or with blanks for tabs. */
export function tablesInText(printed: readonly SourceLine[]): readonly SourceLine[] {
  const breaks = pageBreaks(printed);
  if (breaks.size === 0) return tablesIn(printed);
  const marked = printed.flatMap(line => {
    const leftOut = breaks.get(line);
    return leftOut === undefined ? [] : [{ ...line, leftOut }];
  });
  // A heading at the top of a page does not go on from the last words of the page before.
  const others = printed
    .map((line, i) => {
      const before = printed[i - 1];
      const isTop = before !== undefined && breaks.has(before) && isUpperCase(line.text);
      return isTop && !breaks.has(line) ? { ...line, blankBefore: true } : line;
    })
    .filter(line => !breaks.has(line));
  return [...tablesIn(others), ...marked];
}

function tablesIn(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found: SourceLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const flat = isText(line) ? flatTableAt(lines, at) : null;
    const head = isText(line) && !flat ? blankHead(line.text) : null;
    if (flat) {
      const headings = lines.slice(at, at + flat.roles.length);
      found.push(
        ...rowOf(
          headings,
          headings.map(({ text }) => text),
        ),
      );
      for (const cells of flat.rows) {
        const words = cells.map(cell => cell.map(({ text }) => text).join(' '));
        found.push(...rowOf(cells.flat(), words));
      }
      at = flat.end;
    } else {
      const { rows, end } = head ? blankRows(lines, at + 1, head.roles) : { rows: [], end: at + 1 };
      const isTable = head !== null && rows.some(({ cells }) => cells !== null);
      found.push(...(isTable ? [...rowOf([line], head.cells), ...rows] : [line]));
      at = isTable ? end : at + 1;
    }
  }
  return found;
}
