import { inEveryLanguage, inLanguage } from '../language/languages';
import { FORMER_SETTINGS } from './former-words';
import { SETTINGS as en } from './settings.en';
import { SETTINGS as nb, type SettingName } from './settings.nb';
import { SETTINGS as nn } from './settings.nn';

export type { SettingName } from './settings.nb';

export const SETTINGS = inLanguage({ nb, nn, en });

/** The setting that goes by this name, in whatever language it was laid; undefined for a row of people's own. */
export const settingCalled = (name: string): SettingName | undefined =>
  (Object.keys(nb) as SettingName[]).find(setting =>
    inEveryLanguage(SETTINGS).some(words => words[setting].name === name),
  ) ?? FORMER_SETTINGS[name];
