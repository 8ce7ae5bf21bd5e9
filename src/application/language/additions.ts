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
