import * as en from './cell-notes.en';
import * as nb from './cell-notes.nb';
import * as nn from './cell-notes.nn';
import { inLanguage } from './languages';

export const { CELL_NOTES } = inLanguage({ nb, nn, en });

/** What a note of ours begins with in every language, so that people's own notes are left alone. */
export const NOTE_MARK = 'Planvakt: ';
