import type { Alternative, Doubt } from '../plan/doubt';
import { firmPromisesIn, promisesIn } from './promises';
import type { SourceLine } from './source-lines';

/** A promise outside the lists, that one click makes a measure of a goal (0-based). */
export function promiseDoubt(text: string, goal: number): Doubt {
  const alternatives: readonly Alternative[] = [{ kind: 'measure', goal, text }];
  return { kind: 'prose-promise', text, goal, measure: null, alternatives };
}

/**
 * Promises in paragraphs before the first goal, for the first goal to take; where the measures stand in
 * tables or under labels only the firm ones, since the others introduce the plan.
 */
export const promisesBefore = (
  prose: readonly SourceLine[],
  isLabelled: boolean,
): readonly Doubt[] =>
  prose
    .flatMap(({ text }) => (isLabelled ? firmPromisesIn(text) : promisesIn(text)))
    .map(text => promiseDoubt(text, 0));
