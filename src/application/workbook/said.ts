import type { Entry } from '../../domain/status/entry';
import { wordIn } from '../language/word-in';
import { RESULT_WORDS } from '../language/words';
import { type Cell, countIn } from './cell';
import { columnsByWord, columnWord } from './tab-words';
import type { Row } from './table';
import { type YearTabKey, yearTab } from './tabs.nb';

/** The columns of a year's tab in which people report. */
export const SAID_KEYS = ['result', 'count', 'comment', 'link'] as const;
export type SaidKey = (typeof SAID_KEYS)[number];

/** What one row reports, in the very words of its cells. */
export type Said = Readonly<Record<SaidKey, string>>;

export const NOTHING_SAID: Said = { result: '', count: '', comment: '', link: '' };

/** What «Logg» calls a column. */
export const saidWord = (key: SaidKey): string => columnWord(yearTab(''), key);

/** The columns by what «Logg» calls them, in whatever language a line was written. */
export function saidKeysByWord(): ReadonlyMap<string, SaidKey> {
  const columns = columnsByWord(yearTab(''));
  const keys = new Map<YearTabKey, SaidKey>(SAID_KEYS.map(key => [key, key]));
  return new Map(
    Array.from(columns).flatMap(([word, column]): readonly (readonly [string, SaidKey])[] => {
      const key = keys.get(column);
      return key ? [[word, key]] : [];
    }),
  );
}

export const saidIn = (row: Row<YearTabKey>): Said => ({
  result: row.text('result'),
  count: row.text('count'),
  comment: row.text('comment'),
  link: row.text('link'),
});

export const isSilent = (said: Said): boolean => SAID_KEYS.every(key => said[key] === '');

/** The columns in which two reports differ; «1 200» and «1200» are the same count. */
export const differences = (a: Said, b: Said): readonly SaidKey[] =>
  SAID_KEYS.filter(
    key =>
      a[key] !== b[key] &&
      !(key === 'count' && countIn(a.count) !== null && countIn(a.count) === countIn(b.count)),
  );

/** What the words come to. Words no one knows count as nothing said; the cell keeps them. */
export function entryOf(said: Said): Entry {
  const result = wordIn(RESULT_WORDS, said.result);
  const count = countIn(said.count);
  const unread =
    result === null && said.result !== '' ? said.result : count === null ? said.count : '';
  const { comment, link } = said;
  return { result, count, comment, link, ...(unread === '' ? {} : { unread }) };
}

/** What was reported as it goes back into its cells. */
export const saidCells = (said: Said): Readonly<Record<SaidKey, Cell>> => ({
  ...said,
  count: countIn(said.count) ?? '',
});
