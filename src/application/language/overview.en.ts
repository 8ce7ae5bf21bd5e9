import type { Texts } from './languages';
import type { OVERVIEW_TEXTS as NB } from './overview.nb';

export const OVERVIEW_TEXTS: Texts<typeof NB> = {
  subtitle: (year, today) => `Working year ${year} · computed ${today}`,
  progress: {
    heading: 'Progress',
    columns: ['Goal', 'Progress', 'Done', 'Partly', 'Overdue', 'Report missing', 'In all'],
    all: 'The whole plan this year',
  },
  late: {
    heading: 'Overdue or behind schedule',
    columns: ['Measure', 'Due', 'Status', 'Responsible'],
    nothing: 'Nothing is overdue.',
  },
  next: {
    heading: 'The next deadlines',
    columns: ['Measure', 'Due', 'Status', 'Responsible'],
    nothing: 'No deadlines coming up.',
  },
  unreported: {
    heading: 'Report missing',
    columns: ['Measure', 'Due', 'Status', 'Responsible'],
    nothing: 'No measures are waiting for a report.',
  },
  problems: {
    heading: 'Needs a look',
    columns: ['What', '', '', ''],
    nothing: 'Everything in the sheet is in order.',
  },
  more: count => `… and ${count} more`,
};
