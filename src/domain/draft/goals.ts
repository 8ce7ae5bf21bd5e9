import { type Draft, goalsToWrite } from './draft';
import { changeGoal } from './places';

export type GoalEdit =
  | {
      readonly kind: 'goal';
      readonly goal: string;
      readonly number: string | null;
      readonly title: string;
    }
  /** A new goal, last in the plan, numbered if the others are. */
  | { readonly kind: 'add-goal'; readonly title: string }
  /** The goal with all that stands under it. */
  | { readonly kind: 'strike-goal' | 'restore-goal'; readonly goal: string };

/** The number after the highest, where every goal has one. */
function nextNumber(draft: Draft): string | null {
  const numbers = goalsToWrite(draft).map(({ number }) => Number(number ?? Number.NaN));
  const isNumbered = numbers.length > 0 && numbers.every(Number.isInteger);
  return isNumbered ? String(Math.max(...numbers) + 1) : null;
}

function addGoal(draft: Draft, words: string): Draft {
  const title = words.trim();
  if (title === '') return draft;
  const added = {
    key: `n${draft.next}`,
    number: nextNumber(draft),
    title,
    subgoals: [],
    measures: [],
    isStruck: false,
  };
  return { ...draft, goals: [...draft.goals, added], next: draft.next + 1 };
}

/** The draft after a goal is added, renamed, struck or restored; one without a title changes nothing. */
export function editGoal(draft: Draft, change: GoalEdit): Draft {
  switch (change.kind) {
    case 'goal':
      return changeGoal(draft, change.goal, goal => ({
        ...goal,
        number: change.number?.trim() || null,
        title: change.title.trim() || goal.title,
      }));
    case 'add-goal':
      return addGoal(draft, change.title);
    case 'strike-goal':
    case 'restore-goal': {
      const isStruck = change.kind === 'strike-goal';
      return changeGoal(draft, change.goal, goal => ({
        ...goal,
        isStruck,
        subgoals: goal.subgoals.map(one => ({ ...one, isStruck })),
        measures: goal.measures.map(one => ({ ...one, isStruck })),
      }));
    }
    default:
      return change satisfies never;
  }
}
