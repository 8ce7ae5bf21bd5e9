import { inLanguage } from '../../application/language/languages';
import { REMINDER_TEXTS as en } from './texts.en';
import { REMINDER_TEXTS as nb } from './texts.nb';
import { REMINDER_TEXTS as nn } from './texts.nn';

export const REMINDER_TEXTS = inLanguage({ nb, nn, en });
