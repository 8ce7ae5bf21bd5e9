import { inLanguage } from './languages';
import * as en from './numbers.en';
import * as nb from './numbers.nb';
import * as nn from './numbers.nn';

export const { shownNumber } = inLanguage({ nb, nn, en });
