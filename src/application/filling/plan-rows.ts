import { bodyRegister, bodyStem } from '../../domain/body/body-register';
import type { Doubt } from '../../domain/plan/doubt';
import type { Goal, Measure, Plan, Subgoal } from '../../domain/plan/plan';
import { describeDoubt } from '../language/doubts';
import {
  ANSWER_WORDS,
  goalWords,
  KIND_WORDS,
  PER_WORDS,
  subgoalNumber,
  targetUnit,
} from '../language/words';
import { namesIn } from '../workbook/body-table';
import type { Row } from '../workbook/table';
import type { BodyKey, GoalKey, PlanKey } from '../workbook/tabs.nb';
import type { Values } from '../workbook/writes';

const FOUR = 4;
export const numbered = (letter: string, n: number) => `${letter}-${String(n).padStart(FOUR, '0')}`;

/** The number in an ID such as «T-0012»; 0 for anything else. */
export const numberInId = (id: string): number => Number(/^[A-Z]-(\d+)$/.exec(id)?.[1] ?? 0);

export const highest = (ids: Iterable<string>) => Math.max(0, ...Array.from(ids, numberInId));

const sentences = (doubts: readonly Doubt[]) => doubts.map(describeDoubt).join('\n');

const measureRow = (goal: Goal, measure: Measure, doubts: readonly Doubt[]): Values<PlanKey> => ({
  number: measure.number ?? '',
  goal: goalWords(goal.number, goal.title),
  measure: measure.text,
  when: measure.when ?? '',
  responsible: measure.responsibleText ?? '',
  kind: KIND_WORDS[measure.kind],
  count: measure.quota?.count ?? '',
  per: measure.quota ? PER_WORDS[measure.quota.per] : '',
  doubts: sentences(doubts),
});

/** A measure is the same when its words are. Repeated words («Ledersamling», spring and autumn) are told apart by time and goal. */
const sameness = (goal: string, text: string, when: string) => JSON.stringify([goal, text, when]);

/** The rows of the Plan tab that a plan adds to those already there. A measure that stands there keeps its ID and all that was typed. */
export function newPlanRows(
  plan: Plan,
  doubts: readonly Doubt[],
  existing: readonly { id: string; goal: string; text: string; when: string }[],
): readonly Values<PlanKey>[] {
  const known = new Set(existing.map(({ goal, text, when }) => sameness(goal, text, when)));
  let last = highest(existing.map(({ id }) => id));
  return plan.goals.flatMap((goal, g) =>
    goal.measures.flatMap((measure, m) => {
      const name = goalWords(goal.number, goal.title);
      if (known.has(sameness(name, measure.text, measure.when ?? ''))) return [];
      last += 1;
      const its = doubts.filter(doubt => doubt.goal === g && doubt.measure === m);
      return [{ ...measureRow(goal, measure, its), id: numbered('T', last) }];
    }),
  );
}

/** A sub-goal, with a row for each figure it is to reach («250 i 2025 og 300 i 2027»). */
function subgoalRows(goal: string, { number, text, targets }: Subgoal): readonly Values<GoalKey>[] {
  const row = { number: subgoalNumber(number), goal, subgoal: text };
  return targets.length === 0
    ? [row]
    : targets.map(({ value, unit, year, relative }) => ({
        ...row,
        target: value,
        unit: targetUnit(unit, relative),
        reach: year === null ? '' : String(year),
      }));
}

/** The rows of the Mål tab that a plan adds: each goal, and under it its sub-goals. */
export function newGoalRows(
  plan: Plan,
  doubts: readonly Doubt[],
  existing: readonly Row<GoalKey>[],
): readonly Values<GoalKey>[] {
  const known = new Set(
    existing.map(row => JSON.stringify([row.text('goal'), row.text('subgoal')])),
  );
  let last = highest(existing.map(row => row.text('id')));
  const rows = plan.goals.flatMap((goal, g): readonly Values<GoalKey>[] => {
    const its = doubts.filter(doubt => doubt.goal === g && doubt.measure === null);
    const heading = goalWords(goal.number, goal.title);
    return [
      { number: goal.number ?? '', goal: heading, subgoal: '', doubts: sentences(its) },
      ...goal.subgoals.flatMap(subgoal => subgoalRows(heading, subgoal)),
    ];
  });
  return rows
    .filter(row => !known.has(JSON.stringify([row.goal, row.subgoal])))
    .map(row => {
      last += 1;
      return { ...row, id: numbered('M', last) };
    });
}

/** The rows of the Organer tab that a plan adds. Addresses are for people to fill in. */
export function newBodyRows(
  plan: Plan,
  existing: readonly Row<BodyKey>[],
): readonly Values<BodyKey>[] {
  const known = new Set(existing.flatMap(namesIn).map(bodyStem));
  const named = plan.goals.flatMap(({ measures }) =>
    measures.flatMap(({ responsible }) => responsible),
  );
  let last = highest(existing.map(row => row.text('id')));
  return bodyRegister(named)
    .filter(({ name, aliases }) => ![name, ...aliases].some(one => known.has(bodyStem(one))))
    .map(({ name, aliases }) => {
      last += 1;
      return {
        body: name,
        aliases: aliases.join('; '),
        reminders: ANSWER_WORDS.yes,
        id: numbered('O', last),
      };
    });
}
