import { inEveryLanguage, inLanguage } from '../language/languages';
import * as en from './report-words.en';
import * as nb from './report-words.nb';
import * as nn from './report-words.nn';

export const { WHOLE_YEAR, ARCHIVE_WORDS, CORRECTION } = inLanguage({ nb, nn, en });

export type ArchiveWhat = keyof typeof ARCHIVE_WORDS;

/** Whether a row of the archive is about that, in whatever language it was written. */
export const isAbout = (said: string, what: ArchiveWhat): boolean =>
  inEveryLanguage(ARCHIVE_WORDS).some(words => words[what] === said);

/** Whether the board says that a change of the plan is only a correction, in whatever language. */
export const isCorrection = (reason: string): boolean =>
  inEveryLanguage(CORRECTION).some(({ word }) => reason.toLowerCase().replace(/\.$/, '') === word);
