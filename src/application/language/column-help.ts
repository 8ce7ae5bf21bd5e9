import { COLUMN_HELP as en } from './column-help.en';
import { COLUMN_HELP as nb } from './column-help.nb';
import { COLUMN_HELP as nn } from './column-help.nn';
import { inLanguage } from './languages';

export const COLUMN_HELP = inLanguage({ nb, nn, en });
