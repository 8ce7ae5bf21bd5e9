import { shownName } from '../workbook/tab-words';
import type { Texts } from './languages';
import { shownNumber } from './numbers.en';
import type * as NB from './overview.nb';

const MEASURE_COLUMNS = ['Measure', 'Due', 'Status', 'Responsible'];
const PROGRESS_COLUMNS = ['Progress', 'Done', 'To look at'];

export const OVERVIEW_TEXTS: Texts<typeof NB.OVERVIEW_TEXTS> = {
  first: {
    heading: 'Do this first',
    get board() {
      return [
        'Enter the board’s e-mail',
        `in ${shownName('Innstillinger')}. Without it no reminders get through.`,
      ];
    },
    get bodies() {
      return [
        'Enter the groups’ e-mail',
        `in ${shownName('Organer')}. Until then their reminders go to the board.`,
      ];
    },
  },
  from: year => `From ${year}`,
  subtitle: today => `As it stood ${today}`,
  all: year => `The whole plan in ${year}`,
  noMeasures: year => `No measures in the plan apply in ${year}.`,
  late: {
    heading: 'Overdue or behind schedule',
    columns: MEASURE_COLUMNS,
    nothing: 'Nothing is overdue.',
  },
  unreported: {
    heading: 'Report missing',
    columns: MEASURE_COLUMNS,
    nothing: 'No measures are waiting for a report.',
  },
  next: {
    heading: 'The next deadlines',
    columns: MEASURE_COLUMNS,
    nothing: 'No deadlines coming up.',
  },
  goals: { heading: 'Goal by goal', columns: ['Goal', ...PROGRESS_COLUMNS] },
  bodies: { heading: 'Group by group', columns: ['Group', ...PROGRESS_COLUMNS] },
  noBody: 'Nobody responsible',
  noneThisYear: 'none this year',
  targets: {
    heading: 'Sub-goals with targets',
    columns: ['Sub-goal', 'Progress', 'Now', 'Target'],
  },
  problems: { heading: 'Needs a look', nothing: 'Everything in the sheet is in order.' },
  doneOf: (done, of) => `${done} of ${of}`,
  more: count => `… and ${count} more`,
  figure: (value, start) =>
    start === null ? shownNumber(value) : `${shownNumber(value)} (from ${shownNumber(start)})`,
  noFigure: 'no figure yet',
  noStart: 'start value missing',
  target: (target, unit, reach) =>
    [shownNumber(target), unit, reach === '' ? '' : `by ${reach}`]
      .filter(word => word !== '')
      .join(' '),
};

export const TO_LOOK_AT: Texts<typeof NB.TO_LOOK_AT> = {
  overdue: count => `${count} overdue`,
  behind: count => `${count} behind schedule`,
  missingReport: count => `${count} ${count === 1 ? 'lacks' : 'lack'} a report`,
  dueSoon: count => `${count} due soon`,
  partly: count => `${count} partly done`,
};
