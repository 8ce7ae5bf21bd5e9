import { goalWords } from '../../application/language/words';
import type { Draft } from '../../domain/draft/draft';
import { findMeasure } from '../../domain/draft/places';

/** A goal as the plan names it; '' when it is not there. */
export const goalNamed = (draft: Draft, key: string): string => {
  const goal = draft.goals.find(one => one.key === key);
  return goal ? goalWords(goal.number, goal.title) : '';
};

const START_OF_TEXT = 30;

/** How the words of a measure begin. */
export function startOf(draft: Draft, key: string): string {
  const text = findMeasure(draft, key)?.measure.measure.text ?? '';
  return text.length > START_OF_TEXT
    ? `${text.slice(0, START_OF_TEXT).replace(/ \S*$/, '')} …`
    : text;
}
