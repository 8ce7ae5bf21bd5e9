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

/** What a revision can change in a measure; its number is no part of it. */
export const REVISED_PARTS = ['goal', 'when', 'text', 'responsible'] as const;
export type RevisedPart = (typeof REVISED_PARTS)[number];

/** In the order a report tells of them. */
export const REVISION_KINDS = ['added', 'moved', 'reworded', 'struck'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** How one measure of a plan was changed. */
export interface Revision {
  readonly kind: RevisionKind;
  readonly id: string;
  readonly number: string;
  /** The measure as it stands now; as it stood, where it is struck. */
  readonly text: string;
  readonly changes: readonly {
    readonly part: RevisedPart;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Signs at the end, letters' case and blanks are no change of a plan. */
const sameness = (words: string) => tidyExpression(words).replace(/[\s.;:,]+$/, '');
const isSame = (a: string, b: string) => a === b || sameness(a) === sameness(b);
const isMove = ({ part }: Revision['changes'][number]) => part === 'goal' || part === 'when';

function changed(before: AdoptedMeasure, now: AdoptedMeasure): readonly Revision[] {
  const changes = REVISED_PARTS.filter(part => !isSame(before[part], now[part])).map(part => ({
    part,
    from: before[part],
    to: now[part],
  }));
  if (changes.length === 0) return [];
  const { id, number, text } = now;
  return [{ kind: changes.some(isMove) ? 'moved' : 'reworded', id, number, text, changes }];
}

/**
 * What was added, moved to another time or goal, reworded and struck between two versions of a plan.
 * A measure is known by its ID, or else by its words: a row that was deleted and written anew is not new.
 */
export function revisionsBetween(
  before: readonly AdoptedMeasure[],
  now: readonly AdoptedMeasure[],
): readonly Revision[] {
  const idsNow = new Set(now.map(({ id }) => id));
  const known = new Map(before.map(one => [one.id, one]));
  const gone = new Map<string, AdoptedMeasure[]>();
  for (const one of before) {
    if (idsNow.has(one.id)) continue;
    const words = sameness(one.text);
    gone.set(words, [...(gone.get(words) ?? []), one]);
  }
  const revisions: Revision[] = [];
  for (const one of now) {
    const was = known.get(one.id) ?? gone.get(sameness(one.text))?.shift();
    const { id, number, text } = one;
    revisions.push(
      ...(was ? changed(was, one) : [{ kind: 'added' as const, id, number, text, changes: [] }]),
    );
  }
  for (const { id, number, text } of Array.from(gone.values()).flat())
    revisions.push({ kind: 'struck', id, number, text, changes: [] });
  return REVISION_KINDS.flatMap(kind => revisions.filter(one => one.kind === kind));
}
