import { KIND_WORDS, NO, PER_WORDS, RESULT_WORDS, YES } from '../language/words.nb';
import { adopted, choice, computed, date, identity, number, status, text } from './columns';
import type { Tab } from './tab';

/** The column of one working year; the key is the year it starts in. */
export type YearKey = `year ${number}`;
export const yearKey = (year: number): YearKey => `year ${year}`;

export interface LabelledYear {
  readonly year: number;
  readonly label: string;
}

const COMPUTED_WARNING = 'Planvakt regner ut dette selv. Det du skriver her, blir skrevet over.';
const RECORD_WARNING = 'Planvakt fører denne fanen. Rett den helst ikke for hånd.';

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
    choice('kind', 'Type', 110, KIND_WORDS),
    number('count', 'Antall', 60),
    choice('per', 'per', 70, PER_WORDS),
    ...years.map(({ year, label }) => status(yearKey(year), label, 130)),
    status('status', 'Status', 130),
    text('doubts', 'Må avklares', 280),
    identity,
  ],
});

export type GoalKey =
  | 'number'
  | 'goal'
  | 'subgoal'
  | 'target'
  | 'start'
  | YearKey
  | 'progress'
  | 'doubts'
  | 'id';

export const goalsTab = (years: readonly LabelledYear[]): Tab<GoalKey> => ({
  name: 'Mål',
  rows: 1000,
  warning: 'Mål og delmål er vedtatt av årsmøtet. Måltall og verdier kan fylles ut.',
  columns: [
    adopted('number', 'Nr', 55),
    adopted('goal', 'Mål', 240),
    adopted('subgoal', 'Delmål', 380),
    number('target', 'Måltall', 75),
    number('start', 'Startverdi', 80),
    ...years.map(({ year, label }) => number(yearKey(year), label, 80)),
    computed('progress', 'Fremdrift', 100),
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

/** The ledger of one working year: what was reported on each measure that applies in it. */
export const yearTab = (label: string): Tab<YearTabKey> => ({
  name: label,
  rows: 1000,
  warning: COMPUTED_WARNING,
  columns: [
    adopted('number', 'Nr', 55),
    adopted('measure', 'Tiltak', 380),
    adopted('responsible', 'Ansvar', 150),
    choice('result', 'Resultat ▾', 150, RESULT_WORDS),
    number('count', 'Antall', 60),
    text('comment', 'Kommentar', 300),
    text('link', 'Dokumentasjon', 180),
    status('status', 'Status', 130),
    date('due', 'Frist'),
    date('updated', 'Oppdatert'),
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
    text('aliases', 'Også skrevet', 240),
    text('partOf', 'Del av', 160),
    text('email', 'E-post', 240),
    choice('reminders', 'Varsles', 80, { YES, NO }),
    computed('lastReminded', 'Sist varslet', 110),
    identity,
  ],
};

export type ReminderKey =
  | 'sent'
  | 'body'
  | 'to'
  | 'number'
  | 'measure'
  | 'why'
  | 'threshold'
  | 'id';

/** What was sent: one row a measure in a mail. */
export const REMINDERS_TAB: Tab<ReminderKey> = {
  name: 'Varsler',
  rows: 5000,
  warning: RECORD_WARNING,
  columns: [
    computed('sent', 'Sendt', 90),
    computed('body', 'Organ', 160),
    computed('to', 'Til', 220),
    computed('number', 'Nr', 55),
    computed('measure', 'Tiltak', 380),
    computed('why', 'Hvorfor', 260),
    computed('threshold', 'Terskel', 90),
    identity,
  ],
};

export type LogKey = 'time' | 'tab' | 'number' | 'measure' | 'what' | 'from' | 'to' | 'id';

export const LOG_TAB: Tab<LogKey> = {
  name: 'Logg',
  rows: 5000,
  warning: RECORD_WARNING,
  columns: [
    computed('time', 'Tid', 130),
    computed('tab', 'Fane', 80),
    computed('number', 'Nr', 55),
    computed('measure', 'Tiltak', 340),
    computed('what', 'Hva', 130),
    computed('from', 'Fra', 220),
    computed('to', 'Til', 220),
    identity,
  ],
};

export type SettingKey = 'name' | 'value' | 'explanation';

export const SETTINGS_TAB: Tab<SettingKey> = {
  name: 'Innstillinger',
  rows: 100,
  warning: RECORD_WARNING,
  columns: [
    adopted('name', 'Navn', 200),
    text('value', 'Verdi', 280),
    adopted('explanation', 'Forklaring', 520),
  ],
};

export const OVERVIEW_NAME = 'Oversikt';
export const OVERVIEW_WARNING = COMPUTED_WARNING;
