/** What nynorsk writes otherwise than bokmål; see sentence-words.nb.ts for what each table means. */
export const MODALS_NN = ['skal', 'vil', 'lyt', 'bør', 'følgjer', 'tek', 'gjer', 'held'];
export const NOT_VERBS_NN = ['leiar', 'nestleiar', 'medlemer', 'medlemmar'];
export const PEOPLE_NN = ['ungdomar', 'ungdomane', 'elevar', 'lærlingar', 'medlemer', 'medlemmar'];
