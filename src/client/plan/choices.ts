import { inLanguage } from '../../application/language/languages';
import * as en from './choices.en';
import * as nb from './choices.nb';
import * as nn from './choices.nn';

export const { kindWords, choiceWords, chosenWords } = inLanguage({ nb, nn, en });
