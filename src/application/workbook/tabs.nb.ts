import { COLUMN_HELP } from '../language/column-help';
import { ANSWER_WORDS, KIND_WORDS, PER_WORDS, RESULT_WORDS } from '../language/words';
import { adopted, choice, computed, date, helped, identity, number, status, text } from './columns';
import type { Tab } from './tab';

/** The column of one working year; the key is the year it starts in. */
export type YearKey = `year ${number}`;
export const yearKey = (year: number): YearKey => `year ${year}`;

export interface LabelledYear {
  readonly year: number;
  readonly label: string;
}

const COMPUTED_WARNING = 'Planvakt regner ut dette selv. Det du skriver her, blir skrevet over.';
export const RECORD_WARNING = 'Planvakt fører denne fanen. Rett den helst ikke for hånd.';

export type PlanKey =
  | 'number'
  | 'goal'
  | 'measure'
  | 'when'
  | 'responsible'
  | 'kind'
  | 'count'
  | 'per'
  | YearKey
  | 'status'
  | 'doubts'
  | 'id';

export const planTab = (years: readonly LabelledYear[]): Tab<PlanKey> => ({
  name: 'Plan',
  rows: 1000,
  warning:
    'Dette er vedtatt av årsmøtet, eller regnet ut av Planvakt. Bare et årsmøte endrer planen. Type, Antall og per kan rettes.',
  columns: [
    adopted('number', 'Nr', 55),
    adopted('goal', 'Mål', 190),
    adopted('measure', 'Tiltak', 380),
    adopted('when', 'Gjennomføring', 120),
    adopted('responsible', 'Ansvar', 150),
    helped(choice('kind', 'Type', 110, KIND_WORDS), () => COLUMN_HELP.plan.kind),
    helped(number('count', 'Antall', 60), () => COLUMN_HELP.plan.count),
    helped(choice('per', 'per', 70, PER_WORDS), () => COLUMN_HELP.plan.per),
    ...years.map(({ year, label }) => status(yearKey(year), label, 130)),
    status('status', 'Status', 130),
    helped(text('doubts', 'Må avklares', 280), () => COLUMN_HELP.plan.doubts),
    identity,
  ],
});

export type GoalKey =
  | 'number'
  | 'goal'
  | 'subgoal'
  | 'target'
  | 'unit'
  | 'reach'
  | 'start'
  | YearKey
  | 'progress'
  | 'doubts'
  | 'id';

export const GOALS_NAME = 'Mål';

export const goalsTab = (years: readonly LabelledYear[]): Tab<GoalKey> => ({
  name: GOALS_NAME,
  rows: 1000,
  warning: 'Mål og delmål er vedtatt av årsmøtet. Måltall og verdier kan fylles ut.',
  columns: [
    adopted('number', 'Nr', 55),
    adopted('goal', 'Mål', 240),
    adopted('subgoal', 'Delmål', 380),
    helped(number('target', 'Måltall', 75), () => COLUMN_HELP.goals.target),
    helped(text('unit', 'Enhet', 130), () => COLUMN_HELP.goals.unit),
    helped(text('reach', 'Innen', 70), () => COLUMN_HELP.goals.reach),
    helped(number('start', 'Startverdi', 80), () => COLUMN_HELP.goals.start),
    ...years.map(({ year, label }) => number(yearKey(year), label, 80)),
    computed('progress', 'Fremdrift', 150),
    text('doubts', 'Må avklares', 280),
    identity,
  ],
});

export type YearTabKey =
  | 'number'
  | 'measure'
  | 'responsible'
  | 'result'
  | 'count'
  | 'comment'
  | 'link'
  | 'status'
  | 'due'
  | 'updated'
  | 'id';

/**
 * The ledger of one working year: what was reported on each measure that applies in it. Where people
 * answer stands beside what they answer to, so that a phone, or a screen with the sidebar open, has both.
 */
export const yearTab = (label: string): Tab<YearTabKey> => ({
  name: label,
  rows: 1000,
  inView: 2,
  warning: COMPUTED_WARNING,
  columns: [
    adopted('number', 'Nr', 45),
    adopted('measure', 'Tiltak', 190),
    helped(choice('result', 'Resultat ▾', 130, RESULT_WORDS), () => COLUMN_HELP.year.result),
    status('status', 'Status', 110),
    helped(date('due', 'Frist'), () => COLUMN_HELP.year.due),
    helped(number('count', 'Antall', 60), () => COLUMN_HELP.year.count),
    helped(text('comment', 'Kommentar', 300), () => COLUMN_HELP.year.comment),
    helped(text('link', 'Dokumentasjon', 180), () => COLUMN_HELP.year.link),
    date('updated', 'Oppdatert'),
    adopted('responsible', 'Ansvar', 150),
    identity,
  ],
});

export type BodyKey = 'body' | 'aliases' | 'partOf' | 'email' | 'reminders' | 'lastReminded' | 'id';

export const BODIES_TAB: Tab<BodyKey> = {
  name: 'Organer',
  rows: 200,
  warning: RECORD_WARNING,
  columns: [
    text('body', 'Organ', 200),
    helped(text('aliases', 'Også skrevet', 240), () => COLUMN_HELP.bodies.aliases),
    helped(text('partOf', 'Del av', 160), () => COLUMN_HELP.bodies.partOf),
    helped(text('email', 'E-post', 240), () => COLUMN_HELP.bodies.email),
    helped(choice('reminders', 'Varsles', 80, ANSWER_WORDS), () => COLUMN_HELP.bodies.reminders),
    computed('lastReminded', 'Sist varslet', 110),
    identity,
  ],
};

export const OVERVIEW_NAME = 'Oversikt';
export const OVERVIEW_WARNING = COMPUTED_WARNING;
