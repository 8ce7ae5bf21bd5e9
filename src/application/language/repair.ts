import { inLanguage } from './languages';
import * as en from './repair.en';
import * as nb from './repair.nb';
import * as nn from './repair.nn';

export const { describeMended, describeUnmended, placeWords } = inLanguage({ nb, nn, en });
