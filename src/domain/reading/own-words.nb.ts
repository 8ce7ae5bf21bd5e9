/** What a plan's name is for, where it does not tell whose it is: «Handlingsplan for klubben 2026». */
export const OWN_WORDS_NB = [
  ...[
    'skoleåret',
    'året',
    'perioden',
    'planperioden',
    'arbeidsåret',
    'laget',
    'lokallaget',
    'klubben',
  ],
  ...['foreningen', 'lokalforeningen', 'avdelingen', 'kretsen', 'styret', 'klubbstyret', 'koret'],
  ...[
    'korpset',
    'menigheten',
    'gruppa',
    'gruppen',
    'fylkeslaget',
    'organisasjonen',
    'virksomheten',
  ],
];
