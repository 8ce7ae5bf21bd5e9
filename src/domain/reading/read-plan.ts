import type { PlanFrame } from '../period/occurrence';
import { parsePeriod } from '../period/parse-period';
import type { Doubt } from '../plan/doubt';
import type { Goal, Plan } from '../plan/plan';
import { fail, ok, type Result } from '../result';
import { chooseGoals } from './choose-goals';
import { classify } from './classify';
import type { DraftGoal } from './draft';
import { foldLines } from './fold';
import { joinLines } from './join-lines';
import type { Line } from './line';
import { numberDoubts } from './number-doubts';
import { type PlanYears, planYears } from './plan-years';
import { resolveMeasure } from './resolve';
import { sourceLines } from './source-lines';
import { readTitle, repeats } from './title';

/** A plan as read, and what the reader was not sure of, in the order of the document. */
export interface Reading {
  readonly plan: Plan;
  readonly doubts: readonly Doubt[];
}

export type ReadingProblem =
  /** A picture, a PDF, a Word file: bytes and not words. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  /** Words, but nothing in them that is a measure. */
  | { readonly kind: 'no-measures'; readonly title: string | null }
  /** More letters than any plan has. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number };

/** Three million letters: some fifty times the longest plan we know. */
const LONGEST = 3_000_000;
const LONGEST_GUESS = 12;

/** File formats that begin so, and signs that no text holds. */
const FILE_STARTS = [
  '%PDF',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from text
const BYTES = /[\u0000-\u0008\u000e-\u001b\ufffd]/g;

function isNotText(text: string): boolean {
  const opening = text.slice(0, 20_000);
  const bytes = opening.match(BYTES)?.length ?? 0;
  return FILE_STARTS.some(start => opening.startsWith(start)) || bytes * 100 > opening.length;
}

/** Headings that only repeat the document's name are running headers. */
const withoutRunningHeaders = (lines: readonly Line[], title: string | null): readonly Line[] =>
  title === null
    ? lines
    : lines.filter(line => line.kind !== 'heading' || !repeats(line.title, title));

/** Where the document names no period, the years its measures name. */
function guessedFrame(goals: readonly DraftGoal[]): PlanFrame {
  const years = new Set<number>();
  for (const { measures } of goals) {
    for (const { when } of measures) {
      const read = when === null ? null : parsePeriod(when);
      if (!read?.ok) continue;
      if (read.value.kind === 'years') for (const year of read.value.years) years.add(year);
      if (read.value.kind === 'spans') {
        for (const { to } of read.value.spans) years.add(Number(to.slice(0, 4)));
      }
    }
  }
  const named = Array.from(years)
    .filter(year => year < 9999)
    .sort((a, b) => a - b);
  const [first = 0] = named;
  const length = named.length === 0 ? 0 : (named[named.length - 1] ?? 0) - first + 1;
  return {
    startMonth: 1,
    workingYears: length > LONGEST_GUESS ? named : Array.from({ length }, (_, i) => first + i),
  };
}

const aboutPlan = (kind: Doubt['kind'], text: string): Doubt => ({
  kind,
  text,
  goal: null,
  measure: null,
});

function planDoubts(years: PlanYears, title: string | null): readonly Doubt[] {
  if (years.overNewYear !== null) return [aboutPlan('working-year-start', years.overNewYear)];
  return years.periodStart === null ? [aboutPlan('no-period', title ?? '')] : [];
}

interface ResolvedGoal {
  readonly goal: Goal;
  readonly doubts: readonly Doubt[];
}

function resolveGoal(draft: DraftGoal, at: number, frame: PlanFrame): ResolvedGoal {
  const doubts: Doubt[] = [];
  if (draft.subgoalHeading !== null && draft.subgoals.length === 0) {
    doubts.push({ kind: 'subgoals-empty', text: draft.subgoalHeading, goal: at, measure: null });
  }
  const measures = draft.measures.map((measure, i) => {
    const resolved = resolveMeasure(measure, frame);
    for (const unsure of resolved.unsure) doubts.push({ ...unsure, goal: at, measure: i });
    return resolved.measure;
  });
  const { number, title, subgoals } = draft;
  return { goal: { number, title, subgoals, measures }, doubts };
}

/**
 * Reads an adopted plan from its text: a table plan, a plan of headings and bullets, or both. The
 * words are kept as adopted; what is inferred can be seen in kinds, quotas, years and doubts.
 * No text makes it throw, and the time it takes is linear in the text's length.
 */
export function readPlan(text: string): Result<Reading, ReadingProblem> {
  if (text.length > LONGEST) return fail({ kind: 'too-long', length: text.length, limit: LONGEST });
  if (isNotText(text)) return fail({ kind: 'not-text' });
  const source = joinLines(sourceLines(text));
  if (source.length === 0) return fail({ kind: 'empty' });

  const { title, used } = readTitle(source);
  const lines = withoutRunningHeaders(classify(source.filter((_, i) => !used.has(i))), title);
  const manner = { title, explicit: lines.some(({ kind }) => kind === 'goal') };
  const drafts = chooseGoals(foldLines(lines, manner), lines, manner);
  if (!drafts.some(({ measures }) => measures.length > 0)) {
    return fail({ kind: 'no-measures', title });
  }

  const years = planYears(title, text);
  const frame = years.periodStart === null ? guessedFrame(drafts) : years.frame;
  const resolved = drafts.map((draft, i) => resolveGoal(draft, i, frame));
  const goals = resolved.map(({ goal }) => goal);
  const { periodStart, periodEnd } = years;
  const doubts = resolved.reduce<readonly Doubt[]>(
    (all, goal) => all.concat(goal.doubts),
    [...planDoubts(years, title), ...numberDoubts(goals)],
  );
  return ok({ plan: { title, periodStart, periodEnd, ...frame, goals }, doubts });
}
