/** Verbs after which a body's promise comes. */
export const MODALS_NB = ['skal', 'vil', 'må', 'bør', 'har', 'følger', 'tar', 'gjør', 'står'];

/** Words that end as verbs do, and are none. */
export const NOT_VERBS_NB = ['eller', 'under', 'etter', 'over', 'leder', 'nestleder', 'medlemmer'];

/** People a plan is for, who lead in to what they wish rather than answer for it: «Ungdom vil …:». */
export const PEOPLE_NB = [
  'ungdom',
  'ungdommer',
  'ungdommen',
  'elever',
  'elevene',
  'lærlinger',
  'medlemmer',
  'frivillige',
  'foreldre',
  'foresatte',
  'kandidater',
];
