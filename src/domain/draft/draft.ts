import type { DoubtKind } from '../plan/doubt';
import type { Goal, Measure, Plan, Subgoal } from '../plan/plan';
import type { LeftOut } from '../reading/reading';
import type { Choice } from './edit';

/** A measure while somebody looks it over. Its key stays, wherever it is moved. */
export interface MeasureDraft {
  readonly key: string;
  readonly measure: Measure;
  /** The lines of the document it was read from. */
  readonly sources: readonly string[];
  /** Chosen by hand: new words of time or rhythm do not change kind and quota. */
  readonly kindIsChosen: boolean;
  /** It is no measure: not written, but not lost either. */
  readonly isStruck: boolean;
}

export interface SubgoalDraft {
  readonly key: string;
  readonly subgoal: Subgoal;
  /** Set by hand: new words do not change the targets. */
  readonly targetsAreChosen: boolean;
  readonly isStruck: boolean;
}

export interface GoalDraft extends Omit<Goal, 'subgoals' | 'measures'> {
  readonly key: string;
  readonly subgoals: readonly SubgoalDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly isStruck: boolean;
}

/** A doubt by the keys of what it is about; null when it is about all of the goal or plan. */
export interface DoubtDraft {
  readonly key: string;
  readonly kind: DoubtKind;
  readonly text: string;
  readonly goal: string | null;
  readonly measure: string | null;
  /** What else could have been chosen, the likeliest first; see the edit «choose». */
  readonly choices: readonly Choice[];
  readonly isSettled: boolean;
}

export interface LeftOutDraft extends LeftOut {
  readonly key: string;
  /** The measure it was made, if it was. */
  readonly measure: string | null;
}

/** A plan on its way from a document to the sheet. */
export interface Draft extends Omit<Plan, 'goals'> {
  readonly goals: readonly GoalDraft[];
  readonly doubts: readonly DoubtDraft[];
  readonly leftOut: readonly LeftOutDraft[];
  /** The number of the next key. */
  readonly next: number;
}

export const measuresOf = ({ goals }: Pick<Draft, 'goals'>): readonly MeasureDraft[] =>
  goals.reduce<readonly MeasureDraft[]>((all, { measures }) => all.concat(measures), []);

/** A struck goal is written all the same when something under it is to be written. */
const isWritten = ({ isStruck, subgoals, measures }: GoalDraft): boolean =>
  !isStruck || [...subgoals, ...measures].some(one => !one.isStruck);

export const goalsToWrite = ({ goals }: Pick<Draft, 'goals'>): readonly GoalDraft[] =>
  goals.filter(isWritten);

/** The doubts that nobody has settled, about what will be written. */
export function openDoubts(draft: Draft): readonly DoubtDraft[] {
  const struck = new Set([
    ...measuresOf(draft)
      .filter(({ isStruck }) => isStruck)
      .map(({ key }) => key),
    ...draft.goals.filter(goal => !isWritten(goal)).map(({ key }) => key),
  ]);
  return draft.doubts.filter(
    ({ isSettled, measure, goal }) => !isSettled && !struck.has(measure ?? goal ?? ''),
  );
}
