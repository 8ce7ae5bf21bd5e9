import { anyOf } from '../text/words';
import type { Role } from './role';
import * as nb from './words.nb';
import * as nn from './words.nn';

export const LABELS: ReadonlyMap<string, Role> = new Map([...nb.LABELS_NB, ...nn.LABELS_NN]);
export type { Role } from './role';

/** Labels that may stand inside a line: all that are written before a colon. */
const INLINE = anyOf(Array.from(LABELS.keys()).filter(words => /^\p{L}/u.test(words)));
const AT_START = new RegExp(
  `^(?<words>${INLINE})(?: ?[:;](?: (?<value>.*))?| [–—-] (?<other>.+))$`,
  'isu',
);
const NUMBERED = anyOf([
  ...['tiltak', 'aktivitet', 'delmål'],
  ...nb.GOAL_WORDS_NB,
  ...nn.GOAL_WORDS_NN,
]);
const NUMBERED_LABEL = new RegExp(`^(?:${NUMBERED}) \\d{1,2}(?:\\.\\d{1,2})?$`, 'iu');
const ENDS_LABEL = /[\p{L}\d]/u;
const MOST_LABEL_WORDS = 6;
const LONGEST_LABEL = 45;
/** «Mål 1: Flere med 1.1 Stand på torget»: a goal and its first measure on one line. */
const WITH_FIRST = new RegExp(
  `^(?<goal>(?:${NUMBERED}) (?<number>\\d{1,2})[ :.–-].{3,120}?) (?<first>\\k<number>\\.1[.)]? \\p{Lu}.*)$`,
  'iu',
);

const HAS_FIRST = /\d\.1[.)]? \p{Lu}/u;

/** A label and what stands after its colon, «» when nothing does. */
export interface Labelled {
  readonly role: Role;
  readonly words: string;
  readonly value: string;
}

/** «Ansvarlig(e):», «Tiltak.». */
const ENDING = /(?:\([^()]{1,4}\))?[ .:;]*$/;

/** The role of a heading of a column or a label alone on its line, «Nr.» and «Tiltak:» included. */
export const roleOf = (text: string): Role | null =>
  LABELS.get(text.toLowerCase().replace(ENDING, '')) ?? null;

/** A line that begins with a label: alone, or with a colon and a value. */
export function labelled(text: string): Labelled | null {
  const alone = text.length < 40 && /^[\p{Lu}#]/u.test(text) ? roleOf(text) : null;
  if (alone && !/\.$/.test(text)) return { role: alone, words: text, value: '' };
  if (!/[:;]| [–—-] /.test(text)) return null;
  const parts = AT_START.exec(text)?.groups;
  const role = LABELS.get(parts?.words?.toLowerCase() ?? '');
  return role
    ? { role, words: parts?.words ?? '', value: (parts?.value ?? parts?.other ?? '').trim() }
    : null;
}

/** How many letters of the words right before a colon are a label that begins with a capital; 0 for none. */
function labelBefore(words: string): number {
  const parts = words.split(/[ .;]/);
  for (let count = Math.min(MOST_LABEL_WORDS, parts.length); count > 0; count--) {
    const length = parts.slice(-count).join(' ').length;
    const label = words.slice(words.length - length);
    if (!/^\p{Lu}/u.test(label)) continue;
    if (LABELS.has(label.toLowerCase()) || NUMBERED_LABEL.test(label)) return length;
  }
  return 0;
}

/** Parts a line before each label inside it: «… ferdig. Strategi:» gives two, «Ansvar: A Frist: B» two. */
export function splitAtLabels(text: string): readonly string[] {
  const { goal, first } = (HAS_FIRST.test(text) && WITH_FIRST.exec(text)?.groups) || {};
  if (goal !== undefined && first !== undefined) return [goal, ...splitAtLabels(first)];
  const pieces: string[] = [];
  let start = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const next = text[colon + 1];
    if (next !== undefined && next !== ' ') continue;
    const blanks = text[colon - 1] === ' ' ? 1 : 0;
    if (!ENDS_LABEL.test(text.charAt(colon - blanks - 1))) continue;
    const before = text.slice(Math.max(start, colon - LONGEST_LABEL), colon - blanks);
    const at = colon - blanks - labelBefore(before);
    if (at === colon - blanks || at <= start) continue;
    pieces.push(text.slice(start, at).trim());
    start = at;
  }
  return [...pieces, text.slice(start).trim()].filter(piece => piece !== '');
}
