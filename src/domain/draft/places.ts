import { type Answered, askAgain } from './doubts';
import type { Draft, GoalDraft, MeasureDraft } from './draft';
import { reread } from './reread';

export function changeGoal(
  draft: Draft,
  key: string,
  change: (goal: GoalDraft) => GoalDraft,
): Draft {
  return {
    ...draft,
    goals: draft.goals.map(goal => (goal.key === key ? change(goal) : goal)),
  };
}

export interface Found {
  readonly goal: GoalDraft;
  readonly measure: MeasureDraft;
}

export function findMeasure({ goals }: Pick<Draft, 'goals'>, key: string): Found | null {
  for (const goal of goals) {
    const measure = goal.measures.find(one => one.key === key);
    if (measure) return { goal, measure };
  }
  return null;
}

/** Puts another measure in the place of one; one that is not there changes nothing. */
export function changeMeasure(
  draft: Draft,
  key: string,
  change: (found: Found) => MeasureDraft,
): Draft {
  const found = findMeasure(draft, key);
  if (!found) return draft;
  const changed = change(found);
  return changeGoal(draft, found.goal.key, goal => ({
    ...goal,
    measures: goal.measures.map(one => (one.key === key ? changed : one)),
  }));
}

/** Moves a measure to the end of another goal. */
export function moveMeasure(draft: Draft, key: string, to: string): Draft {
  const found = findMeasure(draft, key);
  if (!found || found.goal.key === to || !draft.goals.some(goal => goal.key === to)) return draft;
  const without = changeGoal(draft, found.goal.key, goal => ({
    ...goal,
    measures: goal.measures.filter(one => one.key !== key),
  }));
  const moved = changeGoal(without, to, goal => ({
    ...goal,
    measures: [...goal.measures, found.measure],
  }));
  const doubts = moved.doubts.map(doubt =>
    doubt.measure === key ? { ...doubt, goal: to } : doubt,
  );
  return askAgain({ ...moved, doubts }, { by: 'move', measure: key, goal: to, unsure: [] });
}

interface Adding {
  readonly goal: string;
  readonly text: string;
  readonly leftOut: string | null;
}

const NEW: Omit<MeasureDraft, 'key' | 'sources'> = {
  measure: {
    number: null,
    text: '',
    when: null,
    responsibleText: null,
    responsible: [],
    proposedBodies: [],
    kind: 'ongoing',
    quota: null,
    years: [],
  },
  kindIsChosen: false,
  isStruck: false,
};

/** Adds a measure last in a goal, and asks about time and body, since it has neither. */
export function addMeasure(draft: Draft, adding: Adding): Draft {
  const text = adding.text.trim();
  const line = draft.leftOut.find(({ key }) => key === adding.leftOut);
  const isKnown = draft.goals.some(({ key }) => key === adding.goal);
  if (text === '' || !isKnown || (line && line.measure !== null)) return draft;
  const key = `n${draft.next}`;
  const bare = { ...NEW, key, sources: line ? [line.text] : [] };
  const { measure, unsure } = reread(bare, { text, responsibleText: null }, draft);
  const added = changeGoal({ ...draft, next: draft.next + 1 }, adding.goal, goal => ({
    ...goal,
    measures: [...goal.measures, { ...bare, measure }],
  }));
  const leftOut = added.leftOut.map(one => (one === line ? { ...one, measure: key } : one));
  return ['when', 'responsible', 'text'].reduce<Draft>(
    (sum, by) => askAgain(sum, { by, measure: key, goal: adding.goal, unsure } satisfies Answered),
    { ...added, leftOut },
  );
}
