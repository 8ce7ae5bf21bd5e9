import { inLanguage } from '../application/language/languages';
import { PAGE_TEXTS as en } from './texts.en';
import { PAGE_TEXTS as nb } from './texts.nb';
import { PAGE_TEXTS as nn } from './texts.nn';

export const PAGE_TEXTS = inLanguage({ nb, nn, en });
