import { tidySigns } from '../text/tidy';
import { cellsOf, TABLE_RULE } from './cells-of';
import type { Block, SourceDocument } from './document';
import { spacedTables } from './spaced-table';

const MARKDOWN_HEADING = /^ {0,3}(#{1,6}) (?=.*\S)/;

function blockOf(line: string): Block {
  const bare = line.trim();
  if (TABLE_RULE.test(bare)) return { kind: 'line', text: bare, printed: true };
  const cells = cellsOf(line);
  if (cells) return { kind: 'row', cells };
  const heading = MARKDOWN_HEADING.exec(line);
  if (heading) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: line.slice(heading[0].length) };
  }
  return { kind: 'line', text: line.replace(/\s+$/, ''), printed: true };
}

/**
 * A text as blocks, line by line: rows where it has tabs, pipes or columns set out with blanks,
 * Markdown's headings, and printed lines.
 */
export function blocksOf(text: string): SourceDocument {
  const lines = tidySigns(text).split('\n');
  const spaced = spacedTables(lines);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const row = spaced.get(i);
    if (row === undefined) blocks.push(blockOf(line));
    else if (row !== null) blocks.push({ kind: 'row', cells: row });
  });
  return blocks;
}
