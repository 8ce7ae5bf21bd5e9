import type { Per } from '../plan/plan';

/** Counts in letters. */
export const COUNTS_NB: readonly (readonly [string, number])[] = [
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['sju', 7],
  ['syv', 7],
  ['åtte', 8],
  ['ni', 9],
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
];

/** Counts that are articles too, and count only after «minst» or before «gang». */
export const ONES_NB = ['en', 'én', 'ei', 'et', 'ett', 'ét', 'ein', 'éin', 'eit', 'eitt', '1'];

/** Words that make the number after them a promise to count. */
export const MARKS_NB = [
  'minst',
  'minimum',
  'om lag',
  'omlag',
  'omtrent',
  'cirka',
  'ca.',
  'ca',
  'rundt',
  'inntil',
  'opptil',
  'til sammen',
  'totalt',
];

/** Words for the stretch of time a count is in. */
export const STRETCHES_NB: readonly (readonly [string, Per])[] = [
  ['i året', 'year'],
  ['om året', 'year'],
  ['per år', 'year'],
  ['pr. år', 'year'],
  ['pr år', 'year'],
  ['hvert år', 'year'],
  ['årlig', 'year'],
  ['i løpet av året', 'year'],
  ['i løpet av et år', 'year'],
  ['i arbeidsåret', 'year'],
  ['per arbeidsår', 'year'],
  ['hvert arbeidsår', 'year'],
  ['i halvåret', 'half'],
  ['per halvår', 'half'],
  ['pr. halvår', 'half'],
  ['hvert halvår', 'half'],
  ['i semesteret', 'half'],
  ['per semester', 'half'],
  ['hvert semester', 'half'],
  ['i kvartalet', 'quarter'],
  ['per kvartal', 'quarter'],
  ['pr. kvartal', 'quarter'],
  ['hvert kvartal', 'quarter'],
  ['i måneden', 'month'],
  ['per måned', 'month'],
  ['pr. måned', 'month'],
  ['hver måned', 'month'],
];

/** Words that hold both the count and the stretch of time. A week counts as four in a month. */
export const RHYTHMS_NB: readonly (readonly [string, number, Per])[] = [
  ['hvert halvår', 1, 'half'],
  ['halvårlig', 1, 'half'],
  ['halvårlige', 1, 'half'],
  ['halvårsvis', 1, 'half'],
  ['halvårsvise', 1, 'half'],
  ['hvert semester', 1, 'half'],
  ['hvert kvartal', 1, 'quarter'],
  ['kvartalsvis', 1, 'quarter'],
  ['kvartalsvise', 1, 'quarter'],
  ['hver måned', 1, 'month'],
  ['månedlig', 1, 'month'],
  ['månedlige', 1, 'month'],
  ['månedsvis', 1, 'month'],
  ['månedsvise', 1, 'month'],
  ['hver uke', 4, 'month'],
  ['ukentlig', 4, 'month'],
  ['ukentlige', 4, 'month'],
  ['hver mandag', 4, 'month'],
  ['hver tirsdag', 4, 'month'],
  ['hver onsdag', 4, 'month'],
  ['hver torsdag', 4, 'month'],
  ['hver fredag', 4, 'month'],
  ['hver lørdag', 4, 'month'],
  ['hver søndag', 4, 'month'],
  ['annenhver uke', 2, 'month'],
  ['annenhver mandag', 2, 'month'],
  ['annenhver tirsdag', 2, 'month'],
  ['annenhver onsdag', 2, 'month'],
  ['annenhver torsdag', 2, 'month'],
  ['annenhver fredag', 2, 'month'],
  ['annen hver uke', 2, 'month'],
  ['hver fjortende dag', 2, 'month'],
  ['annenhver måned', 6, 'year'],
  ['annen hver måned', 6, 'year'],
];

/** Seasons after «i» or «om», and how many months of a year each is. */
export const SEASONS_NB: readonly (readonly [string, number])[] = [
  ['våren', 3],
  ['sommeren', 3],
  ['høsten', 3],
  ['vinteren', 3],
  ['sommerhalvåret', 6],
  ['vinterhalvåret', 6],
];

/** Parts of a year whose length the words do not tell: «hver onsdag i advent» counts nothing. */
export const BOUNDS_NB = [
  'i advent',
  'i adventstiden',
  'i adventstida',
  'i fasten',
  'i fastetiden',
  'i påsken',
  'i påska',
  'i ferien',
  'i sommerferien',
  'i høstferien',
  'i vinterferien',
  'i juleferien',
  'i skoleferiene',
  'i sesongen',
  'i valgkampen',
];

export const YEARLY_NB = [
  'hvert år',
  'hvert eneste år',
  'hvert arbeidsår',
  'hver vår',
  'hver høst',
  'hver sommer',
  'hver vinter',
  'årlig',
  'årlige',
  'per år',
  'pr. år',
  'en gang i året',
  'én gang i året',
  'en gang årlig',
  'en gang per år',
];

/** Every second year, or a count in the whole period: no status can be computed from it. */
export const RARE_NB = [
  'annethvert år',
  'annet hvert år',
  'hvert annet år',
  'hvert andre år',
  'hvert tredje år',
  'hvert fjerde år',
  '2. hvert år',
];

export const BEFORE_END_NB = [
  'i løpet av perioden',
  'i løpet av planperioden',
  'i løpet av programperioden',
  'i løpet av handlingsplanperioden',
  'i løpet av styreperioden',
  'innen utgangen av perioden',
  'innen utgangen av planperioden',
  'en gang i perioden',
  'en gang per periode',
  'per periode',
  'per programperiode',
];

export const TIMES_NB = ['gang', 'ganger'];

/** What is counted when a number is a target, not how often: «minst 30 personer». */
export const NOT_OCCASIONS_NB = [
  'personer',
  'medlemmer',
  'medlem',
  'deltakere',
  'deltagere',
  'aktivister',
  'elever',
  'barn',
  'unge',
  'ungdommer',
  'frivillige',
  'kroner',
  'kr',
  'prosent',
  'prosentpoeng',
  '%',
  'timer',
  'minutter',
  'dager',
  'uker',
  'måneder',
  'år',
  'stemmer',
  'mandater',
  'kvinner',
  'menn',
  'lokallag',
  'representanter',
  'representant',
  'tillitsvalgte',
];
