import { areBodies } from '../body/are-bodies';
import { anyOf } from '../text/words';
import { isTime } from './flat-rows';
import { LABELS, type Role } from './labels';
import { columnRole } from './line-shapes';

/** Words of a heading of a column, in a head of which blanks part the columns. */
const HEADING = new RegExp(`^(?:${anyOf(Array.from(LABELS.keys()))})(?=[.:]?(?: |$))[.:]?`, 'iu');
const MOST_COLUMNS = 6;
const LONGEST_HEAD = 80;

export interface BlankHead {
  readonly roles: readonly Role[];
  readonly cells: readonly string[];
}

/** The columns of «Nr. Tiltak Når Ansvar», a head that has lost its tabs; null for other words. */
export function blankHead(text: string): BlankHead | null {
  if (text.length > LONGEST_HEAD || !/^[\p{Lu}#].* /u.test(text)) return null;
  const roles: Role[] = [];
  const cells: string[] = [];
  let rest = text;
  while (rest !== '' && roles.length < MOST_COLUMNS) {
    const words = HEADING.exec(rest)?.[0];
    const role = words === undefined ? null : columnRole(words);
    if (words === undefined || role === null || !/^[\p{Lu}#]/u.test(words)) return null;
    roles.push(role);
    cells.push(words);
    rest = rest.slice(words.length).trim();
  }
  const tells = roles.includes('when') || roles.includes('responsible');
  const distinct = new Set(roles).size === roles.length;
  return rest === '' && tells && distinct && roles.includes('measures') ? { roles, cells } : null;
}

const MOST_WORDS = 9;
const JOINS = /^(?:og|eller|samt|med|i samarbeid)$|[,/&+]$/iu;

const isCell = (role: Role, words: string): boolean =>
  role === 'when' ? isTime(words) : role === 'responsible' && areBodies(words);

/** Whether a list of bodies may begin at `start`: with a capital, and not in the middle of a list. */
function beginsBodies(words: readonly string[], start: number): boolean {
  const before = words[start - 1] ?? '';
  return /^\p{Lu}/u.test(words[start] ?? '') && !JOINS.test(before);
}

/** Where the last cell of the words may begin, the likeliest first. */
function starts(words: readonly string[], role: Role): readonly number[] {
  const first = Math.max(1, words.length - MOST_WORDS);
  const all = Array.from({ length: words.length - first }, (_, i) => first + i);
  if (role === 'when') return all;
  const capital = all.filter(start => beginsBodies(words, start)).reverse();
  return [...capital, ...all.filter(start => !capital.includes(start))];
}

/** The cells at the end of `words` for these columns, the last column last; null when they are not there. */
function cellsAtEnd(words: readonly string[], roles: readonly Role[]): readonly string[] | null {
  const role = roles[roles.length - 1];
  if (role === undefined) return [words.join(' ')];
  for (const start of starts(words, role)) {
    const cell = words.slice(start).join(' ');
    if (!isCell(role, cell)) continue;
    const others = cellsAtEnd(words.slice(0, start), roles.slice(0, -1));
    if (others) return [...others, cell];
  }
  return null;
}

const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,3})*[.)]?$/;
export const startsRow = (text: string): boolean => /^\d{1,2}(?:\.\d{1,3})*[.)]? \S/.test(text);

/**
 * The cells of a row that has lost its tabs, told apart by what times and bodies look like; null when
 * the row does not end as its columns say. `partly`: a cell at the end may be missing.
 */
export function blankRow(
  text: string,
  roles: readonly Role[],
  partly: boolean,
): readonly string[] | null {
  const words = text.split(' ');
  const at = roles.indexOf('measures');
  const front: string[] = [];
  for (const role of roles.slice(0, at)) {
    if (role === 'number' && ROW_NUMBER.test(words[0] ?? '')) front.push(words.shift() ?? '');
    else if (role === 'number') front.push('');
    else {
      let length = Math.min(MOST_WORDS, words.length - 1);
      while (length > 0 && !isCell(role, words.slice(0, length).join(' '))) length--;
      front.push(words.splice(0, length).join(' '));
      if (length === 0 && !partly) return null;
    }
  }
  const behind = roles.slice(at + 1);
  const cells = cellsAtEnd(words, behind);
  if (cells) return [...front, ...cells];
  if (!partly) return null;
  for (const role of behind) {
    const some = cellsAtEnd(words, [role]);
    if (!some) continue;
    return [
      ...front,
      some[0] ?? '',
      ...behind.map(other => (other === role ? (some[1] ?? '') : '')),
    ];
  }
  return [...front, words.join(' '), ...behind.map(() => '')];
}
