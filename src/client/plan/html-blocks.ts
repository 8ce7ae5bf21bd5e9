import { blocksOf } from '../../domain/reading/blocks-of';
import type { Block, SourceDocument } from '../../domain/reading/document';
import { depthOf, itemMark, wordItem } from './html-lists';
import { isLayout, rowBlocks } from './html-rows';
import { isAllBold, isBlock, isBold, isSilent, oneLine, wordsOf } from './html-text';

/** A paragraph with tabs may be a row of a table that was typed. */
function lineBlock(text: string): Block {
  const [block] = text.includes('\t') ? blocksOf(text) : [];
  if (block?.kind === 'row') return block;
  return { kind: 'line', text: text.replace(/\t/g, ' ') };
}

const linesOf = (nodes: readonly Node[]): readonly string[] =>
  nodes
    .map(wordsOf)
    .join('')
    .split('\n')
    .map(oneLine)
    .filter(line => line !== '');

/** Words that stand together: one block a line. Lines that are bold throughout are marked so. */
function paragraph(nodes: readonly Node[], isInBold: boolean): readonly Block[] {
  const lines = linesOf(nodes);
  const isBold = lines.length === 1 && nodes.every(node => isAllBold(node, isInBold));
  return lines.map(text => lineBlock(isBold ? `**${text}**` : text));
}

const marked = (mark: string, text: string) =>
  /^\(?\d+(?:\.\d+)*[.)]? /.test(text) ? text : mark + text;

function itemBlocks(item: Element): readonly Block[] {
  const [first, ...others] = contentBlocks(item);
  if (!first) return [];
  const mark = itemMark(item);
  if (first.kind === 'heading') return [{ ...first, text: marked(mark, first.text) }, ...others];
  if (first.kind !== 'line') return [first, ...others];
  const text = marked(mark, first.text.replace(/^\*\*(.*)\*\*$/, '$1'));
  return [{ kind: 'item', depth: depthOf(item), text }, ...others];
}

const headingLevel = (element: Element): number =>
  element.classList.contains('MsoTitle') ? 1 : Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 0);

function elementBlocks(element: Element): readonly Block[] {
  const level = headingLevel(element);
  if (level > 0) {
    const text = linesOf([element]).join(' ').replace(/\t/g, ' ');
    return text === '' ? [] : [{ kind: 'heading', level, text }];
  }
  if (element instanceof HTMLTableElement && !isLayout(element)) {
    return [...(element.caption ? contentBlocks(element.caption) : []), ...rowBlocks(element)];
  }
  if (element.tagName === 'PRE') return blocksOf(element.textContent ?? '');
  if (element.tagName === 'LI') return itemBlocks(element);
  const item = wordItem(element);
  if (item) return item.text === '' ? [] : [{ kind: 'item', ...item }];
  return contentBlocks(element);
}

/** Whether a node stands on lines of its own, or has something in it that does. */
const standsAlone = (node: Node): node is Element =>
  node instanceof Element &&
  !isSilent(node) &&
  (isBlock(node) || Array.from(node.children).some(standsAlone));

/** The blocks in an element: what stands on lines of its own, and the words between. */
function contentBlocks(element: Element): readonly Block[] {
  const blocks: Block[] = [];
  let words: Node[] = [];
  const isInBold = isBold(element) === true;
  const flush = () => {
    for (const block of paragraph(words, isInBold)) blocks.push(block);
    words = [];
  };
  for (const node of Array.from(element.childNodes)) {
    if (!standsAlone(node)) words.push(node);
    else {
      flush();
      for (const block of elementBlocks(node)) blocks.push(block);
    }
  }
  flush();
  return blocks;
}

/**
 * The blocks of a page or of what the clipboard holds as html. It is read as an inert document: no
 * script runs, and nothing is fetched.
 */
export const htmlBlocks = (html: string): SourceDocument =>
  contentBlocks(new DOMParser().parseFromString(html, 'text/html').body);

/** Whether html tells more than its plain text does: a table, a list, a heading or a bold line. */
export const hasStructure = (document: SourceDocument): boolean =>
  document.some(block => block.kind !== 'line' || block.text.startsWith('**'));
