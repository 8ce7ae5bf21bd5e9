/** Feasts that move with Easter, in both written languages: first and last day, counted from Easter Sunday. */
export const EASTER_FEASTS: readonly (readonly [string, number, number])[] = [
  ['fastelavn', -51, -49],
  ['fastelavnssøndag', -49, -49],
  ['palmehelga', -8, -7],
  ['palmehelgen', -8, -7],
  ['palmehelgi', -8, -7],
  ['palmesøndag', -7, -7],
  ['palmesundag', -7, -7],
  ['skjærtorsdag', -3, -3],
  ['skjertorsdag', -3, -3],
  ['langfredag', -2, -2],
  ['påskeaften', -1, -1],
  ['påskeaftan', -1, -1],
  ['kristi himmelfart', 39, 39],
  ['kristi himmelfartsdag', 39, 39],
  ['kristi himmelfartshelg', 39, 42],
  ['pinse', 48, 50],
  ['pinsen', 48, 50],
  ['pinsa', 48, 50],
  ['pinsehelg', 48, 50],
  ['pinsehelga', 48, 50],
  ['pinsehelgen', 48, 50],
];

/** Which of a month's weekdays or of the Sundays in Advent; 0 is the last. */
export const NTHS: readonly (readonly [string, number])[] = [
  ['første', 1],
  ['fyrste', 1],
  ['1.', 1],
  ['andre', 2],
  ['annen', 2],
  ['2.', 2],
  ['tredje', 3],
  ['3.', 3],
  ['fjerde', 4],
  ['4.', 4],
  ['siste', 0],
];

/** ISO weekdays, 1 is Monday. */
export const WEEKDAY_NUMBERS: readonly (readonly [string, number])[] = [
  ['mandag', 1],
  ['måndag', 1],
  ['tirsdag', 2],
  ['tysdag', 2],
  ['onsdag', 3],
  ['torsdag', 4],
  ['fredag', 5],
  ['lørdag', 6],
  ['laurdag', 6],
  ['søndag', 7],
  ['sundag', 7],
];

export const WEEKENDS = ['helg', 'helga', 'helgen', 'helgi'];
