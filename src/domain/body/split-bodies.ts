import { tidyText } from '../text/tidy';
import { anyOf } from '../text/words';
import { looksLikeBody } from './looks-like-body';
import * as nb from './words.nb';
import * as nn from './words.nn';

/** The bodies of a cell: who answers for the measure, and whom they work with. */
export interface Bodies {
  readonly responsible: readonly string[];
  readonly partners: readonly string[];
}

const phrase = (words: readonly string[]) => `(?:${anyOf(words)})`;
const WITH = new RegExp(`,? ${phrase([...nb.WITH_NB, ...nn.WITH_NN])} `, 'iu');
const AND = new RegExp(`^ ?${phrase(nb.AND_NB)} `, 'iu');
const NAMED_FOR = new RegExp(
  `(?:^|[ -]|\\p{L})${phrase([...nb.NAMED_FOR_NB, ...nn.NAMED_FOR_NN])} `,
  'iu',
);
const AND_OTHERS = new RegExp(
  `[ ,]${phrase([...nb.AND_OTHERS_NB, ...nn.AND_OTHERS_NN])}\\.?$`,
  'iu',
);
const BEFORE = new RegExp(`^${phrase([...nb.BEFORE_BODY_NB, ...nn.BEFORE_BODY_NN])} `, 'iu');
const STAFF = new RegExp(`^ ${phrase(nb.AFTER_STAFF_NB)}(?: |,|$)`, 'iu');
const NOBODY_WORDS = new Set([...nb.NOBODY_NB, ...nn.NOBODY_NN]);
const NOBODY = /^[-–—.?/]*$/;
/** Who speaks for the body, which is the same body whoever does: «Styret v/leder», «Styret (v/leiar)». */
const BY_WHOM = /(?<=\p{L})(?: v\/ ?[^()]*| \(v\/[^()]*\))$/iu;
/** A slash that belongs to the name: «v/leder», «c/o», «AU/24». */
const SLASH_IN_NAME = /(?:^|[ (])(?:[vcm])$/i;

const BARE_ORDINAL = /^\d{1,2}\.?$/;
const OF_CLASS = /^\d{1,2}\. ?(\p{L}+)$/u;

/** How far back a separator looks to see whether it belongs to a name. */
const LOOK_BACK = 60;

const MAY_PART = new Set([',', ';', '\n', '/', '.', ' ']);

/** How many signs at `at` part two bodies: 0 when none do. `before` is the body read so far. */
function separatorAt(cell: string, at: number, before: string): number {
  const sign = cell[at];
  if (sign === ',' || sign === ';' || sign === '\n') return 1;
  if (sign === '/')
    return SLASH_IN_NAME.test(before) || /^\/\d/.test(cell.slice(at, at + 2)) ? 0 : 1;
  if (sign === '.' && /^\. \p{Lu}/u.test(cell.slice(at, at + 3)) && before.length > 5) return 1;
  if (sign !== ' ') return 0;
  if (/^(?:adm|sekr|org)\.$/i.test(before) && STAFF.test(cell.slice(at, at + 30))) return 1;
  const joins = AND.exec(cell.slice(at, at + 12));
  if (!joins || before.endsWith('-') || NAMED_FOR.test(before)) return 0;
  return isOneName(before, cell.slice(at + joins[0].length, at + LOOK_BACK)) ? 0 : joins[0].length;
}

/** «Helse og omsorg»: one name, where neither word is a body by itself and the second has no capital. */
function isOneName(before: string, after: string): boolean {
  const [next = ''] = after.split(/[,;/\n]| og /);
  return /^\p{Ll}/u.test(next) && !looksLikeBody(before) && !looksLikeBody(next);
}

function tidyName(name: string): string {
  const bare = name
    .trim()
    .replace(AND, '')
    .replace(BEFORE, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(AND_OTHERS, '')
    .replace(/[.,;:]+$/, '')
    .replace(BY_WHOM, '')
    .replace(/ (?:og|eller|samt)$/iu, '')
    .trim();
  return NOBODY.test(bare) || NOBODY_WORDS.has(bare.toLowerCase()) ? '' : bare;
}

/** Parts a list at its separators, outside brackets; one pass from left to right. */
function parts(cell: string): readonly string[] {
  const names: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < cell.length; at++) {
    const sign = cell.charAt(at);
    if (sign === '(') depth++;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !MAY_PART.has(sign)) continue;
    const before = cell.slice(Math.max(start, at - LOOK_BACK), at).trim();
    const length = separatorAt(cell, at, before);
    if (length === 0) continue;
    names.push(cell.slice(start, at));
    start = at + length;
    at = start - 1;
  }
  return [...names, cell.slice(start)];
}

/** «4. og 7. trinn» is 4. trinn and 7. trinn. */
function withClass(names: readonly string[]): readonly string[] {
  const full = Array.from(names);
  for (let i = full.length - 2; i >= 0; i--) {
    const [name = '', next = ''] = [full[i]?.trim(), full[i + 1]?.trim()];
    const kind = BARE_ORDINAL.test(name) ? OF_CLASS.exec(next)?.[1] : undefined;
    if (kind !== undefined) full[i] = `${name.replace('.', '')}. ${kind}`;
  }
  return full;
}

/** The names in order, each once; «Styret» and «styret» are one. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(name => {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const NONE: Bodies = { responsible: [], partners: [] };

/** Reads a cell of bodies, as printed but for the full stops and the words between them. */
export function readBodies(cell: string): Bodies {
  if (cell.trim() === '' || NOBODY_WORDS.has(cell.trim().toLowerCase())) return NONE;
  const whole = tidyText(cell)
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)\.?$/, '$1')
    .replace(BEFORE, '');
  const [main = '', ...others] = whole.split(WITH);
  const names = (text: string) => unique(withClass(parts(text)).map(tidyName));
  return { responsible: names(main), partners: names(others.join(', ')) };
}

/** The responsible bodies of a cell, one by one: «Styret, og bydelslagene.» gives Styret and bydelslagene. */
export const splitBodies = (cell: string): readonly string[] => readBodies(cell).responsible;
