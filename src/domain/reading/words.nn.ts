import type { Role } from './role';

/** What nynorsk writes otherwise than bokmål; see words.nb.ts for what each table means. */
export const LABELS_NN: readonly (readonly [string, Role])[] = [
  ['hovudmål', 'goal'],
  ['målsetjing', 'goal'],
  ['målsetjingar', 'goal'],
  ['overordna målsetjing', 'goal'],
  ['delmåla', 'subgoals'],
  ['strategiar', 'strategy'],
  ['tiltaka', 'measures'],
  ['tiltak for å nå måla', 'measures'],
  ['aktivitetar', 'measures'],
  ['oppgåve', 'measures'],
  ['oppgåver', 'measures'],
  ['kva', 'measures'],
  ['tid for gjennomføring', 'when'],
  ['månad', 'when'],
  ['ansvarleg', 'responsible'],
  ['ansvarlege', 'responsible'],
  ['kven', 'responsible'],
  ['samarbeidspartnar', 'partners'],
  ['samarbeidspartnarar', 'partners'],
  ['ressursar', 'ignored'],
  ['kommentarar', 'ignored'],
  ['bakgrunn', 'ignored'],
  ['grunngjeving', 'ignored'],
];
export const GOAL_WORDS_NN = ['hovudmål', 'satsingsområde'];
export const TITLE_WORDS_NN = ['verksemdsplan', 'framdriftsplan', 'utviklingsplan'];
export const NOT_GOALS_NN = ['innhald', 'innleiing', 'føreord', 'samandrag', 'verdiar', 'føremål'];
export const LEAD_IN_NN = ['ynskjer', 'treng', 'følgjande', 'ved å'];
export const CONTENTS_NN = ['innhald', 'innhaldsliste'];
