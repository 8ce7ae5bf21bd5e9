import type { Actor } from './actor';
import { type ClosingHabit, closingBrackets } from './closing-brackets';
import type { DraftGoal, DraftMeasure, MeasureWords } from './draft';
import type { LeftOutReason } from './reading';
import type { SourceLine } from './source-lines';
import type { Columns } from './table';

export type Section = 'none' | 'measures' | 'subgoals' | 'strategy' | 'goalText' | 'ignored';
type Mark = 'bullet' | 'number' | 'row' | 'plain' | 'single';

/** Where in the document the reader is. Lives only while one document is folded. */
export interface Place {
  readonly goals: DraftGoal[];
  readonly strays: DraftMeasure[];
  goal: DraftGoal | null;
  /** The last goal that the document calls one; a plain heading inside it is only a heading. */
  explicit: DraftGoal | null;
  section: Section;
  /** The measures of this section, and how the first of them stood in the document. */
  measures: DraftMeasure[];
  mark: Mark | null;
  /** How many of them stood before the last label of each role. */
  labelled: { when: number; responsible: number };
  columns: Columns | null;
  /** The last words in a column of goals; the same words again are the same goal. */
  goalCell: string | null;
  subgoalCell: string | null;
  /** The goal that an item with items inside it was taken for, where no heading names one. */
  group: DraftGoal | null;
  time: Value | null;
  /** Who a line that leads in gives the list under it to: «Styret skal:». */
  actor: Actor | null;
  /** A label or goal whose words come on the next line. */
  awaits: 'goal' | 'title' | 'when' | 'responsible' | null;
  /** «Delmål» stood alone on the line before. */
  subgoalLine: boolean;
  /** What a label said before any measure: for the goal, or for the whole plan. */
  forGoal: Defaults;
  forPlan: Defaults;
  /** The line being read. */
  source: SourceLine;
  /** Why lines that gave nothing to the plan are left out; «prose» where nothing is said. */
  readonly why: Map<SourceLine, LeftOutReason>;
  /** Of rows that gave a measure: the cells that it does not hold. */
  readonly remains: Map<SourceLine, readonly string[]>;
}

/** Words that hold for several measures, and the line they stand on. */
export interface Value {
  readonly words: string;
  readonly source: SourceLine;
}

interface Defaults {
  when: Value | null;
  responsible: Value | null;
}

/** What the document is, known before it is folded. */
export interface Manner {
  readonly title: string | null;
  /** It names its goals («Mål 1: …»), so that headings before the first are not goals. */
  readonly explicit: boolean;
  /** It has labels or heads of tables before its measures, so that other lists are not measures. */
  readonly labelled: boolean;
  /** The marks that its items close with bodies after. */
  readonly habit: ClosingHabit;
}

export const newGoal = (
  title: string,
  number: string | null,
  explicit: boolean,
  source: SourceLine,
): DraftGoal => ({
  sources: [source],
  prose: [],
  inChapter: false,
  number,
  title,
  explicit,
  subgoals: [],
  measures: [],
  subgoalHeading: null,
  hasText: false,
});

/** Notes why the line being read gives nothing to the plan. */
export const leaveOut = (place: Place, why: LeftOutReason): void => {
  place.why.set(place.source, why);
};

export function openSection(place: Place, section: Section): void {
  place.section = section;
  place.measures = [];
  place.mark = null;
  place.labelled = { when: 0, responsible: 0 };
  place.actor = null;
}

export function openGoal(place: Place, goal: DraftGoal): void {
  place.goals.push(goal);
  place.goal = goal;
  if (goal.explicit) place.explicit = goal;
  place.time = null;
  place.awaits = null;
  place.goalCell = null;
  place.subgoalCell = null;
  place.forGoal = { when: null, responsible: null };
  openSection(place, 'none');
}

/** A label or table under a plain heading of a named goal belongs to the goal. */
export function backToExplicit(place: Place): void {
  const { goal, explicit } = place;
  if (goal && explicit && goal !== explicit && !goal.explicit && goal.measures.length === 0) {
    place.goal = explicit;
  }
}

/** Gives a measure the words that a label or heading said for all, and their line as a source. */
export function take(
  measure: DraftMeasure,
  role: 'when' | 'responsible',
  value: Value | null,
): void {
  if (measure[role] !== null || value === null) return;
  measure[role] = value.words;
  measure.sources.push(value.source);
}

export function addMeasure(
  place: Place,
  words: MeasureWords,
  mark: Mark,
  title: string | null,
): void {
  const { forGoal, forPlan, time, actor } = place;
  const measure: DraftMeasure = { ...words, sources: [place.source] };
  take(measure, 'when', time ?? forGoal.when ?? forPlan.when);
  if (actor?.unsure && measure.responsible === null) measure.proposed = actor.words;
  else take(measure, 'responsible', actor);
  take(measure, 'responsible', forGoal.responsible ?? forPlan.responsible);
  const needsGoal = mark === 'row' || mark === 'single' || time !== null;
  if (!place.goal && needsGoal) {
    const { section, columns, measures } = place;
    openGoal(place, newGoal(title ?? '', null, false, place.source));
    Object.assign(place, { section, columns, time, measures, actor });
  }
  (place.goal?.measures ?? place.strays).push(measure);
  place.measures.push(measure);
  place.mark = place.mark ?? mark;
}

export function addSubgoal(place: Place, number: string | null, text: string): void {
  place.goal?.subgoals.push({ number, text });
  place.goal?.sources.push(place.source);
}

export const fromText = (words: string, number: string | null, { habit }: Manner): MeasureWords => {
  const { text, when, responsible, onTrust } = closingBrackets(words, habit);
  return { number, text, when, responsible, ...(onTrust && { unclosed: words }) };
};

/** The reader before the first line. */
export const startOfDocument = (source: SourceLine): Place => ({
  source,
  why: new Map(),
  remains: new Map(),
  goals: [],
  strays: [],
  goal: null,
  explicit: null,
  section: 'none',
  measures: [],
  mark: null,
  labelled: { when: 0, responsible: 0 },
  columns: null,
  goalCell: null,
  subgoalCell: null,
  group: null,
  time: null,
  actor: null,
  awaits: null,
  subgoalLine: false,
  forGoal: { when: null, responsible: null },
  forPlan: { when: null, responsible: null },
});
