import type { Day } from '../../domain/calendar/day';
import type { ReportSubgoal, ReportTarget } from '../../domain/report/report-facts';
import { longDay, MONTH_NAMES } from '../language/dates.nb';
import { shownNumber } from '../language/numbers.nb';
import { listed } from '../language/words.nb';

const target = ({ target: wanted, unit, reach }: ReportTarget) =>
  [shownNumber(wanted), unit, reach === null ? '' : `innen ${reach}`]
    .filter(word => word !== '')
    .join(' ');

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
  /** «372 i 2025»; a target nobody has counted towards is said to be that. */
  figureOf: ({ figure, figureYear, targets }: ReportSubgoal) =>
    figure !== null
      ? `${shownNumber(figure)} i ${figureYear ?? ''}`
      : targets.length === 0
        ? ''
        : 'ikke talt',
  goesOn: (years: readonly string[]) => `Planen har det også i ${listed(years)}.`,
  noReason: 'Ingen grunn er skrevet.',
  carried: {
    goesOn: {
      heading: 'Tas videre',
      lead: 'Dette ble ikke nådd, men planen gir mer tid.',
    },
    ends: {
      heading: 'Ikke nådd, og ikke i planen videre',
      lead: 'Årsmøtet kan vedta at noe av dette tas med i en ny plan.',
    },
    dropped: {
      heading: 'Utgår',
      lead: 'Dette har styret valgt å ikke gjøre.',
    },
  },
  noBody: 'Uten ansvarlig',
  planPeriod: (first: string, last: string) =>
    first === last ? `Gjelder ${first}` : `Gjelder ${first}–${last}`,
  asItStood: (day: Day) => `Slik planen sto ${longDay(day)}`,
  period: (first: string, last: string) => `Hele perioden ${first}–${last}`,
  noPercent: '–',
};
