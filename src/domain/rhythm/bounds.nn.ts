/** What nynorsk writes otherwise than bokmål; see bounds.nb.ts for what each table means. */
export const SEASONS_NN: readonly (readonly [string, number])[] = [
  ['sommaren', 3],
  ['hausten', 3],
  ['sommarhalvåret', 6],
];
export const BOUNDS_NN = [
  'i adventstida',
  'i ferien',
  'i sommarferien',
  'i haustferien',
  'i valkampen',
];
