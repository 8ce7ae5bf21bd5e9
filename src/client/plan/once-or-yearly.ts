import { inLanguage } from '../../application/language/languages';
import { ONCE_OR_YEARLY as en } from './once-or-yearly.en';
import { ONCE_OR_YEARLY as nb } from './once-or-yearly.nb';
import { ONCE_OR_YEARLY as nn } from './once-or-yearly.nn';

export const ONCE_OR_YEARLY = inLanguage({ nb, nn, en });
