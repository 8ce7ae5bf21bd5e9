import type { Alternative, Doubt } from '../plan/doubt';
import { anyOf } from '../text/words';
import { LETTER_NB, NOT_PLANS_NB } from './not-plans.nb';
import { LETTER_NN, NOT_PLANS_NN } from './not-plans.nn';
import type { SourceLine } from './source-lines';
import { DEEPEST, namesPlan } from './title';

const CALLS_ITSELF = new RegExp(
  `^(?:\\p{L}+ ){0,3}\\p{L}*(?:${anyOf([...NOT_PLANS_NB, ...NOT_PLANS_NN])})(?:et|en|a)?(?![\\p{L}])`,
  'iu',
);
const GREETS = new RegExp(`^(?:${anyOf([...LETTER_NB, ...LETTER_NN])})(?![\\p{L}])`, 'iu');
/** A document says what it is on its first lines; a letter takes its leave on its last. */
const FIRST = 4;
const LAST = 4;
const LONGEST = 120;

/** The words by which a document says that it is something else, or a letter; null where it does not. */
function saysNoPlan(lines: readonly SourceLine[]): string | null {
  const first = lines.slice(0, FIRST);
  const ends = [...first, ...lines.slice(-LAST)].filter(({ text }) => text.length <= LONGEST);
  const found =
    first.find(({ text }) => CALLS_ITSELF.test(text)) ?? ends.find(({ text }) => GREETS.test(text));
  return found?.text ?? null;
}

/**
 * Whether the document is a plan at all, where it does not call itself one: it calls itself something
 * else, is a letter, or has no list and all its measures stand in prose (`isProse`).
 */
export function planhoodDoubts(lines: readonly SourceLine[], isProse: boolean): readonly Doubt[] {
  if (lines.slice(0, DEEPEST).some(namesPlan)) return [];
  const said = saysNoPlan(lines) ?? (isProse ? (lines[0]?.text ?? '') : null);
  if (said === null) return [];
  const text = said.slice(0, LONGEST);
  const alternatives: readonly Alternative[] = [{ kind: 'strike' }];
  return [{ kind: 'perhaps-no-plan', text, goal: null, measure: null, alternatives }];
}
