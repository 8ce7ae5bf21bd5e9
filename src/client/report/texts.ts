import { inLanguage } from '../../application/language/languages';
import { REPORT_TEXTS as en } from './texts.en';
import { REPORT_TEXTS as nb } from './texts.nb';
import { REPORT_TEXTS as nn } from './texts.nn';

export const REPORT_TEXTS = inLanguage({ nb, nn, en });
