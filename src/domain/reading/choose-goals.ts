import type { Draft, DraftGoal } from './draft';
import type { Manner } from './place';

const isBare = ({ measures, subgoals }: DraftGoal) =>
  measures.length === 0 && subgoals.length === 0;

/** A goal with nothing under it whose number comes again is a line of the contents. */
function isContents(goal: DraftGoal, later: readonly DraftGoal[]): boolean {
  return (
    goal.explicit &&
    isBare(goal) &&
    later.some(({ explicit, number }) => explicit && number !== null && number === goal.number)
  );
}

/** The number of a chapter is the goal's only where the measures are numbered after it. */
function withoutChapter(goal: DraftGoal): DraftGoal {
  const { inChapter, number, measures } = goal;
  const follows = measures.some(measure => measure.number?.startsWith(`${number}.`));
  return inChapter && !follows ? { ...goal, number: null } : goal;
}

/**
 * The goals worth keeping. Where the document names its goals, or sets its measures out in tables or
 * under labels, a heading with nothing to do under it is only a heading; in a plan of prose it is a goal
 * whose promises stand in the text.
 */
export function chooseGoals(draft: Draft, manner: Manner): readonly DraftGoal[] {
  const ordered = manner.explicit || manner.labelled;
  const kept = draft.goals.map(withoutChapter).filter((goal, i) => {
    if (isContents(goal, draft.goals.slice(i + 1, i + 60))) return false;
    return goal.explicit || !isBare(goal) || (goal.hasText && !ordered);
  });
  const found = kept.some(({ measures }) => measures.length > 0);
  if (found || draft.strays.length === 0) return kept;
  const all: DraftGoal = {
    number: null,
    title: manner.title ?? '',
    explicit: false,
    inChapter: false,
    subgoals: [],
    measures: Array.from(draft.strays),
    subgoalHeading: null,
    hasText: false,
    sources: [],
    prose: [],
  };
  return [all];
}
