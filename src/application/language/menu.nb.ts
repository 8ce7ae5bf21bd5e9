/** The menu «Planvakt», and what a person is told after choosing from it. Verbs first. */
export const MENU_TEXTS = {
  title: 'Planvakt',
  openMeasures: 'Åpne tiltak',
  refreshStatus: 'Oppdater status',
  tidyUp: 'Rydd opp …',
  makeNextYear: 'Lag fane for neste arbeidsår',
  openPlan: 'Les inn plan …',
  openReminders: 'Se varsler …',
  takeOverReminders: 'Ta over varslene (de har stanset) …',
  remindersStopped: (since: string) =>
    `Varslene har stått stille siden ${since}. Velg Planvakt → Ta over varslene.`,
  openReport: 'Lag årsrapport …',
  measuresTitle: 'Tiltak',
  planTitle: 'Les inn plan',
  remindersTitle: 'Varsler',
  reportTitle: 'Årsrapport',
  tidyTitle: 'Rydd opp',
  nextYearMade: (label: string) => `Fanen ${label} er klar.`,
  refreshed: 'Alt er oppdatert.',
  refreshedWith: (problems: number) =>
    problems === 1
      ? 'Alt er oppdatert. Én ting bør ses på. Se nederst i Oversikt.'
      : `Alt er oppdatert. ${problems} ting bør ses på. Se nederst i Oversikt.`,
  failed:
    'Noe gikk galt. Det du har skrevet, er trygt. Velg Planvakt → Oppdater status, eller prøv igjen om litt.',
} as const;
