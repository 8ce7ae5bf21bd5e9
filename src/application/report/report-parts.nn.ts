import { longDay } from '../language/dates.nn';
import type { Texts } from '../language/languages';
import { shownNumber } from '../language/numbers.nn';
import { listed } from '../language/words.nn';
import { REPORT_PARTS_NB as NB } from './report-parts.nb';

const target: typeof NB.target = ({ target: wanted, unit, reach }) =>
  [shownNumber(wanted), unit, reach === null ? '' : `innan ${reach}`]
    .filter(word => word !== '')
    .join(' ');

const quoted = (words: string) => words && `«${words}»`;

const shownFigures = (figures: string) => figures.replace(/(\d)\.(\d)/g, '$1,$2');

/** The words of the report's parts in nynorsk. */
export const REPORT_PARTS_NN: Texts<typeof NB> = {
  dayInYear: NB.dayInYear,
  frozenOn: day =>
    `Året blei låst ${longDay(day)}. Det som er kome til sidan, er merkt «Lagt til» med dato.`,
  target,
  targets: targets => (targets.length === 0 ? '' : `Måltal: ${listed(targets.map(target))}`),
  figureOf: ({ figure, figureYear, start = null, targets }) =>
    figure !== null
      ? `${shownNumber(figure)} i ${figureYear ?? ''}${start === null ? '' : ` (frå ${shownNumber(start)})`}`
      : targets.length === 0
        ? ''
        : 'ikkje talt',
  goesOn: years => `Planen har det også i ${listed(years)}.`,
  notUnderstood: words => `I arket står «${words}». Det er ikkje eit svar Planvakt forstår.`,
  noReason: 'Ingen grunn er skriven.',
  carried: {
    goesOn: {
      heading: 'Blir teke vidare',
      lead: 'Dette blei ikkje fullført, men planen gir meir tid.',
    },
    ends: {
      heading: 'Ikkje fullført, og ikkje i planen vidare',
      lead: 'Årsmøtet kan vedta at noko av dette blir teke med i ein ny plan.',
    },
    dropped: {
      heading: 'Går ut',
      lead: 'Dette har styret valt å ikkje gjere.',
    },
  },
  revisions: {
    sinceDay: day => `Dette er endra i planen sidan han blei lagd inn ${longDay(day)}.`,
    sinceReport: yearLabel => `Dette er endra i planen sidan årsrapporten for ${yearLabel}.`,
    subgoal: NB.revisions.subgoal,
    kinds: { added: 'Lagt til', moved: 'Flytta', reworded: 'Endra', struck: 'Stroke' },
    change: {
      goal: (from, to) => `Frå «${from}» til «${to}».`,
      when: (from, to) =>
        `Gjennomføring: ${quoted(to) || 'utan tid'}, tidlegare ${quoted(from) || 'utan tid'}.`,
      text: from => `Tidlegare: «${from}»`,
      responsible: (from, to) =>
        `Ansvar: ${quoted(to) || 'ingen'}, tidlegare ${quoted(from) || 'ingen'}.`,
      target: (from, to) =>
        `Måltal: ${shownFigures(to) || 'ingen'}, tidlegare ${shownFigures(from)}.`,
    },
  },
  noBody: 'Utan ansvarleg',
  planPeriod: (first, last) => (first === last ? `Gjeld ${first}` : `Gjeld ${first}–${last}`),
  asItStood: day => `Slik planen stod ${longDay(day)}`,
  period: (first, last) => `Heile perioden ${first}–${last}`,
  noPercent: '–',
};
