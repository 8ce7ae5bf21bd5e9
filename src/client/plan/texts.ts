import { inLanguage } from '../../application/language/languages';
import * as en from './texts.en';
import * as nb from './texts.nb';
import * as nn from './texts.nn';

export const { PLAN_TEXTS, DOUBT_GROUPS, KEEP_WORDS } = inLanguage({ nb, nn, en });
