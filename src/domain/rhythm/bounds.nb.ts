/** Seasons after «i» or «om», and how many months of a year each is. */
export const SEASONS_NB: readonly (readonly [string, number])[] = [
  ['våren', 3],
  ['sommeren', 3],
  ['høsten', 3],
  ['vinteren', 3],
  ['sommerhalvåret', 6],
  ['vinterhalvåret', 6],
];

/** Parts of a year whose length the words do not tell: «hver onsdag i advent» counts nothing. */
export const BOUNDS_NB = [
  'i advent',
  'i adventstiden',
  'i adventstida',
  'i fasten',
  'i fastetiden',
  'i påsken',
  'i påska',
  'i ferien',
  'i sommerferien',
  'i høstferien',
  'i vinterferien',
  'i juleferien',
  'i skoleferiene',
  'i sesongen',
  'i valgkampen',
];
