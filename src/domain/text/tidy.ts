/** Marks that are there for the eye or the typesetter: BOM, zero-width marks, soft hyphen, directions. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const BLANKS = /[^\S\n\t]+/g;

/** One form of every letter, nothing invisible, line ends as \n. */
export const tidySigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n');

/** One form of every letter, nothing invisible, line ends as \n, each run of blanks one blank; tabs stay. */
export const tidyText = (text: string): string => tidySigns(text).replace(BLANKS, ' ');

/** Every dash a keyboard, Word or Sheets may have produced, as a hyphen. */
export const plainDashes = (text: string): string => text.replace(DASHES, '-');

/** An expression made ready for rules: one line, lower case, plain dashes, one blank between words. */
export const tidyExpression = (text: string): string =>
  plainDashes(tidyText(text)).replace(/\s+/g, ' ').trim().toLowerCase();
