/** What nynorsk writes otherwise than bokmål; see words.nb.ts for what each table means. */
export const WITH_NN = ['i samarbeid med', 'saman med', 'med støtte frå', 'med hjelp frå'];
export const AND_OTHERS_NN = ['m.a', 'med fleire', 'og andre'];
export const BEFORE_BODY_NN = ['ansvarleg:', 'både'];
export const NAMED_FOR_NN = ['utval for', 'utvalet for', 'ansvarleg for', 'avdelinga for'];
export const NOBODY_NN = [
  'ikkje fastsett',
  'ikkje bestemt',
  'ikkje avklart',
  'blir avklart seinare',
];
