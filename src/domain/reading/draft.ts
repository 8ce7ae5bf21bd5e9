import type { Subgoal } from '../plan/plan';

/** A measure as the document gives it, before its time and bodies are understood. */
export interface DraftMeasure {
  number: string | null;
  text: string;
  when: string | null;
  responsible: string | null;
}

/** A goal as the document gives it. `explicit`: the document calls it a goal, and not only by a heading. */
export interface DraftGoal {
  readonly number: string | null;
  title: string;
  readonly explicit: boolean;
  readonly subgoals: Subgoal[];
  readonly measures: DraftMeasure[];
  /** The heading «Delmål», as printed. */
  subgoalHeading: string | null;
  /** Whether any words stand under it that are neither sub-goal nor measure. */
  hasText: boolean;
}

/** What one pass over the lines has found. */
export interface Draft {
  readonly goals: readonly DraftGoal[];
  /** Bullets and numbered lines that stand before or outside the goals. */
  readonly strays: readonly DraftMeasure[];
}
