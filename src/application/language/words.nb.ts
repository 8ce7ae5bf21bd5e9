import type { Kind, Per } from '../../domain/plan/plan';
import type { Result } from '../../domain/status/entry';
import type { Status, StatusKind } from '../../domain/status/status';

/** The words that stand in cells. Reading them back is forgiving; see `wordIn`. */
export const RESULT_WORDS: Readonly<Record<Result, string>> = {
  started: 'Påbegynt',
  done: 'Gjennomført',
  partly: 'Delvis gjennomført',
  notDone: 'Ikke gjennomført',
  dropped: 'Utgår',
};

export const STATUS_WORDS: Readonly<Record<Exclude<StatusKind, 'doneEarlier'>, string>> = {
  done: RESULT_WORDS.done,
  partly: RESULT_WORDS.partly,
  notDone: RESULT_WORDS.notDone,
  dropped: RESULT_WORDS.dropped,
  notReported: 'Ikke rapportert',
  coming: 'Kommer',
  behind: 'Bak skjema',
  onTrack: 'I rute',
  missingReport: 'Mangler melding',
  ongoing: 'Løpende',
  overdue: 'Forfalt',
  dueSoon: 'Frist nær',
  started: RESULT_WORDS.started,
};

/** What stands in place of a status in a copied row of a year's tab. */
export const ROW_WORDS = { copy: 'Kopi – teller ikke' };

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  once: 'Engangstiltak',
  yearly: 'Hvert år',
  ongoing: 'Løpende',
  quota: 'Antall',
};

export const PER_WORDS: Readonly<Record<Per, string>> = {
  year: 'år',
  half: 'halvår',
  quarter: 'kvartal',
  month: 'måned',
};

export const YES = 'ja';
export const NO = 'nei';
export const ANSWER_WORDS = { yes: YES, no: NO };

/** «Styret, AU og valgkomiteen» */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} og ${names[names.length - 1] ?? ''}`;

/** One of what a quota counts, as a line of its comment: «12.03.2026: Kurs i førstehjelp». */
export const occurrenceWords = (day: string, what: string): string =>
  what === '' ? day : `${day}: ${what}`;

/** The status in words; `labelOf` names a working year. */
export const statusWords = (status: Status, labelOf: (year: number) => string): string =>
  status.kind === 'doneEarlier'
    ? `${RESULT_WORDS.done} ${labelOf(status.year)}`
    : STATUS_WORDS[status.kind];

/** «Mål 1: Flere med» as printed; a goal without a number stands by its title. */
export const goalWords = (number: string | null, title: string): string =>
  number === null ? title : `Mål ${number}: ${title}`;

/** «a)» for a lettered sub-goal; a number stands as it is. */
export const subgoalNumber = (number: string | null): string =>
  number !== null && /^\p{L}$/u.test(number) ? `${number})` : (number ?? '');

const MORE = 'flere';

/** The unit of a target that is counted from where one stands: «flere medlemmer». */
export const targetUnit = (unit: string, relative: boolean): string =>
  relative ? `${MORE} ${unit}`.trim() : unit;

export const isRelativeUnit = (unit: string): boolean => unit.toLowerCase().split(' ')[0] === MORE;
