/** Verbs after which a body's promise comes. */
export const MODALS_NB = [
  ...['skal', 'vil', 'må', 'bør', 'har', 'følger', 'tar', 'gjør', 'står', 'gir', 'drar', 'ber'],
];

/** Verbs that tell how it is, and promise nothing. */
export const STATES_NB = [
  ...['er', 'har', 'hadde', 'blir', 'består', 'står', 'ligger', 'heter', 'eier', 'møter', 'finner'],
  ...[
    'velger',
    'velges',
    'trenger',
    'ønsker',
    'håper',
    'takker',
    'mener',
    'synes',
    'vet',
    'hilser',
  ],
];

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
