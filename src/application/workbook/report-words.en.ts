import type * as NB from './report-words.nb';

export const WHOLE_YEAR: typeof NB.WHOLE_YEAR = { goal: 'The whole year' };

export const ARCHIVE_WORDS: typeof NB.ARCHIVE_WORDS = {
  frozenYear: 'Locked year',
  template: 'Template',
  plan: 'The plan',
  lockedPlan: 'The plan when the year was locked',
};

export const CORRECTION: typeof NB.CORRECTION = { word: 'correction' };
