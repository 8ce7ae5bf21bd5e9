import type { Alternative, Doubt } from '../plan/doubt';
import type { Goal } from '../plan/plan';
import type { Reading } from '../reading/reading';
import type { DoubtDraft, Draft, GoalDraft } from './draft';
import type { Edit } from './edit';

const goalKey = (goal: number) => `g${goal}`;
const measureKey = (goal: number, measure: number) => `g${goal}m${measure}`;

/** An alternative as an edit; null where it lacks the measure or goal it should change. */
function editOf(alternative: Alternative, measure: string | null, goals: number): Edit | null {
  switch (alternative.kind) {
    case 'rename-body':
    case 'start-month':
    case 'period':
      return alternative;
    case 'measure':
      return alternative.goal < goals
        ? {
            kind: 'add',
            goal: goalKey(alternative.goal),
            text: alternative.text,
            leftOut: null,
          }
        : null;
    default:
      return measure === null ? null : { ...alternative, measure };
  }
}

/** The goal whose number the measure's number begins with («2.2» → Mål 2). */
const goalOfNumber = (number: string, goals: readonly Goal[]): number =>
  goals.findIndex(goal => goal.number !== null && number.startsWith(`${goal.number}.`));

function choicesOf(
  { kind, text, alternatives = [] }: Doubt,
  measure: string | null,
  goals: readonly Goal[],
): readonly Edit[] {
  const choices = alternatives
    .map(alternative => editOf(alternative, measure, goals.length))
    .filter(edit => edit !== null);
  const goal = kind === 'number-misprinted' ? goalOfNumber(text, goals) : -1;
  return goal < 0 || measure === null
    ? choices
    : [...choices, { kind: 'move', measure, goal: goalKey(goal) }];
}

/** A reading made ready for editing: all that was found has a key that stays. */
export function draftOf({ plan, doubts, sources, leftOut }: Reading): Draft {
  const goals = plan.goals.map(
    (goal, g): GoalDraft => ({
      ...goal,
      key: goalKey(g),
      measures: goal.measures.map((measure, m) => ({
        key: measureKey(g, m),
        measure,
        sources: sources[g]?.[m] ?? [],
        kindIsChosen: false,
        isStruck: false,
      })),
    }),
  );
  return {
    ...plan,
    goals,
    doubts: doubts.map((doubt, i): DoubtDraft => {
      const goal = doubt.goal === null ? null : goalKey(doubt.goal);
      const measure =
        doubt.goal === null || doubt.measure === null
          ? null
          : measureKey(doubt.goal, doubt.measure);
      const choices = choicesOf(doubt, measure, plan.goals);
      const { kind, text } = doubt;
      return { key: `d${i}`, kind, text, goal, measure, choices, isSettled: false };
    }),
    leftOut: leftOut.map((line, i) => ({ ...line, key: `l${i}`, measure: null })),
    next: 0,
  };
}
