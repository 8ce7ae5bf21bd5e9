/** Words that begin a time, whatever comes before its year: «innen båtsesongen 2026». */
export const TIME_STARTS_NB = [
  'innen',
  'senest',
  'fra og med',
  'fra',
  'før',
  'etter',
  'fram til',
  'i løpet av',
];
