import { BARE_BULLET, BARE_NUMBER } from './marks';

export const TABLE_RULE = /^\|?(?: ?:?-{2,}:? ?\|?)+$/;

/** No table of a plan has more columns; what stands beyond is kept in the last. */
const MOST_CELLS = 40;
export const firstCells = (cells: readonly string[], separator: string): readonly string[] =>
  cells.length <= MOST_CELLS
    ? cells
    : [...cells.slice(0, MOST_CELLS - 1), cells.slice(MOST_CELLS - 1).join(separator)];

function pipeCells(line: string): readonly string[] | null {
  const pipes = line.split('|').length - 1;
  if (!(line.startsWith('|') ? pipes >= 2 : pipes >= 2 && line.includes(' | '))) return null;
  return firstCells(line.replace(/^\|/, '').replace(/\|$/, '').split('|'), ' ');
}

/** Tabs at the end of a line are empty cells when there are several; one is only a slip. */
const EMPTY_CELLS = /\S[^\S\t]*\t[^\S\t]*\t\s*$/;

const tabCells = (line: string): readonly string[] | null =>
  line.includes('\t') ? firstCells(line.split('\t'), ' ') : null;

/** The cells of a line of text, or null: a tab may also stand after a bullet, a number or as indentation. */
export function cellsOf(line: string): readonly string[] | null {
  const cells = pipeCells(line.trim()) ?? tabCells(EMPTY_CELLS.test(line) ? line : line.trimEnd());
  if (!cells) return null;
  const trimmed = cells.map(cell => cell.trim());
  const [first = '', second, ...others] = trimmed.filter((cell, i) => i > 0 || cell !== '');
  const marked = BARE_BULLET.test(first) || BARE_NUMBER.test(first);
  if (second === undefined || (marked && others.length === 0)) return null;
  return trimmed;
}
