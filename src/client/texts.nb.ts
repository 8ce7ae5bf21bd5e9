import { longDay } from '../application/language/dates.nb';

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
    noMeasures: 'Ingen tiltak passer. Velg et annet organ, eller søk på noe annet.',
    search: 'Søk',
    groups: {
      late: 'Forfalt eller bak skjema',
      toReport: 'Mangler melding',
      soon: 'Frist nær',
      going: 'I gang',
      coming: 'Kommer',
      finished: 'Ferdig',
    },
    lastYear: 'I fjor',
    next: 'Neste',
    previous: 'Forrige',
    place: (index: number, of: number) => `${index} av ${of}`,
    undo: 'Angre',
    undone: 'Angret. Det står som før.',
    oneMore: '+1',
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
  reminders: {
    on: (hour: number) =>
      `Varsler er slått på. De sendes hverdager mellom klokka ${hour} og ${hour + 1}.`,
    mine: 'Det er du som har slått dem på. De sendes fra din konto.',
    theirs: (owner: string) =>
      owner === ''
        ? 'De sendes fra kontoen til den som slo dem på.'
        : `De sendes fra kontoen til ${owner}. Slutter vedkommende i styret, kan du ta over.`,
    theirsBefore: (owner: string) =>
      owner === ''
        ? 'De ble sendt fra kontoen til den som slo dem på.'
        : `De ble sendt fra kontoen til ${owner}.`,
    stopped: (since: string) =>
      `Varslene har stått stille siden ${longDay(since)}. Ingen e-post blir sendt før noen tar over.`,
    lastRun: (day: string) => `Sist kjørt ${longDay(day)}.`,
    takeOver: 'Ta over varslene',
    again: 'Start varslene igjen',
    hour: 'Klokkeslett',
    between: (hour: number) => `mellom ${hour} og ${hour + 1}`,
    changeHour: 'Endre klokkeslett',
    off: 'Varsler er slått av. Ingen e-post blir sendt.',
    turnOn: 'Slå på varsler',
    turnOff: 'Slå av varsler',
    toMe: 'Send bare til meg',
    sentToMe: (sent: number, to: string) =>
      sent === 1 ? `Én e-post er sendt til ${to}.` : `${sent} e-poster er sendt til ${to}.`,
    heading: 'Dette ville gått ut i dag',
    nothing: 'Ingenting å varsle om i dag.',
    laterHeading: 'De neste tolv ukene',
    laterIf: 'Slik blir det hvis ingen melder noe i mellomtiden.',
    nothingLater: 'Ingenting å varsle om.',
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
