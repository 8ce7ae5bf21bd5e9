/** A pattern's text with every sign that means something in a pattern taken as itself. */
const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An alternative of all these words for a pattern, the longest first so that none hides another. */
export const anyOf = (words: Iterable<string>): string =>
  Array.from(new Set(words))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');
