import { areBodies } from '../body/are-bodies';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import type { Role } from './labels';
import type { SourceLine } from './source-lines';

const EMPTY = /^[–—-]$/;
/** Lines of one cell that a narrow column has parted, at most. */
const MOST_OF: Readonly<Partial<Record<Role, number>>> = { responsible: 3, when: 2, measures: 5 };
const LONGEST_LIST = 100;
const LONG_LINE = 35;

export const isTime = (words: string): boolean => !saysNoTime(words) && parsePeriod(words).ok;

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join(' ');

/** Whether a line may be the rest of the one before: it begins small, or that one is long or leads on. */
const mayGoOn = (before: string, after: string): boolean =>
  /^[\p{Ll}\d(]/u.test(after) ||
  /(?:,|\/|-| og| i| for| på| til| av| med)$/u.test(before) ||
  before.length >= LONG_LINE;

/** Whether lines are surely one cell of a column of this kind. */
function isCell(role: Role, lines: readonly SourceLine[]): boolean {
  const words = textOf(lines);
  if (!lines.every(({ text }, i) => i === 0 || mayGoOn(lines[i - 1]?.text ?? '', text)))
    return false;
  if (role === 'when') return EMPTY.test(words) || isTime(words);
  if (role === 'responsible') {
    return EMPTY.test(words) || (words.length <= LONGEST_LIST && areBodies(words));
  }
  return lines.every(({ text }) => !EMPTY.test(text) && !isTime(text) && !areBodies(text));
}

/** Whether a row may begin at `start`, as far as its first column tells. */
const beginsRow = (
  lines: readonly SourceLine[],
  start: number,
  end: number,
  first: Role | undefined,
): boolean =>
  first === undefined ||
  [1, 2, 3].some(count => start + count <= end && isCell(first, lines.slice(start, start + count)));

/**
 * The cells of the row that begins at `start` and ends before `end` at the latest, some of them parted
 * over several lines; null where times and bodies do not tell where each cell ends.
 */
export function partedRow(
  lines: readonly SourceLine[],
  start: number,
  end: number,
  roles: readonly Role[],
  first: Role | undefined = roles[0],
): readonly SourceLine[][] | null {
  const [role, ...others] = roles;
  if (role === undefined) return start === end || beginsRow(lines, start, end, first) ? [] : null;
  const most = Math.min(MOST_OF[role] ?? 1, end - start - others.length);
  for (let count = 1; count <= most; count++) {
    const cell = lines.slice(start, start + count);
    if (!isCell(role, cell)) continue;
    const rest = partedRow(lines, start + count, end, others, first);
    if (rest) return [cell, ...rest];
  }
  return null;
}
