import { firstReading } from '../text/rule';
import { tidyExpression } from '../text/tidy';
import type { Rhythm } from './rhythm';
import { RHYTHM_RULES } from './rules';

const NONE: Rhythm = { kind: 'none' };

/** Longer than any measure; what comes after is left out so that no text can make reading slow. */
const LONGEST = 5000;

/** How often the words say, from a sentence or a cell of time; `none` when they do not. */
export const readRhythm = (text: string): Rhythm =>
  firstReading(RHYTHM_RULES, tidyExpression(text.slice(0, LONGEST))) ?? NONE;

/** The rhythm of a measure: what its sentence says, or else its cell of time. */
export function rhythmOf(text: string, when: string | null): Rhythm {
  const inText = readRhythm(text);
  const inCell = when === null ? NONE : readRhythm(when);
  return inText.kind === 'none' || (inText.kind === 'unclear' && inCell.kind !== 'none')
    ? inCell
    : inText;
}
