import { shownName } from '../workbook/tab-words';
import type { Texts } from './languages';
import type { MENU_TEXTS as NB } from './menu.nb';

export const MENU_TEXTS: Texts<typeof NB> = {
  title: 'Planvakt',
  openMeasures: 'Open measures',
  refreshStatus: 'Refresh status',
  openPlan: 'Read a plan …',
  openReminders: 'See reminders …',
  openReport: 'Make the annual report …',
  measuresTitle: 'Measures',
  planTitle: 'Read a plan',
  remindersTitle: 'Reminders',
  reportTitle: 'Annual report',
  refreshed: 'Everything is up to date.',
  refreshedWith: problems =>
    problems === 1
      ? `Everything is up to date. One thing needs a look. See the bottom of ${shownName('Oversikt')}.`
      : `Everything is up to date. ${problems} things need a look. See the bottom of ${shownName('Oversikt')}.`,
  failed:
    'Something went wrong. What you have written is safe. Choose Planvakt → Refresh status, or try again in a while.',
};
