import type { Target } from '../plan/plan';
import { readTargets } from '../target/read-targets';
import type { Draft, SubgoalDraft } from './draft';
import { changeGoal } from './places';
import { isYear } from './years';

export type SubgoalEdit =
  /** A new sub-goal, last in a goal. */
  | { readonly kind: 'add-subgoal'; readonly goal: string; readonly text: string }
  | { readonly kind: 'subgoal-text'; readonly subgoal: string; readonly text: string }
  /** The figures to reach, instead of those its words were read to say. */
  | {
      readonly kind: 'targets';
      readonly subgoal: string;
      readonly targets: readonly Target[];
    }
  | { readonly kind: 'strike-subgoal' | 'restore-subgoal'; readonly subgoal: string };

const MOST = 1e12;
const LONGEST_UNIT = 100;

const sound = (targets: readonly Target[]): readonly Target[] =>
  targets
    .filter(({ value }) => Number.isFinite(value))
    .map(target => ({
      ...target,
      value: Math.min(Math.max(target.value, -MOST), MOST),
      unit: target.unit.trim().slice(0, LONGEST_UNIT),
      year: target.year !== null && isYear(target.year) ? target.year : null,
    }));

const changeSubgoal = (
  draft: Draft,
  key: string,
  change: (found: SubgoalDraft) => SubgoalDraft,
): Draft =>
  draft.goals.some(({ subgoals }) => subgoals.some(one => one.key === key))
    ? {
        ...draft,
        goals: draft.goals.map(goal => ({
          ...goal,
          subgoals: goal.subgoals.map(one => (one.key === key ? change(one) : one)),
        })),
      }
    : draft;

/** Adds a sub-goal last in a goal, with the targets its words say; a goal that has one lacks none. */
function addSubgoal(draft: Draft, key: string, words: string): Draft {
  const text = words.trim();
  if (text === '' || !draft.goals.some(goal => goal.key === key)) return draft;
  const added: SubgoalDraft = {
    key: `n${draft.next}`,
    subgoal: { number: null, text, targets: readTargets(text) },
    targetsAreChosen: false,
    isStruck: false,
  };
  const doubts = draft.doubts.map(doubt =>
    doubt.kind === 'subgoals-empty' && doubt.goal === key ? { ...doubt, isSettled: true } : doubt,
  );
  return changeGoal({ ...draft, doubts, next: draft.next + 1 }, key, goal => ({
    ...goal,
    subgoals: [...goal.subgoals, added],
  }));
}

/** The draft after a sub-goal is added, changed, struck or restored; targets that are no numbers are left out. */
export function editSubgoal(draft: Draft, change: SubgoalEdit): Draft {
  switch (change.kind) {
    case 'add-subgoal':
      return addSubgoal(draft, change.goal, change.text);
    case 'subgoal-text': {
      const text = change.text.trim();
      if (text === '') return draft;
      return changeSubgoal(draft, change.subgoal, one => ({
        ...one,
        subgoal: {
          ...one.subgoal,
          text,
          targets: one.targetsAreChosen ? one.subgoal.targets : readTargets(text),
        },
      }));
    }
    case 'targets':
      return changeSubgoal(draft, change.subgoal, one => ({
        ...one,
        targetsAreChosen: true,
        subgoal: { ...one.subgoal, targets: sound(change.targets) },
      }));
    case 'strike-subgoal':
    case 'restore-subgoal':
      return changeSubgoal(draft, change.subgoal, one => ({
        ...one,
        isStruck: change.kind === 'strike-subgoal',
      }));
    default:
      return change satisfies never;
  }
}
