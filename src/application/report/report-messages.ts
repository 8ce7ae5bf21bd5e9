import { inLanguage, type Texts } from '../language/languages';
import { REPORT_MESSAGES_EN as en } from './report-messages.en';
import { REPORT_MESSAGES_NB as nb } from './report-messages.nb';
import { REPORT_MESSAGES_NN as nn } from './report-messages.nn';

export const REPORT_MESSAGES = inLanguage({ nb, nn, en });
export type ReportMessages = Texts<typeof nb>;
