const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 has no way to write, signs that are no characters, and half of a character that takes two. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udfff]/gu;
/** Signs that turn the writing of all that stands behind them in the line, whoever wrote it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text as a document can hold it: nothing a reader would miss is lost. */
export const printable = (text: string): string =>
  text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '').replace(TURNING, '');
