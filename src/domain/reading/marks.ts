const MARKS = '•●○◦▪■□‣·➢►✓➤⁃∙\uf0b7\uf0a7\uf0d8\uf0fc';

/** What stands before an item of a list in text. */
export const BULLET = new RegExp(
  String.raw`^(?:[-–—*+][ \t]+|[-–—](?=\p{Lu})|[${MARKS}][ \t]*|o[ \t])(?=\S)`,
  'u',
);
export const BARE_BULLET = new RegExp(`^(?:[-–—*+${MARKS}]|o)$`, 'u');
export const BARE_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-zæøå]\))$/i;

const MARK = /[*_\\]/;

function withoutMarks(text: string): string {
  return text
    .replace(/\*\*|__/g, '')
    .replace(/\\([\\.*_#()[\]{}+!|-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([*_])(?=\S)(.*\S)\1$/, '$2')
    .trim();
}

/** Takes off Markdown's marks for bold, italics and what it had to escape. */
export const plainMarks = (text: string): string =>
  MARK.test(text) ? withoutMarks(text) : text.replace(/\s+/g, ' ').trim();
