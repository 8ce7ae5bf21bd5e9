import * as en from './doubts.en';
import * as nb from './doubts.nb';
import * as nn from './doubts.nn';
import { inLanguage } from './languages';

export const { describeDoubt } = inLanguage({ nb, nn, en });
