import type { Per } from '../plan/plan';

/** What nynorsk writes otherwise than bokmål; see words.nb.ts for what each table means. */
export const COUNTS_NN: readonly (readonly [string, number])[] = [['sjau', 7]];
export const MARKS_NN = ['minst', 'til saman'];

export const STRETCHES_NN: readonly (readonly [string, Per])[] = [
  ['kvart år', 'year'],
  ['årleg', 'year'],
  ['kvart halvår', 'half'],
  ['kvart kvartal', 'quarter'],
  ['i månaden', 'month'],
  ['per månad', 'month'],
  ['kvar månad', 'month'],
];

export const RHYTHMS_NN: readonly (readonly [string, number, Per])[] = [
  ['kvart halvår', 1, 'half'],
  ['halvårleg', 1, 'half'],
  ['halvårlege', 1, 'half'],
  ['kvart kvartal', 1, 'quarter'],
  ['kvar månad', 1, 'month'],
  ['månadleg', 1, 'month'],
  ['månadlege', 1, 'month'],
  ['kvar veke', 4, 'month'],
  ['kvar måndag', 4, 'month'],
  ['kvar tysdag', 4, 'month'],
  ['kvar onsdag', 4, 'month'],
  ['kvar torsdag', 4, 'month'],
  ['kvar fredag', 4, 'month'],
  ['kvar laurdag', 4, 'month'],
  ['kvar lørdag', 4, 'month'],
  ['kvar søndag', 4, 'month'],
  ['kvar sundag', 4, 'month'],
  ['annakvar veke', 2, 'month'],
  ['annankvar veke', 2, 'month'],
  ['annankvar månad', 6, 'year'],
];

export const NTHS_NN = ['fyrste'];
export const MONTHLY_NN = ['i månaden', 'kvar månad', 'i kvar månad'];

export const YEARLY_NN = [
  'kvart år',
  'kvart einaste år',
  'kvar vår',
  'kvar haust',
  'kvar sommar',
  'årleg',
  'årlege',
  'ein gong i året',
  'ein gong per år',
];

export const RARE_NN = ['annakvart år', 'kvart anna år', 'kvart andre år', 'kvart tredje år'];
export const BEFORE_END_NN = [
  'i løpet av perioda',
  'innan utgangen av perioden',
  'ein gong i perioden',
];
export const TIMES_NN = ['gong', 'gonger'];
export const NOT_OCCASIONS_NN = [
  'personar',
  'medlemer',
  'medlemmar',
  'deltakarar',
  'timar',
  'dagar',
  'veker',
  'månader',
  'prosent',
  'røyster',
];
