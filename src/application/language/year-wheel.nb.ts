/** The working year as a picture, as a list, and in a calendar. */
export const YEAR_WHEEL_TEXTS = {
  title: (year: string) => `Årshjul ${year}`,
  picture: (year: string) =>
    `Årshjul for ${year}. Alt som er tegnet her, står også i listen, måned for måned.`,
  deadlines: (count: number) =>
    count === 1 ? 'Frist for ett tiltak' : `Frist for ${count} tiltak`,
  reported: 'meldt',
  reportedOf: (reported: number, count: number) =>
    reported < count ? `${reported} av ${count} er meldt` : count === 1 ? 'Meldt' : 'Alle er meldt',
  reporting: (year: string) => `Tid for å melde hva som ble gjort i ${year}`,
  lastDay: (year: string) => `Siste dag for å melde for ${year}`,
  quiet: {
    july: 'Stille tid i juli: ingen varsler',
    christmas: 'Stille tid i jula: ingen varsler',
    easter: 'Stille tid i påska: ingen varsler',
    own: 'Stille tid: ingen varsler',
  },
  today: 'I dag',
  nothing: 'Ingenting',
  legend: {
    deadline: 'Frist. Tallet i ringen er hvor mange tiltak, tallet utenfor er datoen.',
    reported: 'Frist der alt er meldt',
    reporting: 'Tid for å melde',
    quiet: 'Stille tid, ingen varsler',
  },
  noDeadlines: 'Ingen tiltak har en frist i dette arbeidsåret.',
  print: 'Skriv ut årshjulet',
  download: 'Last ned til kalender (.ics)',
  downloaded:
    'Filen er lastet ned. Åpne den, eller importer den i kalenderen din. Gjør du det igjen senere, blir datoene oppdatert.',
  inCalendar: (organisation: string, what: string) => `${organisation}: ${what}`,
  moreMeasures: (count: number) => `… og ${count} til.`,
} as const;
