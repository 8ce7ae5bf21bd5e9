import { numberedLine } from './line-shapes';
import { BULLET } from './marks';
import type { Columns } from './table';

/** A list in one cell is no longer than this. */
const MOST = 40;

/** What stands once beside a list holds for each of its items. */
const HOLDS_FOR_ALL: Columns = ['when', 'responsible', 'partners'];

const paragraphs = (cell: string | undefined): readonly string[] => (cell ?? '').split('\n');

const isItem = (paragraph: string): boolean =>
  BULLET.test(paragraph) || numberedLine(paragraph) !== null;
const withoutMark = (paragraph: string): string =>
  numberedLine(paragraph)?.text ?? paragraph.replace(BULLET, '');

/**
 * The rows of a row whose cell of measures holds a list: marked items, or as many paragraphs as the cell
 * of times or of bodies beside it. Each gets its own time and body where those are as many, or else all.
 */
export function splitRow(
  cells: readonly string[],
  columns: Columns | null,
): readonly (readonly string[])[] {
  const at = columns?.indexOf('measures') ?? -1;
  const items = paragraphs(cells[at]);
  if (columns === null || at < 0 || items.length < 2 || items.length > MOST) return [cells];
  const areMarked = items.every(isItem);
  const isBeside = (i: number) =>
    columns[i] === 'when' || columns[i] === 'responsible' || columns[i] === 'number';
  const asMany = (i: number) => isBeside(i) && paragraphs(cells[i]).length === items.length;
  if (!areMarked && !cells.some((_, i) => asMany(i))) return [cells];
  return items.map((item, row) =>
    cells.map((cell, i) => {
      if (i === at) return areMarked ? withoutMark(item) : item;
      if (asMany(i)) return paragraphs(cell)[row] ?? '';
      return row === 0 || HOLDS_FOR_ALL.includes(columns[i] ?? null) ? cell : '';
    }),
  );
}
