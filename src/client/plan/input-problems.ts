import { inLanguage } from '../../application/language/languages';
import * as en from './input-problems.en';
import * as nb from './input-problems.nb';
import * as nn from './input-problems.nn';

export const { describeInput } = inLanguage({ nb, nn, en });

export type { InputProblem } from './input-problems.nb';
