import { MONTHS } from '../period/words';
import { anyOf } from '../text/words';
import { type Role, roleOf } from './labels';
import * as nb from './words.nb';
import * as nn from './words.nn';

const LONGEST_HEADING = 100;
const MOST_HEADING_WORDS = 14;

const GOAL_WORDS = anyOf([...nb.GOAL_WORDS_NB, ...nn.GOAL_WORDS_NN]);
const NUMBERED_GOAL = new RegExp(
  `^(?:${GOAL_WORDS}) ?(?:nr\\.? ?)?(?<number>\\d{1,2}|[ivx]{1,4}|[a-zæøå](?=:))(?: ?[:.–—-] ?(?<title>.*))?$`,
  'iu',
);
const SPACED_GOAL = new RegExp(
  `^(?:${GOAL_WORDS}) (?<number>\\d{1,2}) (?<title>\\p{Lu}.*[^.])$`,
  'iu',
);
const MONTH_NEXT = new RegExp(`^(?:${anyOf(MONTHS.keys())})(?![\\p{L}])`, 'iu');
const LETTERED = /^\(?(?<number>[a-zæøå])\) ?(?<text>\S.*)$/iu;
const NUMBERED = /^(?<number>\d{1,3}(?:\.\d{1,3})*)(?<sign>[.)]?) (?<text>\S.*)$/u;

export interface Numbered {
  readonly number: string;
  readonly text: string;
}

/** The number of a line of a list or a numbered heading; «8. mars» and «2025 …» are not numbered. */
export function numberedLine(text: string): Numbered | null {
  const parts = (LETTERED.exec(text) ?? NUMBERED.exec(text))?.groups;
  const { number = '', sign, text: rest = '' } = parts ?? {};
  if (!parts || MONTH_NEXT.test(rest)) return null;
  const plain = sign === '' && !number.includes('.');
  if (plain && (number.length > 2 || !/^\p{Lu}/u.test(rest))) return null;
  return { number: number.replace(/\.$/, ''), text: rest };
}

/** Whether the words could be a heading, wherever they stand. */
export function headingShaped(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    text.split(' ').length <= MOST_HEADING_WORDS &&
    /^[\p{Lu}\d«"(]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.,;!?]$/.test(text)
  );
}

/** A heading without the colon after it. */
export const withoutColon = (text: string) => text.replace(/ ?:$/, '');

const GOAL_COLUMNS = new Set([...nb.GOAL_WORDS_NB, ...nn.GOAL_WORDS_NN, ...nb.GOAL_COLUMNS_NB]);

/** What a column holds by its heading, or null. */
export const columnRole = (cell: string): Role | null =>
  roleOf(cell) ?? (GOAL_COLUMNS.has(cell.toLowerCase().replace(/[ .:]+$/, '')) ? 'goal' : null);

/** A goal with its number: «Mål 1: Flere medlemmer»; null for other words. */
export function numberedGoal(text: string): { number: string; title: string } | null {
  const parts = (NUMBERED_GOAL.exec(text) ?? SPACED_GOAL.exec(text))?.groups;
  return parts?.number === undefined
    ? null
    : { number: parts.number, title: withoutColon(parts.title ?? '') };
}

/** «Tiltak 1 – …», «Delmål 2: …»: a label with its number begins the line. */
export const NUMBERED_LABEL = /^(?:tiltak|aktivitet|delmål) ?\d{1,3}(?:\.\d{1,2})?(?![\d\p{L}])/iu;
