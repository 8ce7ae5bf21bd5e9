import * as en from './additions.en';
import * as nb from './additions.nb';
import * as nn from './additions.nn';
import { inLanguage } from './languages';

const { FREEZING_WORDS, additionMark, addedAfterFreezing, inCopiedRow } = inLanguage({
  nb,
  nn,
  en,
});

export { addedAfterFreezing, additionMark, FREEZING_WORDS, inCopiedRow };

/** Whether words came after a year was frozen; they may have been marked in a language that was spoken before. */
export const isAddition = (text: string): boolean =>
  [nb, nn, en].some(words => words.isAddition(text));

/** Words that came after a year was frozen. */
export interface Addition {
  /** As people write it: «12.3.2027». */
  readonly day: string;
  readonly words: string;
}

/** Where each addition in a comment begins. */
const placesIn = (comment: string): readonly number[] =>
  Array.from(comment, (_, i) => i).filter(
    i => comment[i] === '[' && isAddition(comment.slice(i, i + LONGEST_MARK)),
  );
const LONGEST_MARK = 40;

/** A comment of a frozen year in its parts: what was reported, and what was added to it later. */
export function additionsIn(comment: string): {
  readonly reported: string;
  readonly additions: readonly Addition[];
} {
  const places = placesIn(comment);
  const additions = places.map((place, i) => {
    const [mark = '', ...words] = comment.slice(place, places[i + 1]).split('] ');
    return { day: mark.slice(mark.lastIndexOf(' ') + 1), words: words.join('] ').trim() };
  });
  return { reported: comment.slice(0, places[0]).trim(), additions };
}

/** A comment without its last addition, where that says just these words; null where it does not. */
export function withoutLastAddition(comment: string, words: string): string | null {
  const places = placesIn(comment);
  const { additions } = additionsIn(comment);
  return additions[additions.length - 1]?.words === words
    ? comment.slice(0, places[places.length - 1]).trimEnd()
    : null;
}
