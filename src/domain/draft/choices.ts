import type { Alternative } from '../plan/doubt';
import type { LeftOutDraft } from './draft';
import type { Choice, Edit } from './edit';

/** What alternatives may point at, besides their own measure. */
export interface Surroundings {
  /** The keys of the goals, in order. */
  readonly goals: readonly string[];
  readonly leftOut: readonly Pick<LeftOutDraft, 'key' | 'text'>[];
}

const NOTHING: Surroundings = { goals: [], leftOut: [] };

function choiceOf(
  alternative: Alternative,
  measure: string | null,
  { goals, leftOut }: Surroundings,
): Choice | null {
  switch (alternative.kind) {
    case 'rename-body':
    case 'start-month':
    case 'period':
      return alternative;
    case 'no-bodies': {
      if (measure === null) return null;
      const { text } = alternative;
      const edits: readonly Edit[] = [
        { kind: 'text', measure, text },
        { kind: 'responsible', measure, responsible: null },
      ];
      return { kind: 'together', edits };
    }
    case 'measure': {
      const { text } = alternative;
      const goal = goals[alternative.goal];
      const line = leftOut.find(one => one.text.trim() === text);
      return goal === undefined ? null : { kind: 'add', goal, text, leftOut: line?.key ?? null };
    }
    case 'strike':
      return measure === null
        ? { kind: 'together', edits: goals.map(goal => ({ kind: 'strike-goal', goal })) }
        : { kind: 'strike', measure };
    default:
      return measure === null ? null : { ...alternative, measure };
  }
}

/** The alternatives of a doubt as edits; without those that lack the measure or goal they would change. */
export const choicesOf = (
  alternatives: readonly Alternative[] = [],
  measure: string | null,
  surroundings: Surroundings = NOTHING,
): readonly Choice[] =>
  alternatives
    .map(alternative => choiceOf(alternative, measure, surroundings))
    .filter(edit => edit !== null);
