import { COUNTS_NB } from '../rhythm/words.nb';

/** Words that make a number counted from where one stands: «øke … med 200». */
export const CHANGE_NB = [
  'øke',
  'økes',
  'økning',
  'øker',
  'vokse',
  'redusere',
  'reduseres',
  'redusert',
  'flere',
  'nye',
  'ny',
  'nytt',
  'ytterligere',
];

/** Words after which a number is the least that will do. */
export const LEAST_NB = ['minst', 'minimum', 'over', 'mer enn', 'flere enn', 'ikke under'];

/** Numbers in letters. */
export const NUMBERS_NB: readonly (readonly [string, number])[] = [
  ['en', 1],
  ['én', 1],
  ['ei', 1],
  ['ett', 1],
  ['et', 1],
  ...COUNTS_NB,
  ['femten', 15],
  ['tjue', 20],
  ['tretti', 30],
  ['førti', 40],
  ['femti', 50],
  ['hundre', 100],
  ['tusen', 1000],
];

/** Words between a number and what it counts that are no part of the unit. */
export const BEFORE_UNIT_NB = ['nye', 'ny', 'nytt', 'flere', 'betalende', 'aktive', 'av'];

/** Of those, the words that can stand for what is counted: «250 aktive i 2025». */
export const STANDS_FOR_NB = ['aktive', 'betalende'];

/** A number before these is a time, a rhythm or an age, and no target. */
export const NOT_UNITS_NB = [
  'år',
  'åringer',
  'årige',
  'års',
  'mai',
  'mars',
  'uke',
  'uker',
  'måned',
  'måneder',
  'kl',
  'halvår',
  'kvartal',
  'trinn',
  'klasse',
  'divisjon',
];

/** Words after a number that name no unit. */
export const NO_UNIT_NB = [
  'i',
  'innen',
  'på',
  'til',
  'fra',
  'og',
  'per',
  'pr',
  'ved',
  'for',
  'som',
  'før',
];
