import type { Doubt } from '../plan/doubt';
import type { Measure, Plan, Subgoal } from '../plan/plan';
import { type Draft, goalsToWrite, openDoubts } from './draft';

/** Google keeps 50 000 letters in a cell; no words of a plan come near this. */
const LONGEST = 20_000;
const fit = (text: string) => text.slice(0, LONGEST);
const fitOrNone = (text: string | null) => (text === null ? null : fit(text));

const fitted = (measure: Measure): Measure => ({
  ...measure,
  number: fitOrNone(measure.number),
  text: fit(measure.text),
  when: fitOrNone(measure.when),
  responsibleText: fitOrNone(measure.responsibleText),
  responsible: measure.responsible.map(fit),
});

const fittedSubgoal = ({ number, text, targets }: Subgoal): Subgoal => ({
  number: fitOrNone(number),
  text: fit(text),
  targets,
});

/** What is to be written: the plan without what was struck, and the doubts that nobody settled, by place. */
export function readingOf(draft: Draft): {
  readonly plan: Plan;
  readonly doubts: readonly Doubt[];
} {
  const { title, periodStart, periodEnd, startMonth, workingYears } = draft;
  const kept = goalsToWrite(draft).map(goal => ({
    ...goal,
    subgoals: goal.subgoals.filter(({ isStruck }) => !isStruck),
    measures: goal.measures.filter(({ isStruck }) => !isStruck),
  }));
  const goals = kept.map(({ number, title: name, subgoals, measures }) => ({
    number: fitOrNone(number),
    title: fit(name),
    subgoals: subgoals.map(({ subgoal }) => fittedSubgoal(subgoal)),
    measures: measures.map(({ measure }) => fitted(measure)),
  }));
  const goalAt = new Map(kept.map(({ key }, g) => [key, g]));
  const measureAt = new Map(
    kept.flatMap(({ measures }) => measures.map(({ key }, m) => [key, m] as const)),
  );
  const doubts = openDoubts(draft).map(
    ({ kind, text, goal, measure }): Doubt => ({
      kind,
      text: fit(text),
      goal: goal === null ? null : (goalAt.get(goal) ?? null),
      measure: measure === null ? null : (measureAt.get(measure) ?? null),
    }),
  );
  return {
    plan: { title: fitOrNone(title), periodStart, periodEnd, startMonth, workingYears, goals },
    doubts,
  };
}
