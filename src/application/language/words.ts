import { inLanguage } from './languages';
import * as en from './words.en';
import * as nb from './words.nb';
import * as nn from './words.nn';

export const { RESULT_WORDS, STATUS_WORDS, KIND_WORDS, PER_WORDS, ROW_WORDS, ANSWER_WORDS } =
  inLanguage({
    nb,
    nn,
    en,
  });
export const { statusWords, targetUnit, listed } = inLanguage({ nb, nn, en });
export { goalWords, occurrenceWords, subgoalNumber } from './words.nb';

/** A unit may have been written in a language that was spoken before. */
export const isRelativeUnit = (unit: string): boolean =>
  [nb, nn, en].some(words => words.isRelativeUnit(unit));
