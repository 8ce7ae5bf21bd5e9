import type { PlanFrame } from '../period/occurrence';
import type { Doubt } from '../plan/doubt';
import type { Goal } from '../plan/plan';
import { readTargets } from '../target/read-targets';
import type { DraftGoal } from './draft';
import { promisesIn } from './promises';
import { promiseDoubt } from './prose-doubts';
import { resolveMeasure } from './resolve';

export interface ResolvedGoal {
  readonly goal: Goal;
  readonly doubts: readonly Doubt[];
}

/** Understands a goal's measures and sub-goals, and says what is unsure of them; `at` is its place in the plan. */
export function resolveGoal(
  draft: DraftGoal,
  at: number,
  frame: PlanFrame,
  named: readonly string[],
): ResolvedGoal {
  const doubts: Doubt[] = [];
  if (draft.subgoalHeading !== null && draft.subgoals.length === 0) {
    doubts.push({ kind: 'subgoals-empty', text: draft.subgoalHeading, goal: at, measure: null });
  }
  const measures = draft.measures.map((measure, i) => {
    const resolved = resolveMeasure(measure, frame, named);
    for (const unsure of resolved.unsure) doubts.push({ ...unsure, goal: at, measure: i });
    return resolved.measure;
  });
  for (const { text } of draft.prose) {
    for (const promise of promisesIn(text)) {
      doubts.push(promiseDoubt(promise, at));
    }
  }
  const subgoals = draft.subgoals.map(subgoal => ({
    ...subgoal,
    targets: readTargets(subgoal.text),
  }));
  const { number, title } = draft;
  return { goal: { number, title, subgoals, measures }, doubts };
}
