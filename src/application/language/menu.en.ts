import { shownName } from '../workbook/tab-words';
import type { Texts } from './languages';
import type { MENU_TEXTS as NB } from './menu.nb';

export const MENU_TEXTS: Texts<typeof NB> = {
  title: 'Planvakt',
  openMeasures: 'Open measures',
  refreshStatus: 'Refresh status',
  tidyUp: 'Tidy up …',
  makeNextYear: 'Make the tab for the next working year',
  openPlan: 'Read a plan …',
  openReminders: 'See reminders …',
  takeOverReminders: 'Take over the reminders (they have stopped) …',
  remindersStopped: since =>
    `No reminders have been sent since ${since}. Choose Planvakt → Take over the reminders.`,
  openReport: 'Make the annual report …',
  measuresTitle: 'Measures',
  planTitle: 'Read a plan',
  remindersTitle: 'Reminders',
  reportTitle: 'Annual report',
  tidyTitle: 'Tidy up',
  nextYearMade: label => `The tab ${label} is ready.`,
  refreshed: 'Everything is up to date.',
  refreshedWith: problems =>
    problems === 1
      ? `Everything is up to date. One thing needs a look. See the bottom of ${shownName('Oversikt')}.`
      : `Everything is up to date. ${problems} things need a look. See the bottom of ${shownName('Oversikt')}.`,
  failed:
    'Something went wrong. What you have written is safe. Choose Planvakt → Refresh status, or try again later.',
};
