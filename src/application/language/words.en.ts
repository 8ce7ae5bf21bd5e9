import type { Texts } from './languages';
import type * as NB from './words.nb';

type Words = Texts<typeof NB>;

export const RESULT_WORDS: Words['RESULT_WORDS'] = {
  started: 'Started',
  done: 'Done',
  partly: 'Partly done',
  notDone: 'Not done',
  dropped: 'Dropped',
};

export const STATUS_WORDS: Words['STATUS_WORDS'] = {
  done: RESULT_WORDS.done,
  partly: RESULT_WORDS.partly,
  notDone: RESULT_WORDS.notDone,
  dropped: RESULT_WORDS.dropped,
  notReported: 'Not reported',
  coming: 'Coming',
  behind: 'Behind schedule',
  onTrack: 'On track',
  missingReport: 'Report missing',
  ongoing: 'Ongoing',
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  started: RESULT_WORDS.started,
};

export const ROW_WORDS = { copy: 'Copy – does not count' };

export const KIND_WORDS: Words['KIND_WORDS'] = {
  once: 'One-off',
  yearly: 'Every year',
  ongoing: 'Ongoing',
  quota: 'Count',
};

export const PER_WORDS: Words['PER_WORDS'] = {
  year: 'year',
  half: 'half-year',
  quarter: 'quarter',
  month: 'month',
};

export const YES = 'yes';
export const NO = 'no';
export const ANSWER_WORDS: Words['ANSWER_WORDS'] = { yes: YES, no: NO };

export const listed: Words['listed'] = names =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

export const statusWords: Words['statusWords'] = (status, labelOf) =>
  status.kind === 'doneEarlier'
    ? `${RESULT_WORDS.done} ${labelOf(status.year)}`
    : STATUS_WORDS[status.kind];

/** The goals and their numbers stand as the plan has them. */
export { goalWords, occurrenceWords, subgoalNumber } from './words.nb';

const MORE = 'more';

export const targetUnit: Words['targetUnit'] = (unit, relative) =>
  relative ? `${MORE} ${unit}`.trim() : unit;

export const isRelativeUnit: Words['isRelativeUnit'] = unit =>
  unit.toLowerCase().split(' ')[0] === MORE;
