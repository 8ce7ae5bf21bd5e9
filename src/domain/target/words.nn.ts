/** What nynorsk writes otherwise than bokmål; see words.nb.ts for what each table means. */
export const CHANGE_NN = ['auke', 'aukast', 'auking', 'vekse', 'fleire', 'nye', 'ny', 'nytt'];
export const LEAST_NN = ['minst', 'meir enn', 'fleire enn'];
export const NUMBERS_NN: readonly (readonly [string, number])[] = [
  ['ein', 1],
  ['eit', 1],
  ['eitt', 1],
  ['sjau', 7],
];
export const BEFORE_UNIT_NN = ['nye', 'fleire', 'aktive', 'betalande'];
export const STANDS_FOR_NN = ['betalande'];
export const NOT_UNITS_NN = ['åringar', 'veke', 'veker', 'månad', 'månader', 'halvår'];
export const NO_UNIT_NN = ['innan', 'frå', 'ved', 'for'];
