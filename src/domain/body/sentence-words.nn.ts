/** What nynorsk writes otherwise than bokmål; see sentence-words.nb.ts for what each table means. */
export const MODALS_NN = [
  ...['skal', 'vil', 'lyt', 'bør', 'følgjer', 'tek', 'gjer', 'held', 'gjev', 'set', 'stell'],
  ...['driv', 'skriv', 'syt', 'bed', 'dreg', 'slår', 'legg', 'sel'],
];
export const STATES_NN = [
  ...['er', 'har', 'vert', 'blir', 'ligg', 'heiter', 'eig', 'møter', 'finn', 'vel', 'treng'],
  ...['ynskjer', 'ønskjer', 'vonar', 'takkar', 'meiner', 'synest', 'helsar'],
];
export const NOT_VERBS_NN = ['leiar', 'nestleiar', 'medlemer', 'medlemmar'];
export const PEOPLE_NN = ['ungdomar', 'ungdomane', 'elevar', 'lærlingar', 'medlemer', 'medlemmar'];
