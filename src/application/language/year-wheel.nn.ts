import type { Texts } from './languages';
import type { YEAR_WHEEL_TEXTS as NB } from './year-wheel.nb';

export const YEAR_WHEEL_TEXTS: Texts<typeof NB> = {
  title: year => `Årshjul ${year}`,
  picture: year =>
    `Årshjul for ${year}. Alt som er teikna her, står også i lista, månad for månad.`,
  deadlines: count => (count === 1 ? 'Frist for eitt tiltak' : `Frist for ${count} tiltak`),
  reported: 'meldt',
  reportedOf: (reported, count) =>
    reported < count ? `${reported} av ${count} er melde` : count === 1 ? 'Meldt' : 'Alle er melde',
  reporting: year => `Tid for å melde kva som blei gjort i ${year}`,
  lastDay: year => `Siste dag for å melde for ${year}`,
  quiet: {
    july: 'Stille tid i juli: ingen varsel',
    christmas: 'Stille tid i jula: ingen varsel',
    easter: 'Stille tid i påska: ingen varsel',
    own: 'Stille tid: ingen varsel',
  },
  today: 'I dag',
  nothing: 'Ingenting',
  legend: {
    deadline: 'Frist. Talet i ringen er kor mange tiltak, talet utanfor er datoen.',
    reported: 'Frist der alt er meldt',
    reporting: 'Tid for å melde',
    quiet: 'Stille tid, ingen varsel',
  },
  noDeadlines: 'Ingen tiltak har ein frist i dette arbeidsåret.',
  print: 'Skriv ut årshjulet',
  download: 'Last ned til kalender (.ics)',
  downloaded:
    'Fila er lasta ned. Opne fila, eller importer fila i kalenderen din. Gjer du det igjen seinare, blir datoane oppdaterte.',
  inCalendar: (organisation, what) => `${organisation}: ${what}`,
  moreMeasures: count => `… og ${count} til.`,
};
