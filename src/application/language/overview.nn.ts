import { shownName } from '../workbook/tab-words';
import type { Texts } from './languages';
import { shownNumber } from './numbers.nn';
import type * as NB from './overview.nb';

const MEASURE_COLUMNS = ['Tiltak', 'Frist', 'Status', 'Ansvar'];
const PROGRESS_COLUMNS = ['Framdrift', 'Gjennomført', 'Å sjå på'];

export const OVERVIEW_TEXTS: Texts<typeof NB.OVERVIEW_TEXTS> = {
  first: {
    heading: 'Gjer dette først',
    get board() {
      return [
        'Skriv inn e-posten til styret',
        `i ${shownName('Innstillinger')}. Utan han kjem ingen varsel fram.`,
      ];
    },
    get bodies() {
      return [
        'Skriv inn e-posten til organa',
        `i ${shownName('Organer')}. Til då går varsla deira til styret.`,
      ];
    },
  },
  from: year => `Frå ${year}`,
  subtitle: today => `Slik det stod ${today}`,
  all: year => `Heile planen i ${year}`,
  noMeasures: year => `Ingen tiltak i planen gjeld ${year}.`,
  late: {
    heading: 'Over fristen eller bak skjema',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingenting er over fristen.',
  },
  unreported: {
    heading: 'Manglar melding',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingen tiltak ventar på melding.',
  },
  next: {
    heading: 'Dei neste fristane',
    columns: MEASURE_COLUMNS,
    nothing: 'Ingen fristar som nærmar seg.',
  },
  goals: { heading: 'Mål for mål', columns: ['Mål', ...PROGRESS_COLUMNS] },
  bodies: { heading: 'Organ for organ', columns: ['Organ', ...PROGRESS_COLUMNS] },
  noBody: 'Utan ansvarleg',
  noneThisYear: 'ingen i år',
  targets: { heading: 'Delmål med måltal', columns: ['Delmål', 'Framdrift', 'No', 'Måltal'] },
  problems: { heading: 'Bør sjåast på', nothing: 'Alt er i orden i arket.' },
  doneOf: (done, of) => `${done} av ${of}`,
  more: count => `… og ${count} til`,
  figure: (value, start) =>
    start === null ? shownNumber(value) : `${shownNumber(value)} (frå ${shownNumber(start)})`,
  noFigure: 'ingen tal enno',
  noStart: 'manglar startverdi',
  target: (target, unit, reach) =>
    [shownNumber(target), unit, reach === '' ? '' : `innan ${reach}`]
      .filter(word => word !== '')
      .join(' '),
};

export const TO_LOOK_AT: Texts<typeof NB.TO_LOOK_AT> = {
  overdue: count => `${count} over fristen`,
  behind: count => `${count} bak skjema`,
  missingReport: count => `${count} manglar melding`,
  dueSoon: count => `${count} med frist nær`,
  partly: count => `${count} delvis`,
};
