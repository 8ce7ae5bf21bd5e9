/** What stands in the goal column of the row about the whole year. */
export const WHOLE_YEAR = { goal: 'Hele året' };

/** What a row of the archive is about. */
export const ARCHIVE_WORDS = {
  frozenYear: 'Låst år',
  template: 'Mal',
  plan: 'Planen',
  lockedPlan: 'Planen da året ble låst',
};

/** What the board writes instead of a reason where a word in the plan was only put right. */
export const CORRECTION = { word: 'rettelse' };
