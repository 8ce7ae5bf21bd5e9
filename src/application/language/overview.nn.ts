import type { Texts } from './languages';
import type { OVERVIEW_TEXTS as NB } from './overview.nb';

export const OVERVIEW_TEXTS: Texts<typeof NB> = {
  subtitle: (year, today) => `Arbeidsår ${year} · rekna ut ${today}`,
  progress: {
    heading: 'Framdrift',
    columns: [
      'Mål',
      'Framdrift',
      'Gjennomført',
      'Delvis',
      'Over fristen',
      'Manglar melding',
      'I alt',
    ],
    all: 'Heile planen i år',
  },
  late: {
    heading: 'Over fristen eller bak skjema',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingenting er over fristen.',
  },
  next: {
    heading: 'Dei neste fristane',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingen fristar som nærmar seg.',
  },
  unreported: {
    heading: 'Manglar melding',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingen tiltak ventar på melding.',
  },
  problems: {
    heading: 'Bør sjåast på',
    columns: ['Kva', '', '', ''],
    nothing: 'Alt er i orden i arket.',
  },
  more: count => `… og ${count} til`,
};
