import type { StatusKind } from '../../domain/status/status';
import { shownNumber } from './numbers.nb';

const MEASURE_COLUMNS = ['Tiltak', 'Frist', 'Status', 'Ansvar'];
const PROGRESS_COLUMNS = ['Fremdrift', 'Gjennomført', 'Å se på'];

/** What Oversikt says. */
export const OVERVIEW_TEXTS = {
  subtitle: (today: string) => `Slik det sto ${today}`,
  first: {
    heading: 'Gjør dette først',
    board: ['Skriv inn Styrets e-post', 'i Innstillinger. Uten den når ingen varsler fram.'],
    bodies: ['Skriv inn organenes e-post', 'i Organer. Til da går varslene deres til styret.'],
  },
  all: (year: string) => `Hele planen i ${year}`,
  noMeasures: (year: string) => `Ingen tiltak i planen gjelder ${year}.`,
  late: {
    heading: 'Forfalt eller bak skjema',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingenting er forfalt.',
  },
  unreported: {
    heading: 'Mangler melding',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingen tiltak venter på melding.',
  },
  from: (year: string) => `Fra ${year}`,
  next: {
    heading: 'De neste fristene',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingen frister som nærmer seg.',
  },
  goals: { heading: 'Mål for mål', columns: ['Mål', ...PROGRESS_COLUMNS] },
  bodies: { heading: 'Organ for organ', columns: ['Organ', ...PROGRESS_COLUMNS] },
  noBody: 'Uten ansvarlig',
  noneThisYear: 'ingen i år',
  targets: { heading: 'Delmål med måltall', columns: ['Delmål', 'Fremdrift', 'Nå', 'Måltall'] },
  problems: { heading: 'Bør ses på', nothing: 'Alt er i orden i arket.' },
  doneOf: (done: number, of: number) => `${done} av ${of}`,
  more: (count: number) => `… og ${count} til`,
  figure: (value: number, start: number | null) =>
    start === null ? shownNumber(value) : `${shownNumber(value)} (fra ${shownNumber(start)})`,
  noFigure: 'ingen tall ennå',
  noStart: 'mangler startverdi',
  target: (target: number, unit: string, reach: string) =>
    [shownNumber(target), unit, reach === '' ? '' : `innen ${reach}`]
      .filter(word => word !== '')
      .join(' '),
};

/** What calls for a look on a goal or a body, in the order it is said. */
export const TO_LOOK_AT = {
  overdue: (count: number) => `${count} forfalt`,
  behind: (count: number) => `${count} bak skjema`,
  missingReport: (count: number) => `${count} mangler melding`,
  dueSoon: (count: number) => `${count} med frist nær`,
  partly: (count: number) => `${count} delvis`,
} satisfies { readonly [K in StatusKind]?: (count: number) => string };
