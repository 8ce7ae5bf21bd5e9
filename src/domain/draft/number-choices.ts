import type { Doubt } from '../plan/doubt';
import type { GoalDraft } from './draft';
import type { Choice } from './edit';

/** «2.2» under Mål 1 may belong to Mål 2: the goal whose number the measure's begins with. */
function moves(text: string, measure: string, goals: readonly GoalDraft[]): readonly Choice[] {
  const goal = goals.find(({ number }) => number !== null && text.startsWith(`${number}.`));
  return goal ? [{ kind: 'move', measure, goal: goal.key }] : [];
}

/** The next number after one that no measure of the goal has: «3.6» for «3.2» where 3.3 to 3.5 are taken. */
function nextFree(number: string, { measures }: GoalDraft): string | null {
  const { start = '', last } = /^(?<start>.*?)(?<last>\d{1,4})$/.exec(number)?.groups ?? {};
  if (last === undefined) return null;
  const taken = new Set(measures.map(({ measure }) => measure.number));
  let next = Number(last) + 1;
  while (taken.has(`${start}${next}`)) next += 1;
  return `${start}${next}`;
}

/** Another number for each measure but the first that has it. */
function renumberings(text: string, goals: readonly GoalDraft[]): readonly Choice[] {
  const repeated = goals.flatMap(goal =>
    goal.measures
      .filter(({ measure }) => measure.number === text)
      .map(({ key }) => ({ key, free: nextFree(text, goal) })),
  );
  return repeated
    .slice(1)
    .flatMap(({ key, free }): readonly Choice[] =>
      free === null ? [] : [{ kind: 'number', measure: key, number: free }],
    );
}

/** What may be done about a number that is misprinted or stands twice, seen against all the goals. */
export function numberChoices(
  { kind, text, goal, measure: at }: Doubt,
  goals: readonly GoalDraft[],
): readonly Choice[] {
  const own = goal === null ? undefined : goals[goal];
  const measure = at === null ? undefined : own?.measures[at];
  if (!own || !measure) return [];
  if (kind === 'number-misprinted') return moves(text, measure.key, goals);
  if (kind !== 'number-repeated') return [];
  // A number without a dot only says which it is within its goal.
  return renumberings(text, text.includes('.') ? goals : [own]);
}
