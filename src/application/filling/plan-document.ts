import type { Doubt, DoubtKind } from '../../domain/plan/doubt';
import type { Goal, Kind, Quota, Subgoal } from '../../domain/plan/plan';
import { type Reading, type ReadingProblem, readPlan } from '../../domain/reading/read-plan';
import { ok, type Result } from '../../domain/result';
import { goalWords } from '../language/words';

/** A plan as read, for a page or a file: plain data, the measures as they will stand. */
export interface PlanDocument {
  readonly title: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  readonly goals: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly subgoals: readonly Subgoal[];
    readonly measures: readonly {
      readonly number: string | null;
      readonly text: string;
      readonly when: string | null;
      readonly responsible: readonly string[];
      readonly kind: Kind;
      readonly quota: Quota | null;
      readonly years: readonly number[];
    }[];
  }[];
  readonly doubts: readonly {
    readonly kind: DoubtKind;
    readonly text: string;
    /** «Mål 1: Flere med, tiltak 1.4»; '' when it is about the whole plan. */
    readonly where: string;
  }[];
}

const START_OF_TEXT = 40;

/** A measure without a number is known by how it begins. */
function whereOf(goals: readonly Goal[], { goal, measure }: Doubt): string {
  const at = goal === null ? undefined : goals[goal];
  if (!at) return '';
  const heading = goalWords(at.number, at.title);
  const its = measure === null ? undefined : at.measures[measure];
  return its
    ? `${heading}, tiltak ${its.number ?? `«${its.text.slice(0, START_OF_TEXT)}»`}`
    : heading;
}

/** A reading as plain data, measures as they will stand. */
export const documentOf = ({ plan, doubts }: Reading): PlanDocument => ({
  title: plan.title,
  periodStart: plan.periodStart,
  periodEnd: plan.periodEnd,
  goals: plan.goals.map(({ number, title, subgoals, measures }) => ({
    number,
    title,
    subgoals,
    measures: measures.map(measure => ({
      number: measure.number,
      text: measure.text,
      when: measure.when,
      responsible: measure.responsible,
      kind: measure.kind,
      quota: measure.quota,
      years: measure.years,
    })),
  })),
  doubts: doubts.map(doubt => ({
    kind: doubt.kind,
    text: doubt.text,
    where: whereOf(plan.goals, doubt),
  })),
});

/** Reads a document's text without writing anything. */
export function planDocument(text: string): Result<PlanDocument, ReadingProblem> {
  const read = readPlan(text);
  return read.ok ? ok(documentOf(read.value)) : read;
}
