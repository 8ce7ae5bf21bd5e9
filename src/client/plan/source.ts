import { blocksOf } from '../../domain/reading/blocks-of';
import type { Block, SourceDocument } from '../../domain/reading/document';

/** A line as shown, and the block it came from; null for a line that is nothing but text. */
interface SourceRow {
  readonly line: string;
  readonly block: Block | null;
}

/** What somebody has put in the paste area: the lines they see, each with what is known of it. */
export type Source = readonly SourceRow[];

export const EMPTY: Source = [];

const INDENT = '  ';

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'row':
      return block.cells.map(cell => cell.replace(/\s+/g, ' ').trim()).join('\t');
    case 'item':
      return `${INDENT.repeat(block.depth)}- ${block.text}`;
    default:
      return block.text.replace(/^\*\*(.*)\*\*$/, '$1');
  }
}

const BLANK: SourceRow = { line: '', block: null };

/** Blocks as they are shown: one a line, and a blank one before each heading. */
export const sourceOfBlocks = (document: SourceDocument): Source =>
  document.flatMap((block, i) => {
    const row = { line: lineOf(block).replace(/\s*\n\s*/g, ' '), block };
    return block.kind === 'heading' && i > 0 ? [BLANK, row] : [row];
  });

const plainRows = (text: string): Source =>
  text === '' ? EMPTY : text.split('\n').map(line => ({ line, block: null }));

export const textOf = (source: Source): string => source.map(({ line }) => line).join('\n');

/** The source after somebody has edited its text: lines they have not touched keep what is known of them. */
export function retyped(before: Source, text: string): Source {
  const after = plainRows(text);
  const most = Math.min(before.length, after.length);
  let top = 0;
  while (top < most && before[top]?.line === after[top]?.line) top += 1;
  let bottom = 0;
  while (
    bottom < most - top &&
    before[before.length - 1 - bottom]?.line === after[after.length - 1 - bottom]?.line
  ) {
    bottom += 1;
  }
  return [
    ...before.slice(0, top),
    ...after.slice(top, after.length - bottom),
    ...before.slice(before.length - bottom),
  ];
}

/** Puts what was pasted between two places in the text: plain words right there, all else on lines of its own. */
export function pastedInto(before: Source, pasted: Source, from: number, to: number): Source {
  const text = textOf(before);
  if (pasted.every(({ block }) => block === null)) {
    return retyped(before, text.slice(0, from) + textOf(pasted) + text.slice(to));
  }
  const start = text.slice(0, from).replace(/\n$/, '');
  const end = text.slice(to).replace(/^\n/, '');
  const rest = retyped(before, [start, end].filter(part => part !== '').join('\n'));
  const at = start === '' ? 0 : start.split('\n').length;
  return [...rest.slice(0, at), ...pasted, ...rest.slice(at)];
}

/** The document to read: known blocks as they are, and the lines of text between them together. */
export function documentOf(source: Source): SourceDocument {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) for (const block of blocksOf(lines.join('\n'))) blocks.push(block);
    lines = [];
  };
  for (const { line, block } of source) {
    if (block === null) lines.push(line);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  return blocks;
}

export interface Contents {
  readonly lines: number;
  /** Rows of tables among them. */
  readonly rows: number;
  readonly headings: number;
}

export function contentsOf(source: Source): Contents {
  const counted = source.filter(({ line }) => line.trim() !== '');
  const kinds = counted.map(({ block, line }) => block?.kind ?? (line.includes('\t') ? 'row' : ''));
  return {
    lines: counted.length,
    rows: kinds.filter(kind => kind === 'row').length,
    headings: kinds.filter(kind => kind === 'heading').length,
  };
}
