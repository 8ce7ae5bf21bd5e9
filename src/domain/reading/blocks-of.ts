import { tidyText } from '../text/tidy';
import { cellsOf, TABLE_RULE } from './cells-of';
import type { Block, SourceDocument } from './document';

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

/** A text as blocks, line by line: rows where it has tabs or pipes, Markdown's headings, and printed lines. */
export const blocksOf = (text: string): SourceDocument => tidyText(text).split('\n').map(blockOf);
