/** What stands between two bodies, in the order it is looked for; commas and semicolons besides. */
export const AND_NB = ['og/eller', 'og', 'eller', 'samt', '&', '+'];

/** What stands between the responsible body and those it works with. */
export const WITH_NB = [
  'i samarbeid med',
  'i samråd med',
  'i dialog med',
  'i tett samarbeid med',
  'sammen med',
  'med støtte fra',
  'med bistand fra',
  'med hjelp fra',
];

/** Words at the start of a cell that are not part of the body's name. */
export const BEFORE_BODY_NB = ['både', 'ansvarlig:', 'ansvar:', 'hovedansvar:', 'hovedansvarlig:'];

/** Words at the end of a list that name nobody. */
export const AND_OTHERS_NB = [
  'm.fl',
  'm. fl',
  'mfl',
  'med flere',
  'm.m',
  'osv',
  'etc',
  'o.l',
  'og andre',
];

/** A name that goes on after «for»: «utvalget for miljø og klima» is one body. */
export const NAMED_FOR_NB = [
  'utvalg for',
  'utvalget for',
  'komité for',
  'komiteen for',
  'komite for',
  'gruppe for',
  'gruppa for',
  'gruppen for',
  'råd for',
  'rådet for',
  'nemnd for',
  'nemnda for',
  'avdeling for',
  'avdelingen for',
  'avdelinga for',
  'ansvarlig for',
];

/** A short form that is a body by itself before these: «adm. styret» is two bodies, «adm. leder» one. */
export const AFTER_STAFF_NB = ['styret', 'au', 'arbeidsutvalget', 'lokallagene', 'lokallaga'];

/** Cells that name nobody. */
export const NOBODY_NB = [
  'n/a',
  'ingen',
  'ikke fastsatt',
  'ikke bestemt',
  'ikke avklart',
  'avklares',
  'avklares senere',
  'uavklart',
];
