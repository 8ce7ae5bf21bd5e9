import type { Day } from '../calendar/day';
import type { Kind, Quota } from '../plan/plan';
import type { Entry } from '../status/entry';
import type { Status } from '../status/status';
import type { Outcome, OutcomeCounts } from './outcome';
import type { Revision } from './revisions';

/** A measure that applies in the year, as adopted, and what is known of it. */
export interface ReportMeasure {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly when: string | null;
  readonly responsibleText: string | null;
  /** The bodies by the names they are registered under; empty where the plan names none. */
  readonly bodies: readonly string[];
  readonly kind: Kind;
  readonly quota: Quota | null;
  readonly entry: Entry;
  readonly status: Status;
  /** The last day of its period inside the year. */
  readonly frist?: Day | null;
  /** The names of the later working years it applies in. */
  readonly laterYears: readonly string[];
}

/** A figure to reach, and how far it is reached. */
export interface ReportTarget {
  readonly target: number;
  readonly unit: string;
  /** The name of the year it is to be reached in; null when none is named. */
  readonly reach: string | null;
  /** Whole percent, 0–100; null where it cannot be told. */
  readonly percent: number | null;
}

export interface ReportSubgoal {
  readonly number: string | null;
  readonly text: string;
  readonly targets: readonly ReportTarget[];
  /** The latest number people have typed, of this year or one before it. */
  readonly figure: number | null;
  /** The name of the year that number tells of. */
  readonly figureYear: string | null;
  /** The number one started from, where people have typed one. */
  readonly start?: number | null;
}

export interface ReportGoal {
  readonly number: string | null;
  readonly title: string;
  /** What the board writes about the goal; '' for nothing. */
  readonly words: string;
  readonly subgoals: readonly ReportSubgoal[];
  readonly measures: readonly ReportMeasure[];
}

/** What became of a measure in each of the plan's years; null in those it does not apply in. */
export interface PeriodRow {
  readonly number: string | null;
  readonly text: string;
  readonly outcomes: readonly (Outcome | null)[];
}

/** The whole period, year by year. */
export interface ReportPeriod {
  readonly yearLabels: readonly string[];
  readonly percents: readonly (number | null)[];
  readonly goals: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly rows: readonly PeriodRow[];
  }[];
}

/** Percents by goal stand in the order of the goals. */
export interface LastYear {
  readonly yearLabel: string;
  readonly percentByGoal: readonly (number | null)[];
  readonly percent: number | null;
  readonly counts: OutcomeCounts | null;
}

/** What annual meetings have changed in the plan, and why. */
export interface ReportRevisions {
  /** Since the report on another year, or since the day the plan was written to the workbook. */
  readonly since: { readonly yearLabel: string } | { readonly day: Day };
  readonly revisions: readonly (Revision & {
    /** The board's words; '' for none. */
    readonly reason: string;
  })[];
}

/** All that a report on one working year is made from. It is plain data, and can be kept. */
export interface ReportFacts {
  readonly organisation: string;
  readonly planTitle: string;
  readonly year: number;
  /** «2025», or «2024–2025» for a working year over New Year. */
  readonly yearLabel: string;
  readonly madeOn: Day;
  /** The day the year was frozen; null while it is open. */
  readonly frozenOn: Day | null;
  /** Whether the working year had ended when this was made. */
  readonly isOver: boolean;
  /** What the board writes about the whole year; '' for nothing. */
  readonly words: string;
  readonly goals: readonly ReportGoal[];
  /** Null when there is no earlier year to compare with. */
  readonly lastYear: LastYear | null;
  /** Null in all but the plan's last year. */
  readonly period: ReportPeriod | null;
  /** Null where nothing was changed; left out in years that were kept before this was known. */
  readonly revisions?: ReportRevisions | null;
}
