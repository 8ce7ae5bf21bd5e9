/** What settings were called before, in any language: workbooks made then go on as they are. */
export const FORMER_SETTINGS: Readonly<Record<string, 'reportingDays'>> = {
  Meldevindu: 'reportingDays',
  Meldevindauge: 'reportingDays',
  'Reporting window': 'reportingDays',
};
