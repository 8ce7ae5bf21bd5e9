import { sentenceBodies } from '../body/sentence-bodies';
import type { Draft, DraftGoal, DraftMeasure } from './draft';
import type { Manner } from './place';
import { promisesIn } from './promises';
import type { SourceLine } from './source-lines';

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

/** The numbers of chapters are the goals' only where the measures are numbered after them. */
function withoutChapters(goals: readonly DraftGoal[]): readonly DraftGoal[] {
  const follow = goals.some(({ inChapter, number, measures }) =>
    measures.some(measure => inChapter && measure.number?.startsWith(`${number}.`)),
  );
  return follow ? goals : goals.map(goal => (goal.inChapter ? { ...goal, number: null } : goal));
}

const MOST_SENTENCES = 3;
const sentences = (text: string) => text.split(/[.!?] \p{Lu}/u).length;

/** In a plan with no list at all, the paragraphs in which a body promises something are its measures. */
function withPromises(goal: DraftGoal): DraftGoal {
  const measures: DraftMeasure[] = [];
  const prose: SourceLine[] = [];
  for (const line of goal.prose) {
    const promises = promisesIn(line.text).filter(one => sentenceBodies(one).length > 0);
    const whole = promises.length === 1 && sentences(line.text) <= MOST_SENTENCES;
    for (const text of whole ? [line.text] : promises) {
      measures.push({ number: null, text, when: null, responsible: null, sources: [line] });
    }
    if (promises.length === 0) prose.push(line);
  }
  return { ...goal, measures, prose };
}

/**
 * The goals worth keeping. Where the document names its goals, or sets its measures out in tables or
 * under labels, a heading with nothing to do under it is only a heading; in a plan of prose it is a goal
 * whose promises stand in the text.
 */
export function chooseGoals(draft: Draft, manner: Manner): readonly DraftGoal[] {
  const ordered = manner.explicit || manner.labelled;
  const kept = withoutChapters(draft.goals).filter((goal, i) => {
    if (isContents(goal, draft.goals.slice(i + 1, i + 60))) return false;
    return goal.explicit || !isBare(goal) || (goal.hasText && !ordered);
  });
  const found = kept.some(({ measures }) => measures.length > 0);
  if (found) return kept;
  if (draft.strays.length === 0) return kept.map(withPromises).filter(goal => !isBare(goal));
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
