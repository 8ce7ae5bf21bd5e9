import {
  contentsOf,
  documentOf,
  EMPTY,
  pastedInto,
  retyped,
  type Source,
  sourceOfBlocks,
  textOf,
} from '../../../src/client/plan/source';
import type { Block } from '../../../src/domain/reading/document';

const HEADING: Block = { kind: 'heading', level: 2, text: 'Mål 1: Flere med' };
const ROW: Block = { kind: 'row', cells: ['1.1', 'Ringe\nalle', '2026'] };
const ITEM: Block = { kind: 'item', depth: 1, text: 'Bake kake' };
const BOLD: Block = { kind: 'line', text: '**Medlemmer**' };
const BLOCKS = [BOLD, HEADING, ROW, ITEM];
const source = sourceOfBlocks(BLOCKS);

const known = (blocks: Source) => blocks.flatMap(({ block }) => (block ? [block] : []));

test('what was pasted is shown a line each, cells parted by tabs', () => {
  expect(textOf(source)).toBe(
    'Medlemmer\n\nMål 1: Flere med\n1.1\tRinge alle\t2026\n  - Bake kake',
  );
  expect(contentsOf(source)).toEqual({ lines: 4, rows: 1, headings: 1 });
});

test('text that nobody has touched is read as the blocks it came from', () => {
  expect(
    documentOf(retyped(source, textOf(source))).filter(block => block.kind !== 'line'),
  ).toEqual([HEADING, ROW, ITEM]);
});

test.each<[string, (text: string) => string, readonly Block[]]>([
  ['a word in a row', text => text.replace('Ringe', 'Skrive til'), [BOLD, HEADING, ITEM]],
  ['a line taken out', text => text.replace('1.1\tRinge alle\t2026\n', ''), [BOLD, HEADING, ITEM]],
  ['a line put in', text => text.replace('  - Bake', 'ny\n  - Bake'), BLOCKS],
  ['a line at the end', text => `${text}\n- Vaske`, BLOCKS],
  ['everything', () => '', []],
])('an edit of %s leaves the other blocks as they are', (_, edit, expected) => {
  const after = retyped(source, edit(textOf(source)));
  expect(known(after)).toEqual(expected);
  expect(textOf(after)).toBe(edit(textOf(source)));
});

test('a word pasted into a line stays in that line', () => {
  const typed = retyped(EMPTY, 'Ringe nye.');
  expect(textOf(pastedInto(typed, retyped(EMPTY, 'alle '), 6, 6))).toBe('Ringe alle nye.');
});

test('a table pasted into a text stands on lines of its own, and the text around is kept', () => {
  const typed = retyped(EMPTY, 'før\netter');
  const after = pastedInto(typed, sourceOfBlocks([ROW]), 4, 4);
  expect(textOf(after)).toBe('før\n1.1\tRinge alle\t2026\netter');
  expect(known(after)).toEqual([ROW]);
});

test('a paste over everything replaces it', () => {
  const after = pastedInto(source, sourceOfBlocks([ITEM]), 0, textOf(source).length);
  expect(known(after)).toEqual([ITEM]);
});
