import { tidyText } from '../text/tidy';

/** One line of a document, before anything is made of it. Lines without words are left out. */
export interface SourceLine {
  /** The words, without bullet, Markdown marks and needless blanks. */
  readonly text: string;
  /** The cells of a table row; null for a line of text. */
  readonly cells: readonly string[] | null;
  readonly bullet: boolean;
  /** The number of # before a Markdown heading; 0 otherwise. */
  readonly depth: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

const MARKS = '•●○◦▪■□‣·➢►✓➤\uf0b7\uf0a7';
const BULLET = new RegExp(
  String.raw`^(?:[-–—*+][ \t]+|[-–—](?=\p{Lu})|[${MARKS}][ \t]*|o[ \t])(?=\S)`,
  'u',
);
const BARE_BULLET = new RegExp(`^(?:[-–—*+${MARKS}]|o)$`, 'u');
const BARE_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-zæøå]\))$/i;
const TABLE_RULE = /^\|?(?: ?:?-{2,}:? ?\|?)+$/;

/** Takes off Markdown's marks for bold, italics and what it had to escape. */
function plainMarks(text: string): string {
  return text
    .replace(/\*\*|__/g, '')
    .replace(/\\([\\.*_#()[\]{}+!|-])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim()
    .replace(/^([*_])(?=\S)(.*\S)\1$/, '$2')
    .trim();
}

/** No table of a plan has more columns; what stands beyond is kept in the last. */
const MOST_CELLS = 40;
const firstCells = (cells: readonly string[], separator: string): readonly string[] =>
  cells.length <= MOST_CELLS
    ? cells
    : [...cells.slice(0, MOST_CELLS - 1), cells.slice(MOST_CELLS - 1).join(separator)];

function pipeCells(line: string): readonly string[] | null {
  const pipes = line.split('|').length - 1;
  if (!(line.startsWith('|') ? pipes >= 2 : pipes >= 2 && line.includes(' | '))) return null;
  return firstCells(line.replace(/^\|/, '').replace(/\|$/, '').split('|'), ' ');
}

const tabCells = (line: string): readonly string[] | null =>
  line.includes('\t') ? firstCells(line.split('\t'), ' ') : null;

/** The cells of a row, or null: a tab may also stand after a bullet, a number or as indentation. */
function cellsOf(line: string): readonly string[] | null {
  const cells = (pipeCells(line.trim()) ?? tabCells(line.replace(/\s+$/, '')))?.map(plainMarks);
  if (!cells) return null;
  const [first = '', second, ...others] = cells.filter((cell, i) => i > 0 || cell !== '');
  const marked = BARE_BULLET.test(first) || BARE_NUMBER.test(first);
  if (second === undefined || (marked && others.length === 0)) return null;
  return cells;
}

interface Draft extends SourceLine {
  readonly blank: boolean;
}

function read(raw: string): Omit<Draft, 'blankBefore' | 'blankAfter'> {
  const line = raw.trim();
  if (line === '' || TABLE_RULE.test(line)) {
    return { text: '', cells: null, bullet: false, depth: 0, blank: line === '' };
  }
  const cells = cellsOf(raw);
  if (cells) return { text: cells.join(' ').trim(), cells, bullet: false, depth: 0, blank: false };
  const heading = /^(#{1,6}) /.exec(line);
  const depth = heading?.[1]?.length ?? 0;
  const bullet = depth === 0 && BULLET.test(line);
  const words = line
    .slice(heading?.[0].length ?? 0)
    .replace(bullet ? BULLET : /^$/, '')
    .replace(/^\[[ xX]?\] /, '');
  return { text: plainMarks(words), cells: null, bullet, depth, blank: false };
}

/** The lines of a document that hold words, each knowing whether a blank line stands before and after. */
export function sourceLines(document: string): readonly SourceLine[] {
  const drafts = tidyText(document).split('\n').map(read);
  const isBlank = (i: number) => drafts[i]?.blank ?? true;
  const lines: SourceLine[] = [];
  drafts.forEach(({ text, cells, bullet, depth }, i) => {
    if (text === '') return;
    lines.push({
      text,
      cells,
      bullet,
      depth,
      blankBefore: isBlank(i - 1),
      blankAfter: isBlank(i + 1),
    });
  });
  return lines;
}
