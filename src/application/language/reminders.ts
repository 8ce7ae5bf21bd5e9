import { inLanguage } from './languages';
import * as en from './reminders.en';
import * as nb from './reminders.nb';
import * as nn from './reminders.nn';

export const { SECTION_HEADINGS, describeReason, BODY_NOTES, MAIL_TEXTS } = inLanguage({
  nb,
  nn,
  en,
});
