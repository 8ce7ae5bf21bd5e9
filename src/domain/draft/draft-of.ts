import type { Alternative, Doubt } from '../plan/doubt';
import type { Reading } from '../reading/reading';
import { choicesOf, type Surroundings } from './choices';
import type { DoubtDraft, Draft, GoalDraft } from './draft';
import { numberChoices } from './number-choices';

const goalKey = (goal: number) => `g${goal}`;
const measureKey = (goal: number, measure: number) => `g${goal}m${measure}`;

function doubtDraft(
  doubt: Doubt,
  i: number,
  goals: readonly GoalDraft[],
  around: Surroundings,
): DoubtDraft {
  const { kind, text, goal, measure: at, alternatives } = doubt;
  const measure = goal === null || at === null ? null : measureKey(goal, at);
  return {
    key: `d${i}`,
    kind,
    text,
    goal: goal === null ? null : goalKey(goal),
    measure,
    choices: [...choicesOf(alternatives, measure, around), ...numberChoices(doubt, goals)],
    isSettled: false,
  };
}

/** A plan that names no year is offered this one and the next, by themselves and together. */
const periodsFrom = (year: number): readonly Alternative[] => [
  { kind: 'period', start: year, end: year },
  { kind: 'period', start: year + 1, end: year + 1 },
  { kind: 'period', start: year, end: year + 1 },
];

/** A reading made ready for editing in `thisYear`: all that was found has a key that stays. */
export function draftOf(reading: Reading, thisYear: number): Draft {
  const { plan, sources } = reading;
  const doubts = reading.doubts.map(doubt =>
    doubt.kind === 'no-period' && !doubt.alternatives?.length
      ? { ...doubt, alternatives: periodsFrom(thisYear) }
      : doubt,
  );
  const goals = plan.goals.map(
    (goal, g): GoalDraft => ({
      ...goal,
      key: goalKey(g),
      isStruck: false,
      subgoals: goal.subgoals.map((subgoal, s) => ({
        key: `${goalKey(g)}s${s}`,
        subgoal,
        targetsAreChosen: false,
        isStruck: false,
      })),
      measures: goal.measures.map((measure, m) => ({
        key: measureKey(g, m),
        measure,
        sources: sources[g]?.[m] ?? [],
        kindIsChosen: false,
        isStruck: false,
      })),
    }),
  );
  const leftOut = reading.leftOut.map((line, i) => ({ ...line, key: `l${i}`, measure: null }));
  const around = { goals: goals.map(({ key }) => key), leftOut };
  return {
    ...plan,
    goals,
    doubts: doubts.map((doubt, i) => doubtDraft(doubt, i, goals, around)),
    leftOut,
    next: 0,
  };
}
