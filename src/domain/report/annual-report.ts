import { type Progress, progressOf } from '../status/progress';
import { type Carried, carried } from './carried';
import { type CountedOnce, countedWords } from './occurrences';
import { type Outcome, type OutcomeCounts, outcomeCounts, outcomeOf } from './outcome';
import type {
  ReportFacts,
  ReportGoal,
  ReportMeasure,
  ReportPeriod,
  ReportRevisions,
  ReportSubgoal,
} from './report-facts';

export interface ReportedMeasure extends ReportMeasure {
  readonly outcome: Outcome;
  /** What was counted and when; only where the measure is a quota. */
  readonly occurrences: readonly CountedOnce[];
  /** The comment without the lines that are told as occurrences. */
  readonly sentence: string;
}

export interface ReportedGoal {
  readonly number: string | null;
  readonly title: string;
  readonly words: string;
  readonly progress: Progress;
  /** How many measures ended in which way. */
  readonly counts: OutcomeCounts;
  readonly lastYearPercent: number | null;
  readonly subgoals: readonly ReportSubgoal[];
  readonly measures: readonly ReportedMeasure[];
}

/** What one body had to do; a measure with two bodies stands under both. */
export interface BodyReport {
  /** Null for the measures the plan names no body for. */
  readonly name: string | null;
  readonly counts: OutcomeCounts;
  readonly measures: readonly ReportedMeasure[];
}

export interface AnnualReport
  extends Pick<
    ReportFacts,
    'organisation' | 'planTitle' | 'year' | 'yearLabel' | 'madeOn' | 'frozenOn' | 'words'
  > {
  readonly progress: Progress;
  readonly counts: OutcomeCounts;
  readonly lastYear: {
    readonly yearLabel: string;
    readonly percent: number | null;
    readonly counts: OutcomeCounts | null;
  } | null;
  readonly goals: readonly ReportedGoal[];
  readonly carried: Carried;
  readonly bodies: readonly BodyReport[];
  readonly period: ReportPeriod | null;
  readonly revisions: ReportRevisions | null;
}

function reportedMeasure(measure: ReportMeasure): ReportedMeasure {
  const { comment } = measure.entry;
  const { occurrences, rest } =
    measure.kind === 'quota' ? countedWords(comment) : { occurrences: [], rest: comment.trim() };
  return { ...measure, outcome: outcomeOf(measure), occurrences, sentence: rest };
}

function reportedGoal(goal: ReportGoal, lastYearPercent: number | null): ReportedGoal {
  const measures = goal.measures.map(reportedMeasure);
  return {
    number: goal.number,
    title: goal.title,
    words: goal.words.trim(),
    progress: progressOf(measures.map(({ status }) => status)),
    counts: outcomeCounts(measures.map(({ outcome }) => outcome)),
    lastYearPercent,
    subgoals: goal.subgoals,
    measures,
  };
}

/** The bodies in the order the plan names them; those without one last. */
function bodyReports(measures: readonly ReportedMeasure[]): readonly BodyReport[] {
  const byBody = new Map<string | null, ReportedMeasure[]>();
  const add = (name: string | null, measure: ReportedMeasure) => {
    const known = byBody.get(name);
    if (known) known.push(measure);
    else byBody.set(name, [measure]);
  };
  for (const measure of measures) {
    for (const name of Array.from(new Set(measure.bodies))) add(name, measure);
  }
  for (const measure of measures) if (measure.bodies.length === 0) add(null, measure);
  return Array.from(byBody, ([name, its]) => ({
    name,
    counts: outcomeCounts(its.map(({ outcome }) => outcome)),
    measures: its,
  }));
}

/**
 * What an annual report says, as data: numbers, kinds and adopted words, goal by goal in the plan's
 * order. `facts` holds only the measures that apply in the year. Words are chosen when it is written.
 */
export function annualReport(facts: ReportFacts): AnnualReport {
  const { organisation, planTitle, year, yearLabel, madeOn, frozenOn, lastYear, period } = facts;
  const goals = facts.goals.map((goal, i) =>
    reportedGoal(goal, lastYear?.percentByGoal[i] ?? null),
  );
  const measures = goals.flatMap(goal => goal.measures);
  return {
    organisation,
    planTitle,
    year,
    yearLabel,
    madeOn,
    frozenOn,
    words: facts.words.trim(),
    progress: progressOf(measures.map(({ status }) => status)),
    counts: outcomeCounts(measures.map(({ outcome }) => outcome)),
    lastYear: lastYear && {
      yearLabel: lastYear.yearLabel,
      percent: lastYear.percent,
      counts: lastYear.counts,
    },
    goals,
    carried: carried(measures, facts.isOver),
    bodies: bodyReports(measures),
    period,
    revisions: facts.revisions ?? null,
  };
}
