import { inLanguage } from './languages';
import { YEAR_WHEEL_TEXTS as en } from './year-wheel.en';
import { YEAR_WHEEL_TEXTS as nb } from './year-wheel.nb';
import { YEAR_WHEEL_TEXTS as nn } from './year-wheel.nn';

export const YEAR_WHEEL_TEXTS = inLanguage({ nb, nn, en });
