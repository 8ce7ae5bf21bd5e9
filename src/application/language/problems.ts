import { inLanguage } from './languages';
import * as en from './problems.en';
import * as nb from './problems.nb';
import * as nn from './problems.nn';

export const { describeProblem, describeCell } = inLanguage({ nb, nn, en });

export type { Problem } from './problems.nb';
