import type { Doubt } from '../plan/doubt';
import type { Goal } from '../plan/plan';

const areaOf = (number: string | null): string | null =>
  number?.includes('.') ? (number.split('.')[0] ?? null) : null;

/** Numbers that do not follow their goal's («2.2» under Mål 1), where the others of the goal do. */
function misprinted(goal: Goal, at: number): readonly Doubt[] {
  const { number, measures } = goal;
  if (number === null || !/^\d+$/.test(number)) return [];
  const numbered = measures.filter(measure => areaOf(measure.number) !== null);
  const strange = numbered.filter(measure => areaOf(measure.number) !== number);
  if (strange.length * 2 > numbered.length) return [];
  const taken = new Set(measures.map(measure => measure.number));
  return strange.map(measure => {
    const free = freeNumber(number, (measure.number ?? '').split('.')[1], taken);
    taken.add(free);
    return {
      kind: 'number-misprinted',
      text: measure.number ?? '',
      goal: at,
      measure: measures.indexOf(measure),
      alternatives: [{ kind: 'number', number: free }],
    };
  });
}

/** The number a misprint was meant to be: the goal's with its own last part, or the next that is free. */
function freeNumber(
  goal: string,
  last: string | undefined,
  taken: ReadonlySet<string | null>,
): string {
  let next = Math.max(1, Number(last ?? 1) || 1);
  while (taken.has(`${goal}.${next}`)) next++;
  return `${goal}.${next}`;
}

/** Each number that stands on two measures, at the first; lists that begin anew under each goal repeat none. */
function repeated(goals: readonly Goal[]): readonly Doubt[] {
  const seen = new Map<string, { readonly doubt: Doubt; readonly times: number }>();
  goals.forEach((goal, at) => {
    goal.measures.forEach(({ number }, measure) => {
      if (number === null) return;
      const key = number.includes('.') ? number : `${at}:${number}`;
      const doubt: Doubt = { kind: 'number-repeated', text: number, goal: at, measure };
      const before = seen.get(key);
      seen.set(key, { doubt: before?.doubt ?? doubt, times: (before?.times ?? 0) + 1 });
    });
  });
  return Array.from(seen.values())
    .filter(({ times }) => times > 1)
    .map(({ doubt }) => doubt);
}

/** What is unsure about the numbers of a plan's measures; they are kept as printed. */
export function numberDoubts(goals: readonly Goal[]): readonly Doubt[] {
  const strange = goals.reduce<readonly Doubt[]>(
    (all, goal, at) => all.concat(misprinted(goal, at)),
    [],
  );
  return [...strange, ...repeated(goals)];
}
