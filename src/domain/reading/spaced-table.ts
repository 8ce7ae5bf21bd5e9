import { columnRole } from './line-shapes';

/** Words of a line that wide blanks part from others, and the 0-based place they begin at. */
interface Piece {
  readonly at: number;
  readonly text: string;
}

/** Letters a cell may stand out of line with its column's heading. */
const LEEWAY = 3;
const WIDE = /[^\S\t]{2,}/;
const BARE_NUMBER = /^\d{1,3}$/;

function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = line.length - line.trimStart().length;
  for (const text of line.trim().split(/([^\S\t]{2,})/)) {
    if (text.trim() !== '') pieces.push({ at, text });
    at += text.length;
  }
  return pieces;
}

/** Parts a piece that runs on, with one blank, into the next column. */
const partedAt = (pieces: readonly Piece[], columns: readonly number[]): readonly Piece[] =>
  pieces.length < 2
    ? pieces
    : pieces.flatMap(({ at, text }) => {
        const cuts = columns.filter(start => text[start - at - 1] === ' ' && start > at);
        const starts = [0, ...cuts.map(start => start - at)];
        return starts.map((from, i) => ({
          at: at + from,
          text: text.slice(from, starts[i + 1]).trim(),
        }));
      });

/** Where the columns begin, from the head of a table; null for any other line. */
function columnsAt(line: string, pieces: readonly Piece[]): readonly number[] | null {
  if (pieces.length < 2 || line.includes('\t') || line.includes('|')) return null;
  const roles = pieces.map(({ text }) => columnRole(text.trim()));
  const known = roles.filter(role => role !== null).length;
  const tells = roles.some(role => role === 'when' || role === 'responsible');
  return tells && known >= 2 && known * 2 >= pieces.length ? pieces.map(({ at }) => at) : null;
}

/** The 0-based column a piece stands in. */
function columnOf({ at }: Piece, columns: readonly number[]): number {
  let column = 0;
  columns.forEach((start, i) => {
    if (start <= at + LEEWAY) column = i;
  });
  return column;
}

function cellsAt(pieces: readonly Piece[], columns: readonly number[]): string[] {
  const cells = columns.map(() => '');
  for (const piece of pieces) {
    const column = columnOf(piece, columns);
    cells[column] = `${cells[column] ?? ''} ${piece.text}`.trim();
  }
  return cells;
}

/** Whether each piece begins where a column does; a page's number at the end of a line does not count. */
function inLine(pieces: readonly Piece[], columns: readonly number[]): boolean {
  const last = pieces[pieces.length - 1];
  if (pieces.length < 2 || (last && BARE_NUMBER.test(last.text))) return false;
  return pieces.every(({ at }) => columns.some(start => Math.abs(start - at) <= LEEWAY));
}

/**
 * Tables set out with blanks, as a PDF's text often has them: the cells of each line that begins a row
 * or is a head, by 0-based line; null for a line whose words were added to the row before.
 */
export function spacedTables(lines: readonly string[]): ReadonlyMap<number, string[] | null> {
  const rows = new Map<number, string[] | null>();
  let columns: readonly number[] | null = null;
  let row: string[] | null = null;
  lines.forEach((line, i) => {
    if (!WIDE.test(line.trim()) && columns === null) return;
    if (line.trim() === '' || line.length > 400) {
      row = null;
      return;
    }
    const pieces = piecesOf(line);
    const head = columnsAt(line, pieces);
    if (head) {
      columns = head;
      row = null;
      rows.set(
        i,
        pieces.map(({ text }) => text),
      );
      return;
    }
    if (columns === null) return;
    const parted = partedAt(pieces, columns);
    const goesOn = row !== null && continuesRow(parted, columns);
    if (goesOn && row) {
      cellsAt(parted, columns).forEach((cell, c) => {
        if (row && cell !== '') row[c] = `${row[c] ?? ''} ${cell}`.trim();
      });
      rows.set(i, null);
    } else if (inLine(parted, columns)) {
      row = cellsAt(parted, columns);
      rows.set(i, row);
    } else row = null;
  });
  return rows;
}

/** The rest of a row that its column was too narrow for: the first column is empty, or goes on in small letters. */
function continuesRow(pieces: readonly Piece[], columns: readonly number[]): boolean {
  const [first] = pieces;
  if (!first || !pieces.every(({ at }) => columns.some(start => Math.abs(start - at) <= LEEWAY))) {
    return false;
  }
  return columnOf(first, columns) > 0 || /^\p{Ll}/u.test(first.text);
}
