/** What stands on the page around the sheet. */
export const TEXTS = {
  today: 'Dagens dato',
  nextDay: 'Neste dag',
  noDay: 'Skriv datoen slik: 20.01.2026.',
  runDailyJob: 'Kjør dagens jobb',
  dailyJobDone: (mails: number) =>
    mails === 0
      ? 'Dagens jobb er kjørt. Ingen e-post ble sendt.'
      : mails === 1
        ? 'Dagens jobb er kjørt. Én e-post ble sendt.'
        : `Dagens jobb er kjørt. ${mails} e-poster ble sendt.`,
  mailbox: (count: number) => `Postkasse (${count})`,
  documents: (count: number) => `Dokumenter (${count})`,
  sheets: 'Faner',
  grid: 'Regneark',
  close: 'Lukk',
  cancel: 'Avbryt',
  sidebar: 'Sidepanel',
  cell: 'Celle',
  notes: 'Meldinger',
  protectedTitle: 'Du prøver å endre noe som er beskyttet',
  protectedHint: 'Du kan endre det likevel.',
  editAnyway: 'Endre likevel',
  mailTitle: 'Postkasse',
  noMail: 'Ingen e-post er sendt ennå. Alt som ville blitt sendt, havner her.',
  chosenMail: 'Valgt e-post',
  asText: 'Som ren tekst',
  downloadMail: 'Last ned .eml',
  documentsTitle: 'Dokumenter',
  noDocuments: 'Ingen dokumenter er lagret ennå.',
  googleDocument: 'Google-dokument',
  file: 'Fil',
  download: 'Last ned',
  lostContact: 'Mistet kontakten med Planvakt på denne maskinen. Start den igjen med npm start.',
  unreadable: 'Svaret fra den lokale siden lot seg ikke lese. Last siden på nytt.',
  insertRow: 'Sett inn rad over',
  insertRowBelow: 'Sett inn rad under',
  copyRow: 'Dupliser raden',
  deleteRow: 'Slett raden',
  sortAscending: 'Sorter fanen A–Å etter kolonnen',
  sortDescending: 'Sorter fanen Å–A etter kolonnen',
} as const;
