import { tidyExpression } from '../text/tidy';

/** A measure in an annual meeting's own words; '' where it said nothing. */
export interface AdoptedMeasure {
  readonly id: string;
  readonly number: string;
  readonly goal: string;
  readonly text: string;
  readonly when: string;
  readonly responsible: string;
}

/** A goal, or a sub-goal under it, in an annual meeting's own words. */
export interface AdoptedGoal {
  readonly id: string;
  readonly number: string;
  readonly goal: string;
  /** '' for the goal itself. */
  readonly subgoal: string;
  /** The figures to be reached, in any form that can be compared; '' where none is known. */
  readonly target: string;
}

/** A plan as it stood at one time. */
export interface AdoptedPlan {
  readonly measures: readonly AdoptedMeasure[];
  /** Null where they are not known. */
  readonly goals: readonly AdoptedGoal[] | null;
}

/** What a revision can change in a measure, a goal or a sub-goal; its number is no part of it. */
export const REVISED_PARTS = ['goal', 'when', 'text', 'responsible', 'target'] as const;
export type RevisedPart = (typeof REVISED_PARTS)[number];

/** In the order a report tells of them. */
export const REVISION_KINDS = ['added', 'moved', 'reworded', 'struck'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** How one thing in a plan was changed. */
export interface Revision {
  readonly kind: RevisionKind;
  /** What was changed, where it is no measure. */
  readonly about?: 'goal' | 'subgoal';
  readonly id: string;
  readonly number: string;
  /** It as it stands now; as it stood, where it is struck. */
  readonly text: string;
  readonly changes: readonly {
    readonly part: RevisedPart;
    readonly from: string;
    readonly to: string;
  }[];
}

/** All that can be revised, in one form. */
type Item = Pick<Revision, 'about' | 'id' | 'number' | 'text'> &
  Readonly<Record<RevisedPart, string>>;

/** Signs at the end, letters' case and blanks are no change of a plan. */
const sameness = (words: string) => tidyExpression(words).replace(/[\s.;:,]+$/, '');
const isSame = (a: string, b: string) => a === b || sameness(a) === sameness(b);
const isMove = ({ part }: Revision['changes'][number]) => part === 'goal' || part === 'when';

const itemOfMeasure = (measure: AdoptedMeasure): Item => ({ ...measure, target: '' });

const itemOfGoal = ({ id, number, goal, subgoal, target }: AdoptedGoal): Item => ({
  about: subgoal === '' ? 'goal' : 'subgoal',
  id,
  number,
  text: subgoal || goal,
  goal: subgoal === '' ? '' : goal,
  when: '',
  responsible: '',
  target,
});

/** The goals that have other words than before, by those they had. */
function renamedGoals(before: AdoptedPlan, now: AdoptedPlan): ReadonlyMap<string, string> {
  const goals = (plan: AdoptedPlan) => (plan.goals ?? []).filter(({ subgoal }) => subgoal === '');
  const names = new Map(goals(now).map(({ id, goal }) => [id, goal]));
  return new Map(goals(before).map(({ id, goal }) => [goal, names.get(id) ?? goal]));
}

const told = (kind: RevisionKind, { about, id, number, text }: Item): Revision => ({
  kind,
  ...(about ? { about } : {}),
  id,
  number,
  text,
  changes: [],
});

function revised(
  before: readonly Item[],
  now: readonly Item[],
  renamed: ReadonlyMap<string, string>,
): readonly Revision[] {
  const idsNow = new Set(now.map(({ id }) => id));
  const known = new Map(before.map(one => [one.id, one]));
  const gone = new Map<string, Item[]>();
  for (const one of before) {
    if (idsNow.has(one.id)) continue;
    const words = sameness(one.text);
    gone.set(words, [...(gone.get(words) ?? []), one]);
  }
  /** A goal that was renamed is told of once; a figure that nobody had read is filled in, not changed. */
  const isNews = (part: RevisedPart, from: string, to: string) =>
    !isSame(from, to) &&
    !(part === 'goal' && isSame(renamed.get(from) ?? from, to)) &&
    !(part === 'target' && from === '');
  const revisionOf = (was: Item, is: Item): readonly Revision[] => {
    const changes = REVISED_PARTS.map(part => ({ part, from: was[part], to: is[part] })).filter(
      ({ part, from, to }) => isNews(part, from, to),
    );
    if (changes.length === 0) return [];
    return [{ ...told(changes.some(isMove) ? 'moved' : 'reworded', is), changes }];
  };
  const standing = now.flatMap(one => {
    const was = known.get(one.id) ?? gone.get(sameness(one.text))?.shift();
    return was ? revisionOf(was, one) : [told('added', one)];
  });
  const struck = Array.from(gone.values()).flat();
  return [...standing, ...struck.map(one => told('struck', one))];
}

/**
 * What was added, moved to another time or goal, reworded and struck between two versions of a plan: its goals
 * and sub-goals first, where both versions have them. Each is known by its ID, or else by its words: a row that
 * was deleted and written anew is not new.
 */
export function revisionsBetween(before: AdoptedPlan, now: AdoptedPlan): readonly Revision[] {
  const renamed = renamedGoals(before, now);
  const goals =
    before.goals && now.goals
      ? revised(before.goals.map(itemOfGoal), now.goals.map(itemOfGoal), renamed)
      : [];
  const measures = revised(
    before.measures.map(itemOfMeasure),
    now.measures.map(itemOfMeasure),
    renamed,
  );
  const all = [...goals, ...measures];
  return REVISION_KINDS.flatMap(kind => all.filter(one => one.kind === kind));
}
