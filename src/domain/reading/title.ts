import { anyOf } from '../text/words';
import { ADOPTION, BREADCRUMB } from './furniture';
import { labelled } from './labels';
import { headingShaped, numberedGoal, numberedLine } from './line-shapes';
import { isNotGoal } from './not-goals';
import type { SourceLine } from './source-lines';
import { TITLE_WORDS_NB } from './words.nb';
import { TITLE_WORDS_NN } from './words.nn';

/** A document's name, and the 0-based lines it was taken from or that only repeat it. */
export interface Title {
  readonly title: string | null;
  readonly used: ReadonlySet<number>;
}

const TITLE_WORD = new RegExp(
  `(?:${anyOf([...TITLE_WORDS_NB, ...TITLE_WORDS_NN])})(?:en|a|et)?(?![\\p{L}])`,
  'iu',
);
const YEARS = /[(,]? ?(?:19|20)\d\d(?: ?[-–—/] ?(?:(?:19|20)\d\d|\d\d(?!\d)))?\)?/gu;
/** A title stands at the top: after at most this many lines. */
const DEEPEST = 40;
/** An organisation's name may stand above, on the first lines. */
const DEEPEST_OWNER = 2;
const LACKS_OWNER =
  /^\p{L}+(?:- og \p{L}+)?(?: for (?:skoleåret|skuleåret|året|perioden|arbeidsåret))? ?(?:19|20)\d\d[ /–-]*(?:\d{2,4})?$/iu;
const ONLY_NAME =
  /^(?:strategisk |overordnet |overordna |politisk |organisatorisk )?(?:\p{L}+- og )?\p{L}+(?: for)?$/iu;

/** A line of its own between «Handlingsplan» and whose it is. */
const IS_FOR = /^(?:for|til)$/iu;

const bare = (text: string) => text.replace(YEARS, '').trim();
const wordsOf = (text: string): readonly string[] =>
  bare(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
const isYear = (text: string) => text !== '' && bare(text) === '' && /\d/.test(text);

const couldBeTitle = ({ text, cells, bullet }: SourceLine): boolean =>
  (cells === null || cells.filter(cell => cell !== '').length === 1) &&
  !bullet &&
  headingShaped(text) &&
  !BREADCRUMB.test(text) &&
  !ADOPTION.test(text) &&
  numberedLine(text) === null &&
  numberedGoal(text) === null &&
  labelled(text) === null;

const namesPlan = (line: SourceLine) => couldBeTitle(line) && TITLE_WORD.test(line.text);

/** Whether a line may name whose plan it is: some words, and nothing of the plan right under it. */
const namesOwner = (line: SourceLine, after: SourceLine | undefined): boolean =>
  couldBeTitle(line) &&
  !isNotGoal(line.text) &&
  line.text.includes(' ') &&
  (!(after?.bullet || after?.cells) || (!line.blankBefore && line.blankAfter && !line.whole));

/** Whether all words of a line stand in the title already: a running header, or the title once more. */
export function repeats(text: string, title: string): boolean {
  const known = new Set(wordsOf(title));
  const words = wordsOf(text);
  return words.length > 0 && words.every(word => known.has(word));
}

/** Of two printings of one line, the one that tells more of the years. */
const fuller = (first: string, again: string) =>
  (again.match(/\d{2,4}/g)?.length ?? 0) > Math.max(1, first.match(/\d{2,4}/g)?.length ?? 0)
    ? again
    : first;

/**
 * Finds the document's name near its top: the first line that ends in «plan», «årshjul» and the like,
 * the lines it goes on over («Virksomhetsplan» / «Skogly IL» / «2025»), and its repetitions.
 */
export function readTitle(lines: readonly SourceLine[]): Title {
  const heading = lines.findIndex((line, i) => i < DEEPEST && namesPlan(line));
  const start =
    heading >= 0 ? heading : lines.findIndex(({ depth }, i) => i < DEEPEST && depth === 1);
  const first = lines[start];
  if (!first) return { title: null, used: new Set() };
  const parts = [first.text];
  const used = new Set([start]);
  const before = lines[start - 1];
  if (
    before &&
    start <= DEEPEST_OWNER &&
    namesOwner(before, first) &&
    LACKS_OWNER.test(first.text)
  ) {
    parts.unshift(before.text);
    used.add(start - 1);
  }
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const { text } = line;
    const repeated = parts.findIndex(part => repeats(text, part) && bare(part) !== '');
    const next = lines[i + 1];
    if (IS_FOR.test(text) && next && namesOwner(next, lines[i + 2])) parts.push(text);
    else if (isYear(text) && line.cells === null) {
      if (!parts.some(part => part.includes(text))) parts.push(text);
    } else if (couldBeTitle(line) && repeated >= 0) {
      parts[repeated] = fuller(parts[repeated] ?? '', text);
    } else if (namesOwner(line, lines[i + 1]) && parts.every(part => ONLY_NAME.test(bare(part)))) {
      parts.push(text);
    } else break;
    used.add(i);
  }
  return { title: parts.join(' '), used };
}
