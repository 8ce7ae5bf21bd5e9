import { resemblingBodies } from '../body/resembling-bodies';
import type { Doubt } from '../plan/doubt';
import type { Goal } from '../plan/plan';

interface Named {
  readonly name: string;
  readonly goal: number;
  readonly measure: number;
}

/** Bodies spelt so alike that they may be one; each at the measure where the second spelling comes. */
export function bodyDoubts(goals: readonly Goal[]): readonly Doubt[] {
  const named: Named[] = [];
  goals.forEach(({ measures }, goal) => {
    measures.forEach(({ responsible }, measure) => {
      for (const name of responsible) named.push({ name, goal, measure });
    });
  });
  return resemblingBodies(named.map(({ name }) => name)).map(({ known, later }) => {
    const at = named.find(({ name }) => name === later);
    return {
      kind: 'body-resembles',
      text: `${later} ~ ${known}`,
      goal: at?.goal ?? null,
      measure: at?.measure ?? null,
      alternatives: [
        { kind: 'rename-body', from: later, to: known },
        { kind: 'rename-body', from: known, to: later },
      ],
    };
  });
}
