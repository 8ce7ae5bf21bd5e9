import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { blocksOf } from '../../../src/domain/reading/blocks-of';
import type { SourceDocument } from '../../../src/domain/reading/document';
import { readDocument } from '../../../src/domain/reading/read-document';
import { tidyText } from '../../../src/domain/text/tidy';
import { anyDocument, anyText } from './any-document';

/** How often each word stands in a text; marks of Markdown and blanks are no words, and part none. */
function wordsIn(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of tidyText(text)
    .replace(/[*_\\]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

const textOf = (document: SourceDocument) =>
  document.map(block => (block.kind === 'row' ? block.cells.join('\n') : block.text)).join('\n');

/** Words of the document that are neither in the plan's title, nor in what its goals and measures were read from, nor left out. */
function lost(document: SourceDocument): readonly string[] {
  const read = readDocument(document);
  if (!read.ok) return [];
  const { plan, sources, goalSources, leftOut } = read.value;
  const kept = wordsIn(
    [
      plan.title ?? '',
      ...sources.flat(2),
      ...goalSources.flat(),
      ...leftOut.map(({ text }) => text),
    ].join('\n'),
  );
  return Array.from(wordsIn(textOf(document)))
    .filter(([word, times]) => (kept.get(word) ?? 0) < times)
    .map(([word]) => word);
}

const FOLDER = 'test/domain/reading/layouts';

test.each(readdirSync(FOLDER).filter(file => file.endsWith('.txt')))(
  'no word of %s is lost without a trace',
  file => {
    expect(lost(blocksOf(readFileSync(`${FOLDER}/${file}`, 'utf8')))).toEqual([]);
  },
);

test('every word of any document is in the plan or among what was left out', () => {
  fc.assert(
    fc.property(fc.oneof(anyText.map(blocksOf), anyDocument), document => {
      expect(lost(document)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
