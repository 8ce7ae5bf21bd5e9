import { inLanguage } from './languages';
import * as en from './menu.en';
import * as nb from './menu.nb';
import * as nn from './menu.nn';

export const { MENU_TEXTS } = inLanguage({ nb, nn, en });
