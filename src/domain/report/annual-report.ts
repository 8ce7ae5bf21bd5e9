import type { Day } from '../calendar/day';
import type { Kind, Quota } from '../plan/plan';
import type { Entry } from '../status/entry';
import { type Progress, progressOf } from '../status/progress';
import type { Status } from '../status/status';
import { type Outcome, type OutcomeCounts, outcomeCounts, outcomeOf } from './outcome';

/** A measure that applies in the year, as adopted, and what is known of it. */
export interface ReportMeasure {
  readonly number: string | null;
  readonly text: string;
  readonly when: string | null;
  readonly responsibleText: string | null;
  readonly kind: Kind;
  readonly quota: Quota | null;
  readonly entry: Entry;
  readonly status: Status;
  /** The last day of its period inside the year. */
  readonly frist?: Day | null;
}

export interface ReportSubgoal {
  readonly number: string | null;
  readonly text: string;
  /** The number to reach, where the plan sets one. */
  readonly target?: number | null;
  /** The number people typed for the year. */
  readonly figure?: number | null;
}

export interface ReportGoal {
  readonly number: string | null;
  readonly title: string;
  readonly subgoals: readonly ReportSubgoal[];
  readonly measures: readonly ReportMeasure[];
}

export interface ReportFacts {
  readonly organisation: string;
  readonly planTitle: string;
  readonly year: number;
  /** «2025», or «2024–2025» for a working year over New Year. */
  readonly yearLabel: string;
  readonly madeOn: Day;
  readonly goals: readonly ReportGoal[];
  /** Null when there is no earlier year to compare with; percents stand in the order of `goals`. */
  readonly lastYear: {
    readonly yearLabel: string;
    readonly percentByGoal: readonly (number | null)[];
    readonly percent: number | null;
  } | null;
}

export interface ReportedMeasure extends ReportMeasure {
  readonly outcome: Outcome;
}

export interface ReportedSubgoal {
  readonly number: string | null;
  readonly text: string;
  readonly target: number | null;
  readonly figure: number | null;
}

export interface ReportedGoal {
  readonly number: string | null;
  readonly title: string;
  readonly progress: Progress;
  /** How many measures ended in which way. */
  readonly counts: OutcomeCounts;
  readonly lastYearPercent: number | null;
  readonly subgoals: readonly ReportedSubgoal[];
  readonly measures: readonly ReportedMeasure[];
}

export interface AnnualReport {
  readonly organisation: string;
  readonly planTitle: string;
  readonly year: number;
  readonly yearLabel: string;
  readonly madeOn: Day;
  readonly progress: Progress;
  readonly counts: OutcomeCounts;
  readonly lastYear: { readonly yearLabel: string; readonly percent: number | null } | null;
  readonly goals: readonly ReportedGoal[];
}

function reportedGoal(goal: ReportGoal, lastYearPercent: number | null): ReportedGoal {
  const measures = goal.measures.map(measure => ({ ...measure, outcome: outcomeOf(measure) }));
  return {
    number: goal.number,
    title: goal.title,
    progress: progressOf(measures.map(({ status }) => status)),
    counts: outcomeCounts(measures.map(({ outcome }) => outcome)),
    lastYearPercent,
    subgoals: goal.subgoals.map(({ number, text, target = null, figure = null }) => ({
      number,
      text,
      target,
      figure,
    })),
    measures,
  };
}

/**
 * What an annual report says, as data: numbers, kinds and adopted words, goal by goal in the plan's
 * order. `facts` holds only the measures that apply in the year. Words are chosen when it is written.
 */
export function annualReport(facts: ReportFacts): AnnualReport {
  const { organisation, planTitle, year, yearLabel, madeOn, lastYear } = facts;
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
    progress: progressOf(measures.map(({ status }) => status)),
    counts: outcomeCounts(measures.map(({ outcome }) => outcome)),
    lastYear: lastYear && { yearLabel: lastYear.yearLabel, percent: lastYear.percent },
    goals,
  };
}
