import { readdirSync, readFileSync } from 'node:fs';
import { blocksOf } from '../../../src/domain/reading/blocks-of';
import type { Block, SourceDocument } from '../../../src/domain/reading/document';
import { readDocument } from '../../../src/domain/reading/read-document';

const FOLDER = 'test/domain/reading/layouts';
const files = readdirSync(FOLDER).filter(file => file.endsWith('.txt'));
const TAG = 'kvernbekk';

/** All the words a person sees of a reading: the plan itself, its doubts, and the list of what was left out. */
function seen(document: SourceDocument): string | null {
  const read = readDocument(document);
  if (!read.ok) return null;
  const { plan, doubts, leftOut } = read.value;
  return JSON.stringify([
    plan.title,
    plan.goals.map(({ number, title, subgoals, measures }) => [
      number,
      title,
      subgoals.map(one => [one.number, one.text]),
      measures.map(one => [one.number, one.text, one.when, one.responsibleText]),
    ]),
    doubts.map(({ text }) => text),
    leftOut.map(({ text }) => text),
  ]);
}

/** The document once for each of its lines and cells, each time with one strange word at the end of it. */
function* withStrangeWord(document: SourceDocument): Generator<readonly [string, SourceDocument]> {
  for (const [at, block] of document.entries()) {
    const others = (other: Block) => document.map((one, i) => (i === at ? other : one));
    if (block.kind !== 'row') {
      if (block.text.trim() === '') continue;
      const text = `${block.text} ${TAG}`;
      yield [text, others({ ...block, text })];
    } else {
      for (const [column, cell] of block.cells.entries()) {
        const words = cell === '' ? TAG : `${cell} ${TAG}`;
        const cells = block.cells.map((one, i) => (i === column ? words : one));
        yield [cells.join(' | '), others({ kind: 'row', cells })];
      }
    }
  }
}

/** The printed lines of a text as the paragraphs, list items and headings of a web page. */
const asPage = (document: SourceDocument): SourceDocument =>
  document.map((block): Block => {
    if (block.kind !== 'line') return block;
    const item = /^(?<blanks>\s*)[-*•◦–] (?<text>.*)$/u.exec(block.text)?.groups;
    return item?.text === undefined
      ? { kind: 'line', text: block.text }
      : { kind: 'item', depth: Math.floor((item.blanks?.length ?? 0) / 2), text: item.text };
  });

const lostIn = (document: SourceDocument): readonly string[] =>
  Array.from(withStrangeWord(document))
    .filter(([, changed]) => seen(changed)?.includes(TAG) === false)
    .map(([where]) => where);

test.each(files)(
  'a strange word anywhere in %s is seen in the plan, a doubt or what was left out',
  file => {
    const document = blocksOf(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect(lostIn(document)).toEqual([]);
  },
);

test.each(files)('so it is where %s is a web page', file => {
  expect(lostIn(asPage(blocksOf(readFileSync(`${FOLDER}/${file}`, 'utf8'))))).toEqual([]);
});
