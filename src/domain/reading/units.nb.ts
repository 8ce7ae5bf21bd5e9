/** What a figure alone means in a column of times so headed, in both written languages; «%» is the figure. */
export const UNIT_COLUMNS: readonly (readonly [string, string])[] = [
  ['uke', 'Uke %'],
  ['uker', 'Uke %'],
  ['ukenr', 'Uke %'],
  ['uke nr', 'Uke %'],
  ['veke', 'Veke %'],
  ['veker', 'Veke %'],
  ['vekenr', 'Veke %'],
  ['veke nr', 'Veke %'],
  ['kvartal', '%. kvartal'],
  ['halvår', '%. halvår'],
];
