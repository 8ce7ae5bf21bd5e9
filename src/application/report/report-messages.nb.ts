/** The report's words in bokmål. */
export const REPORT_MESSAGES_NB = { report: 'Årsrapport' };

export type ReportMessages = typeof REPORT_MESSAGES_NB;
