import type { Texts } from './languages';
import type { YEAR_WHEEL_TEXTS as NB } from './year-wheel.nb';

export const YEAR_WHEEL_TEXTS: Texts<typeof NB> = {
  title: year => `The year’s wheel ${year}`,
  picture: year =>
    `The year’s wheel for ${year}. All that is drawn here is also in the list, month by month.`,
  deadlines: count => (count === 1 ? 'One measure is due' : `${count} measures are due`),
  reported: 'reported',
  reportedOf: (reported, count) =>
    reported < count
      ? `${reported} of ${count} reported`
      : count === 1
        ? 'Reported'
        : 'All are reported',
  reporting: year => `Time to report what was done in ${year}`,
  lastDay: year => `Last day to report on ${year}`,
  quiet: {
    july: 'Quiet in July: no reminders',
    christmas: 'Quiet at Christmas: no reminders',
    easter: 'Quiet at Easter: no reminders',
    own: 'Quiet: no reminders',
  },
  today: 'Today',
  nothing: 'Nothing',
  legend: {
    deadline: 'Due. The number in the ring is how many measures, the one outside is the date.',
    reported: 'Due, and all is reported',
    reporting: 'Time to report',
    quiet: 'Quiet, no reminders',
  },
  noDeadlines: 'No measure has a deadline in this working year.',
  print: 'Print the wheel',
  download: 'Download for a calendar (.ics)',
  downloaded:
    'The file is downloaded. Open it, or import it in your calendar. Do so again later, and the dates are updated.',
  inCalendar: (organisation, what) => `${organisation}: ${what}`,
  moreMeasures: count => `… and ${count} more.`,
};
