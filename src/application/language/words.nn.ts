import type { Texts } from './languages';
import type * as NB from './words.nb';

type Words = Texts<typeof NB>;

export const RESULT_WORDS: Words['RESULT_WORDS'] = {
  started: 'Påbyrja',
  done: 'Gjennomført',
  partly: 'Delvis gjennomført',
  notDone: 'Ikkje gjennomført',
  dropped: 'Går ut',
};

export const STATUS_WORDS: Words['STATUS_WORDS'] = {
  done: RESULT_WORDS.done,
  partly: RESULT_WORDS.partly,
  notDone: RESULT_WORDS.notDone,
  dropped: RESULT_WORDS.dropped,
  notReported: 'Ikkje rapportert',
  coming: 'Kjem',
  behind: 'Bak skjema',
  onTrack: 'I rute',
  missingReport: 'Manglar melding',
  ongoing: 'Løpande',
  overdue: 'Over fristen',
  dueSoon: 'Frist nær',
  started: RESULT_WORDS.started,
};

export const ROW_WORDS = { copy: 'Kopi – tel ikkje' };

export const KIND_WORDS: Words['KIND_WORDS'] = {
  once: 'Eingongstiltak',
  yearly: 'Kvart år',
  ongoing: 'Løpande',
  quota: 'Antal',
};

export const PER_WORDS: Words['PER_WORDS'] = {
  year: 'år',
  half: 'halvår',
  quarter: 'kvartal',
  month: 'månad',
};

export const YES = 'ja';
export const NO = 'nei';
export const ANSWER_WORDS: Words['ANSWER_WORDS'] = { yes: YES, no: NO };

export const statusWords: Words['statusWords'] = (status, labelOf) =>
  status.kind === 'doneEarlier'
    ? `${RESULT_WORDS.done} ${labelOf(status.year)}`
    : STATUS_WORDS[status.kind];

/** The goals and their numbers stand as the plan has them, and lists are joined, as in bokmål. */
export { goalWords, listed, occurrenceWords, subgoalNumber } from './words.nb';

const MORE = 'fleire';

export const targetUnit: Words['targetUnit'] = (unit, relative) =>
  relative ? `${MORE} ${unit}`.trim() : unit;

export const isRelativeUnit: Words['isRelativeUnit'] = unit =>
  unit.toLowerCase().split(' ')[0] === MORE;
