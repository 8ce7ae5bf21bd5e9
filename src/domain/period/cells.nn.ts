/** What nynorsk writes otherwise than bokmål; see cells.nb.ts for what each table means. */
export const WHOLE_NN = [
  'heile perioden',
  'i heile perioden',
  'heile planperioden',
  'i heile planperioden',
  'gjennom heile perioden',
  'gjennom heile året',
  'heile året',
  'heile arbeidsåret',
  'i løpet av perioda',
  'i perioda',
  'innan utgangen av perioden',
];

export const WITHIN_YEAR_NN = ['innan utgangen av året', 'innan utgangen av arbeidsåret'];

export const OPEN_NN = [
  'løpande',
  'fortløpande',
  'kontinuerleg',
  'jamnleg',
  'jamt',
  'regelmessig',
  'heile tida',
  'til ei kvar tid',
  'etter ynskje',
  'når det trengst',
];

export const NOT_SET_NN = [
  'ikkje fastsett',
  'ikkje bestemt',
  'ikkje avklart',
  'dato ikkje fastsett',
  'etter nærare avtale',
  'vert avtalt',
  'ingen frist',
  'blir avklart seinare',
];

export const RHYTHM_CELLS_NN = [
  'årleg',
  'kvart år',
  'ein gong i året',
  'ein gong per år',
  'to gonger i året',
  'kvart halvår',
  'halvårleg',
  'ein gong i halvåret',
  'kvart kvartal',
  'kvar månad',
  'månadleg',
  'ein gong i månaden',
  'kvar veke',
  'annakvar veke',
  'annankvar veke',
  'annakvart år',
  'annankvar månad',
  'dagleg',
];
