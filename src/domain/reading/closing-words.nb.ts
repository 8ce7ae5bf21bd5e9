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

/** Words that ask for haste and name no day. */
export const SOON_NB = [
  'snarest',
  'snarest mulig',
  'så snart som mulig',
  'så fort som mulig',
  'straks',
  'umiddelbart',
  'omgående',
];
