import { type ClosingHabit, closingBrackets } from './closing-brackets';
import { type ClosingMark, closingMark } from './closing-marks';
import type { Line, Understood } from './line';

const FEWEST = 2;
const LONGEST = 250;
const KINDS: readonly ClosingMark['kind'][] = ['bracket', 'dash'];
const ALL: ClosingHabit = new Set(KINDS);

const wordsOf = (line: Line): string =>
  line.kind === 'item' || line.kind === 'measure' || line.kind === 'prose'
    ? line.text
    : line.kind === 'heading'
      ? line.title
      : '';

/**
 * Which marks the items of a plan close with where they close with bodies: those after which known
 * bodies stand more often than words that cannot be bodies.
 */
export function closingHabit(lines: readonly Understood[]): ClosingHabit {
  const known = new Map<string, number>();
  const others = new Map<string, number>();
  const count = (map: Map<string, number>, kind: string) => map.set(kind, (map.get(kind) ?? 0) + 1);
  for (const { line } of lines) {
    const words = wordsOf(line);
    const mark = words.length > LONGEST ? null : closingMark(words);
    if (!mark) continue;
    const { when, responsible, onTrust } = closingBrackets(words, ALL);
    if (responsible !== null && !onTrust) count(known, mark.kind);
    else if (responsible === null && when === null) count(others, mark.kind);
  }
  const holds = (kind: string) => {
    const sure = known.get(kind) ?? 0;
    return sure >= FEWEST && sure > (others.get(kind) ?? 0);
  };
  return new Set(KINDS.filter(holds));
}
