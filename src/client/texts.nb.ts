/** What stands on the pages. */
export const PAGE_TEXTS = {
  loading: 'Henter …',
  saving: 'Lagrer …',
  tryAgain: 'Prøv igjen',
  noContact:
    'Fikk ikke kontakt med arket. Sjekk nettet, og prøv igjen. Det du skrev, står her fortsatt.',
  close: 'Lukk',
  measures: {
    heading: (year: string) => `Tiltak i ${year}`,
    year: 'Arbeidsår',
    body: 'Organ',
    everyBody: 'Alle organer',
    noMeasures: 'Ingen tiltak for dette organet i år.',
    progress: (percent: string) => `${percent} av planen i år`,
    due: (day: string) => `Frist ${day}`,
    back: 'Tilbake til listen',
    result: 'Resultat',
    none: 'Ikke sagt ennå',
    count: 'Antall så langt',
    comment: 'En setning om hva som ble gjort',
    link: 'Lenke til dokumentasjon',
    save: 'Lagre',
    saved: 'Lagret. Arket er oppdatert.',
    when: 'Tid',
    responsible: 'Ansvar',
    goal: 'Mål',
    noBody: 'ikke sagt',
    noTime: 'hele perioden',
    frozen: 'Året er låst og kan ikke endres.',
    goalOf: (count: number, per: string) => `Målet er ${count} per ${per}.`,
  },
  plan: {
    paste: 'Lim inn planen her',
    hint: 'Åpne planen, merk alt (Ctrl+A), kopier (Ctrl+C) og lim inn (Ctrl+V). Tabeller og punktlister blir med.',
    read: 'Les planen',
    write: 'Skriv til arket',
    change: 'Endre teksten',
    confirm: 'Legg til det som er nytt',
    found: (measures: number, goals: number) =>
      `Fant ${measures} tiltak under ${goals} mål. Ingenting er skrevet til arket ennå.`,
    period: (text: string) => `Gjelder ${text}.`,
    doubts: (count: number) =>
      count === 1 ? 'Én ting bør avklares' : `${count} ting bør avklares`,
    doubtsHint:
      'Du kan skrive til arket nå. Det som bør avklares, står i kolonnen «Må avklares» ved hvert tiltak.',
    written: (added: number) => `${added} tiltak er skrevet til arket.`,
    nothingNew: 'Alle tiltakene står i arket fra før. Ingenting er endret.',
    next: 'Neste steg: skriv e-postadresser i fanen Organer, og se over «Må avklares» i fanen Plan.',
    columns: ['Nr', 'Tiltak', 'Tid', 'Ansvar', 'Type'],
  },
  reminders: {
    on: 'Varsler er slått på. De sendes hverdager mellom klokka 8 og 9.',
    off: 'Varsler er slått av. Ingen e-post blir sendt.',
    turnOn: 'Slå på varsler',
    turnOff: 'Slå av varsler',
    toMe: 'Send bare til meg',
    sentToMe: (sent: number, to: string) =>
      sent === 1 ? `Én e-post er sendt til ${to}.` : `${sent} e-poster er sendt til ${to}.`,
    heading: 'Dette ville gått ut i dag',
    nothing: 'Ingenting å varsle om i dag.',
    quiet: 'I dag er en stille dag. Ingen varsler går ut.',
    to: (address: string) => `Til ${address}`,
  },
  report: {
    year: 'Arbeidsår',
    unreported: (count: number, of: number) =>
      count === 0
        ? `Alle ${of} tiltak har melding.`
        : `${count} av ${of} tiltak mangler melding. De står som «ikke rapportert» i rapporten.`,
    download: 'Last ned som Word-dokument',
    save: 'Lag Google-dokument',
    saved: 'Årsrapporten ligger i Min disk.',
    open: 'Åpne årsrapporten',
    downloaded: 'Årsrapporten er lastet ned.',
  },
} as const;
