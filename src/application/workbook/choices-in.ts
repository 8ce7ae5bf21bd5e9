import { inEveryLanguage } from '../language/languages';
import { wordIn } from '../language/word-in';
import type { Column } from './tab';
import type { Table } from './table';

/** What a dropdown offers: the words of the language, and those that stand in the column in another. */
export function choicesIn<K extends string>(
  { rows }: Table<K>,
  { key, words = {} }: Column<K>,
): readonly string[] {
  const standing = new Set(
    rows.flatMap(row => (wordIn(words, row.text(key)) === null ? [] : [row.text(key)])),
  );
  const [offered = [], ...others] = inEveryLanguage<Readonly<Record<string, string>>>(words).map(
    table => Object.values(table),
  );
  return [
    ...offered,
    ...Array.from(new Set(others.flat())).filter(
      word => standing.has(word) && !offered.includes(word),
    ),
  ];
}
