export const OVERVIEW_TEXTS = {
  subtitle: (year: string, today: string) => `Arbeidsår ${year} · regnet ut ${today}`,
  progress: {
    heading: 'Fremdrift',
    columns: ['Mål', 'Fremdrift', 'Gjennomført', 'Delvis', 'Forfalt', 'Mangler melding', 'I alt'],
    all: 'Hele planen i år',
  },
  late: {
    heading: 'Forfalt eller bak skjema',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingenting er forfalt.',
  },
  next: {
    heading: 'De neste fristene',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingen frister som nærmer seg.',
  },
  unreported: {
    heading: 'Mangler melding',
    columns: ['Tiltak', 'Frist', 'Status', 'Ansvar'],
    nothing: 'Ingen tiltak venter på melding.',
  },
  problems: {
    heading: 'Bør ses på',
    columns: ['Hva', '', '', ''],
    nothing: 'Alt er i orden i arket.',
  },
  more: (count: number) => `… og ${count} til`,
};
