import * as en from './dates.en';
import * as nb from './dates.nb';
import * as nn from './dates.nn';
import { inLanguage } from './languages';

export const { MONTH_NAMES, longDay, dayAndMonth, daySpan } = inLanguage({ nb, nn, en });
