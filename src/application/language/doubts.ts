import * as en from './doubts.en';
import * as nb from './doubts.nb';
import * as nn from './doubts.nn';
import { inEveryLanguage, inLanguage } from './languages';

const SENTENCES = inLanguage({ nb, nn, en });
export const { describeDoubt } = SENTENCES;

/** A doubt's sentence in each language: a cell may have got it before the language was changed. */
export const describersOfDoubts = () =>
  inEveryLanguage(SENTENCES).map(({ describeDoubt: describe }) => describe);
