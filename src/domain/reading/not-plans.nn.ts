/** What nynorsk writes otherwise than bokmål; see not-plans.nb.ts for what each table means. */
export const NOT_PLANS_NN = [
  ...['innkalling', 'sakliste', 'årsmelding', 'vedtekter', 'nyheitsbrev', 'høyringssvar', 'søknad'],
];
export const LETTER_NN = [
  ...['til medlemene', 'til alle medlemer', 'helsing', 'helsing styret', 'venleg helsing'],
  ...['med venleg helsing', 'beste helsing'],
];
