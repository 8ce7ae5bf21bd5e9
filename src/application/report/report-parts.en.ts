import { longDay, MONTH_NAMES } from '../language/dates.en';
import type { Texts } from '../language/languages';
import { shownNumber } from '../language/numbers.en';
import { listed } from '../language/words.en';
import type { REPORT_PARTS_NB as NB } from './report-parts.nb';

const target: typeof NB.target = ({ target: wanted, unit, reach }) =>
  [shownNumber(wanted), unit, reach === null ? '' : `by ${reach}`]
    .filter(word => word !== '')
    .join(' ');

const quoted = (words: string) => words && `“${words}”`;

/** The words of the report's parts in English. */
export const REPORT_PARTS_EN: Texts<typeof NB> = {
  dayInYear: (day, yearLabel) =>
    yearLabel === day.slice(0, 4)
      ? `${Number(day.slice(8))} ${MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? ''}`
      : longDay(day),
  frozenOn: day =>
    `The year was locked ${longDay(day)}. What has come since is marked “Added” with the date.`,
  target,
  targets: targets => (targets.length === 0 ? '' : `Target: ${listed(targets.map(target))}`),
  figureOf: ({ figure, figureYear, start = null, targets }) =>
    figure !== null
      ? `${shownNumber(figure)} in ${figureYear ?? ''}${start === null ? '' : ` (from ${shownNumber(start)})`}`
      : targets.length === 0
        ? ''
        : 'not counted',
  goesOn: years => `The plan has it in ${listed(years)} too.`,
  notUnderstood: words => `The sheet says “${words}”. That is not an answer Planvakt understands.`,
  noReason: 'No reason is written.',
  carried: {
    goesOn: {
      heading: 'Carried on',
      lead: 'This was not finished, but the plan gives more time.',
    },
    ends: {
      heading: 'Not finished, and not in the plan any longer',
      lead: 'The annual meeting can decide to take some of this into a new plan.',
    },
    dropped: {
      heading: 'Dropped',
      lead: 'The board has chosen not to do this.',
    },
  },
  revisions: {
    sinceDay: day => `This is changed in the plan since it was entered ${longDay(day)}.`,
    sinceReport: yearLabel =>
      `This is changed in the plan since the annual report for ${yearLabel}.`,
    subgoal: (number, text) => ['Sub-goal', number, text].filter(Boolean).join(' '),
    kinds: { added: 'Added', moved: 'Moved', reworded: 'Changed', struck: 'Struck' },
    change: {
      goal: (from, to) => `From “${from}” to “${to}”.`,
      when: (from, to) => `Time: ${quoted(to) || 'no time'}, earlier ${quoted(from) || 'no time'}.`,
      text: from => `Earlier: “${from}”`,
      responsible: (from, to) =>
        `Responsible: ${quoted(to) || 'nobody'}, earlier ${quoted(from) || 'nobody'}.`,
      target: (from, to) => `Target: ${to || 'none'}, earlier ${from}.`,
    },
  },
  noBody: 'Nobody responsible',
  planPeriod: (first, last) => (first === last ? `For ${first}` : `For ${first}–${last}`),
  asItStood: day => `The plan as it stood ${longDay(day)}`,
  period: (first, last) => `The whole period ${first}–${last}`,
  noPercent: '–',
};
