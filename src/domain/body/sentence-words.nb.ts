/** Verbs after which a body's promise comes. */
export const MODALS_NB = ['skal', 'vil', 'må', 'bør', 'har', 'følger', 'tar', 'gjør', 'står'];

/** Words that end as verbs do, and are none. */
export const NOT_VERBS_NB = ['eller', 'under', 'etter', 'over', 'leder', 'nestleder', 'medlemmer'];
