/** How a measure is followed up: Engangstiltak, Hvert år, Løpende, Antall. */
export type Kind = 'once' | 'yearly' | 'ongoing' | 'quota';

/** The stretch of a working year that a quota counts in. */
export type Per = 'year' | 'half' | 'quarter' | 'month';

/** A count to reach: «minst to i året» is `{count: 2, per: 'year'}`. */
export interface Quota {
  readonly count: number;
  readonly per: Per;
}

/** One promise, in the words that were adopted: misprints included, white space tidied. */
export interface Measure {
  readonly number: string | null;
  readonly text: string;
  /** The words of time, from a column, a label or a heading. */
  readonly when: string | null;
  /** The words of the responsible column or label, before splitting. */
  readonly responsibleText: string | null;
  /** The bodies in those words, as printed, one by one. */
  readonly responsible: readonly string[];
  /** Bodies the sentence itself names as its subject: «Fylkesstyret skal …»; a proposal where no column tells. */
  readonly proposedBodies: readonly string[];
  readonly kind: Kind;
  readonly quota: Quota | null;
  /** The working years it applies in, ascending, each named by the year it starts in. */
  readonly years: readonly number[];
}

/** A figure to reach: «200 nye medlemmer», «300 aktivister i 2027», «40 %». */
export interface Target {
  readonly value: number;
  /** What is counted, as printed: «medlemmer», «%»; «» when the words do not say. */
  readonly unit: string;
  /** The year it is to be reached in; null when none is named. */
  readonly year: number | null;
  /** «øke med 200»: counted from where one stands. */
  readonly relative: boolean;
  /** «minst 30», and not just 30. */
  readonly atLeast: boolean;
}

export interface Subgoal {
  readonly number: string | null;
  readonly text: string;
  readonly targets: readonly Target[];
}

export interface Goal {
  readonly number: string | null;
  readonly title: string;
  readonly subgoals: readonly Subgoal[];
  readonly measures: readonly Measure[];
}

/** What an annual meeting adopted. */
export interface Plan {
  readonly title: string | null;
  /** First and last year as printed; null when the document names none. */
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  /** The month a working year starts in, 1–12. */
  readonly startMonth: number;
  /** The working years of the plan, ascending, each named by the year it starts in; at least one unless the document names no year. */
  readonly workingYears: readonly number[];
  readonly goals: readonly Goal[];
}
