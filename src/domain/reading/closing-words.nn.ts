/** What nynorsk writes otherwise than bokmål; see closing-words.nb.ts for what each table means. */
export const TIME_STARTS_NN = ['innan', 'seinast', 'frå og med', 'frå', 'før', 'etter', 'fram til'];

export const SOON_NN = [
  'snarast',
  'snarast råd',
  'så snart som råd',
  'så fort som råd',
  'straks',
  'med ein gong',
];
