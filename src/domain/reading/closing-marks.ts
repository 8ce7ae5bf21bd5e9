/** How an item closes: with brackets of either kind, or after a dash. */
export interface ClosingMark {
  readonly kind: 'bracket' | 'dash';
  readonly before: string;
  readonly inside: string;
}

const LONGEST = 100;
const BRACKETS = [
  { open: '(', close: ')' },
  { open: '[', close: ']' },
];
const CLOSING_DASH = /^(?<before>.*\S) [–—-] (?<inside>[^–—]{2,60}?)[. ]*$/u;

/** The brackets, or the words after a dash, that close a line; searched for from the end. Null for none. */
export function closingMark(text: string): ClosingMark | null {
  const end = text.replace(/[. ]+$/, '');
  for (const { open, close } of BRACKETS) {
    if (!end.endsWith(close)) continue;
    const at = end.lastIndexOf(open);
    if (at <= 0 || end.length - at > LONGEST) return null;
    const [before, inside] = [end.slice(0, at).trim(), end.slice(at + 1, -1).trim()];
    return before === '' ? null : { kind: 'bracket', before, inside };
  }
  const { before, inside } = CLOSING_DASH.exec(text)?.groups ?? {};
  return before === undefined || inside === undefined ? null : { kind: 'dash', before, inside };
}
