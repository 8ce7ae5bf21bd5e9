import type { Subgoal } from '../plan/plan';
import type { LeftOutReason } from './reading';
import type { SourceLine } from './source-lines';

/** A sub-goal as the document gives it, before its figures are read. */
export type DraftSubgoal = Omit<Subgoal, 'targets'>;

/** A measure as the document gives it, before its time and bodies are understood. */
export interface DraftMeasure {
  number: string | null;
  text: string;
  when: string | null;
  responsible: string | null;
  /** The words with their closing mark, where its bodies are taken on trust. */
  unclosed?: string;
  /** Bodies that may be meant where none are given. */
  proposed?: string;
  /** The lines it was read from. */
  readonly sources: SourceLine[];
}

/** A measure's words, wherever they stood. */
export type MeasureWords = Omit<DraftMeasure, 'sources' | 'proposed'>;

/** A goal as the document gives it. `explicit`: the document calls it a goal, and not only by a heading. */
export interface DraftGoal {
  readonly number: string | null;
  /** Its number is the chapter's, where its title stands at «Mål:» under the chapter's heading. */
  inChapter: boolean;
  title: string;
  readonly explicit: boolean;
  readonly subgoals: DraftSubgoal[];
  readonly measures: DraftMeasure[];
  /** The heading «Delmål», as printed. */
  subgoalHeading: string | null;
  /** Whether any words stand under it that are neither sub-goal nor measure. */
  hasText: boolean;
  /** Paragraphs under it, in a plan whose promises may stand in them. */
  readonly prose: SourceLine[];
  /** The lines it and its sub-goals were read from. */
  readonly sources: SourceLine[];
}

/** What one pass over the lines has found. */
export interface Draft {
  readonly goals: readonly DraftGoal[];
  /** Bullets and numbered lines that stand before or outside the goals. */
  readonly strays: readonly DraftMeasure[];
  /** Why lines were left out; «prose» for those not here. */
  readonly why: ReadonlyMap<SourceLine, LeftOutReason>;
  /** Of rows that gave a measure: the cells that it does not hold, such as remarks and costs. */
  readonly remains: ReadonlyMap<SourceLine, readonly string[]>;
}
