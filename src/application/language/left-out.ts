import { inLanguage } from './languages';
import * as en from './left-out.en';
import * as nb from './left-out.nb';
import * as nn from './left-out.nn';

export const { LEFT_OUT_WORDS } = inLanguage({ nb, nn, en });
