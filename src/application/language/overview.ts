import { inLanguage } from './languages';
import * as en from './overview.en';
import * as nb from './overview.nb';
import * as nn from './overview.nn';

export const { OVERVIEW_TEXTS, TO_LOOK_AT } = inLanguage({ nb, nn, en });
