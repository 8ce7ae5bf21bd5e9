import type * as NB from './report-words.nb';

export const WHOLE_YEAR: typeof NB.WHOLE_YEAR = { goal: 'Heile året' };

export const ARCHIVE_WORDS: typeof NB.ARCHIVE_WORDS = {
  frozenYear: 'Låst år',
  template: 'Mal',
  plan: 'Planen',
  lockedPlan: 'Planen då året blei låst',
};

export const CORRECTION: typeof NB.CORRECTION = { word: 'retting' };
