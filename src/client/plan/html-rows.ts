import { looksLikeBody } from '../../domain/body/looks-like-body';
import type { Block } from '../../domain/reading/document';
import { oneLine, wordsOf } from './html-text';

/** No plan has wider or taller cells; a hostile page may say anything. */
const MOST_SPANNED = 200;

const span = (said: number) => Math.min(Math.max(1, said || 1), MOST_SPANNED);

/** The words of a cell. Bodies on a line each become a list; all other lines are one text that was parted. */
function cellText(cell: Element): string {
  const lines = wordsOf(cell)
    .split('\n')
    .map(line => oneLine(line).replace(/\t/g, ' '))
    .filter(line => line !== '');
  return lines.join(lines.every(looksLikeBody) ? ', ' : '\n');
}

/** The rows of a table. A cell over several rows stands in each of them; one over several columns, in the first. */
export function rowBlocks(table: HTMLTableElement): readonly Block[] {
  const below = new Map<number, { readonly text: string; rows: number }>();
  const blocks: Block[] = [];
  for (const row of Array.from(table.rows)) {
    const cells: string[] = [];
    const fromAbove = () => {
      for (let above = below.get(cells.length); above; above = below.get(cells.length)) {
        above.rows -= 1;
        if (above.rows === 0) below.delete(cells.length);
        cells.push(above.text);
      }
    };
    for (const cell of Array.from(row.cells)) {
      fromAbove();
      const text = cellText(cell);
      const rows = span(cell.rowSpan) - 1;
      if (rows > 0) below.set(cells.length, { text, rows });
      cells.push(text, ...Array<string>(span(cell.colSpan) - 1).fill(''));
    }
    fromAbove();
    if (cells.some(cell => cell !== '')) blocks.push({ kind: 'row', cells });
  }
  return blocks;
}

/** Whether a table only lays out a page: one cell a row, or tables within it. */
export const isLayout = (table: HTMLTableElement): boolean =>
  table.querySelector('table') !== null ||
  Array.from(table.rows).every(({ cells }) => cells.length < 2);
