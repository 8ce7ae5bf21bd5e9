import type { Texts } from './languages';
import type { MENU_TEXTS as NB } from './menu.nb';

export const MENU_TEXTS: Texts<typeof NB> = {
  title: 'Planvakt',
  openMeasures: 'Opne tiltak',
  refreshStatus: 'Oppdater status',
  tidyUp: 'Rydd opp …',
  makeNextYear: 'Lag fane for neste arbeidsår',
  openPlan: 'Les inn plan …',
  openReminders: 'Sjå varsel …',
  takeOverReminders: 'Ta over varsla (dei har stansa) …',
  remindersStopped: since =>
    `Varsla har stått stille sidan ${since}. Vel Planvakt → Ta over varsla.`,
  openReport: 'Lag årsrapport …',
  measuresTitle: 'Tiltak',
  planTitle: 'Les inn plan',
  remindersTitle: 'Varsel',
  reportTitle: 'Årsrapport',
  tidyTitle: 'Rydd opp',
  nextYearMade: label => `Fana ${label} er klar.`,
  refreshed: 'Alt er oppdatert.',
  refreshedWith: problems =>
    problems === 1
      ? 'Alt er oppdatert. Éin ting bør sjåast på. Sjå nedst i Oversikt.'
      : `Alt er oppdatert. ${problems} ting bør sjåast på. Sjå nedst i Oversikt.`,
  failed:
    'Noko gjekk gale. Det du har skrive, er trygt. Vel Planvakt → Oppdater status, eller prøv igjen om litt.',
};
