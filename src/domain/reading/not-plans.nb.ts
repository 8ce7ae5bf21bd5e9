/** What documents that are no plans call themselves, at the end of a word on one of their first lines. */
export const NOT_PLANS_NB = [
  ...['referat', 'protokoll', 'møtebok', 'innkalling', 'saksliste', 'dagsorden', 'sakliste'],
  ...[
    'årsmelding',
    'årsberetning',
    'årsrapport',
    'vedtekter',
    'nyhetsbrev',
    'medlemsbrev',
    'invitasjon',
  ],
  ...['høringssvar', 'høringsuttalelse', 'pressemelding', 'søknad'],
];

/** How letters greet, and take their leave. */
export const LETTER_NB = [
  ...['kjære', 'hei', 'til medlemmene', 'til alle medlemmer', 'til alle medlemmene', 'hilsen'],
  ...['hilsen styret', 'vennlig hilsen', 'med vennlig hilsen', 'beste hilsen', 'mvh'],
];
