import type { Day } from '../../domain/calendar/day';
import type { ReportSubgoal, ReportTarget } from '../../domain/report/report-facts';
import { longDay, MONTH_NAMES } from '../language/dates.nb';
import { shownNumber } from '../language/numbers.nb';
import { listed } from '../language/words.nb';

const target = ({ target: wanted, unit, reach }: ReportTarget) =>
  [shownNumber(wanted), unit, reach === null ? '' : `innen ${reach}`]
    .filter(word => word !== '')
    .join(' ');

/** As printed in the plan, full stops included. */
const quoted = (words: string) => words && `«${words}»`;

/** Figures in text as Norwegians write them: «1,5 (2027)» for «1.5 (2027)». */
const shownFigures = (figures: string) => figures.replace(/(\d)\.(\d)/g, '$1,$2');

/** The words of the report's parts beyond the numbers: what goes on, who had to do what, the whole period. */
export const REPORT_PARTS_NB = {
  /** «12. mars»; with the year where it is not the one reported on. */
  dayInYear: (day: Day, yearLabel: string) =>
    yearLabel === day.slice(0, 4)
      ? `${Number(day.slice(8))}. ${MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? ''}`
      : longDay(day),
  frozenOn: (day: Day) =>
    `Året ble låst ${longDay(day)}. Det som er kommet til siden, er merket «Tilføyd» med dato.`,
  target,
  /** «Måltall: 250 innen 2025 og 300 innen 2027». */
  targets: (targets: readonly ReportTarget[]) =>
    targets.length === 0 ? '' : `Måltall: ${listed(targets.map(target))}`,
  /** «372 i 2025 (fra 340)»; a target nobody has counted towards is said to be that. */
  figureOf: ({ figure, figureYear, start = null, targets }: ReportSubgoal) =>
    figure !== null
      ? `${shownNumber(figure)} i ${figureYear ?? ''}${start === null ? '' : ` (fra ${shownNumber(start)})`}`
      : targets.length === 0
        ? ''
        : 'ikke talt',
  goesOn: (years: readonly string[]) => `Planen har det også i ${listed(years)}.`,
  notUnderstood: (words: string) =>
    `I arket står «${words}». Det er ikke et svar Planvakt forstår.`,
  noReason: 'Ingen grunn er skrevet.',
  carried: {
    goesOn: {
      heading: 'Tas videre',
      lead: 'Dette ble ikke fullført, men planen gir mer tid.',
    },
    ends: {
      heading: 'Ikke fullført, og ikke i planen videre',
      lead: 'Årsmøtet kan vedta at noe av dette tas med i en ny plan.',
    },
    dropped: {
      heading: 'Utgår',
      lead: 'Dette har styret valgt å ikke gjøre.',
    },
  },
  revisions: {
    sinceDay: (day: Day) => `Dette er endret i planen siden den ble lagt inn ${longDay(day)}.`,
    sinceReport: (yearLabel: string) =>
      `Dette er endret i planen siden årsrapporten for ${yearLabel}.`,
    subgoal: (number: string, text: string) => ['Delmål', number, text].filter(Boolean).join(' '),
    kinds: { added: 'Lagt til', moved: 'Flyttet', reworded: 'Endret', struck: 'Strøket' },
    change: {
      goal: (from: string, to: string) => `Fra «${from}» til «${to}».`,
      when: (from: string, to: string) =>
        `Gjennomføring: ${quoted(to) || 'uten tid'}, tidligere ${quoted(from) || 'uten tid'}.`,
      text: (from: string) => `Tidligere: «${from}»`,
      responsible: (from: string, to: string) =>
        `Ansvar: ${quoted(to) || 'ingen'}, tidligere ${quoted(from) || 'ingen'}.`,
      target: (from: string, to: string) =>
        `Måltall: ${shownFigures(to) || 'ingen'}, tidligere ${shownFigures(from)}.`,
    },
  },
  noBody: 'Uten ansvarlig',
  planPeriod: (first: string, last: string) =>
    first === last ? `Gjelder ${first}` : `Gjelder ${first}–${last}`,
  asItStood: (day: Day) => `Slik planen sto ${longDay(day)}`,
  period: (first: string, last: string) => `Hele perioden ${first}–${last}`,
  noPercent: '–',
};
