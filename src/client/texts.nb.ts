import { longDay } from '../application/language/dates.nb';

/** What stands on the pages. */
export const PAGE_TEXTS = {
  loading: 'Henter …',
  saving: 'Lagrer …',
  tryAgain: 'Prøv igjen',
  noContact:
    'Fikk ikke kontakt med arket. Sjekk nettet, og prøv igjen. Det du skrev, står her fortsatt.',
  close: 'Lukk',
  offline: 'Du er uten nett. Det du skriver, blir stående her. Prøv igjen når du er på nett.',
  measures: {
    title: 'Tiltak',
    heading: (year: string) => `Tiltak i ${year}`,
    year: 'Arbeidsår',
    body: 'Mitt organ',
    everyBody: 'Alle',
    goalChoice: 'Mål',
    everyGoal: 'Alle',
    noMeasures: 'Ingen tiltak passer med det du har valgt.',
    noneThisYear: (year: string) => `Ingen tiltak i planen gjelder i ${year}.`,
    showAll: 'Vis alle tiltak',
    search: 'Søk',
    shown: (count: number, of: number) =>
      count === of ? `${of} tiltak` : `${count} av ${of} tiltak`,
    more: (count: number) => `Vis ${count} til`,
    groups: {
      late: 'Forfalt eller bak skjema',
      toReport: 'Mangler melding',
      soon: 'Frist nær',
      going: 'I gang',
      coming: 'Kommer',
      finished: 'Meldt',
      closed: 'Ikke rapportert',
    },
    lastYear: 'I fjor',
    next: 'Neste',
    previous: 'Forrige',
    place: (index: number, of: number) => `${index} av ${of}`,
    undo: 'Angre',
    undone: 'Angret. Det står som før.',
    oneMore: '+1',
    progress: (percent: string, year: string) => `${percent} av planen i ${year}`,
    goalProgress: (percent: string, year: string) => `${percent} av målet i ${year}`,
    perGoal: 'Fremdrift per mål',
    target: (target: string, reach: string) =>
      reach === '' ? `Måltall: ${target}` : `Måltall: ${target} innen ${reach}`,
    figure: (year: string, value: string) => `${year}: ${value}`,
    noFigures: 'Ingen tall er ført ennå. De føres i fanen Mål.',
    due: (day: string) => `Frist ${day}`,
    yearAndDue: (year: string, day: string) => `${year} · Frist ${day}`,
    back: 'Tilbake til listen',
    backShort: 'Tilbake',
    result: 'Resultat',
    none: 'Ikke sagt ennå',
    count: 'Rett antallet',
    counted: (count: number, of: number) => `${count} av ${of} i år`,
    oneMoreLegend: 'Legg til én',
    day: 'Dato',
    what: 'Hva var det?',
    comment: 'En setning om hva som ble gjort',
    link: 'Lenke til dokumentasjon',
    save: 'Lagre',
    saved: 'Lagret. Arket er oppdatert.',
    countedSaved: (count: number, of: number) => `Lagret: ${count} av ${of} i år.`,
    unchanged: 'Ingenting er endret.',
    unsaved: 'Ikke lagret',
    when: 'Tid',
    responsible: 'Ansvar',
    goal: 'Mål',
    noBody: 'ikke sagt',
    noTime: 'hele perioden',
    frozen:
      'Året er rapportert og låst. Det som står her, endres ikke, men du kan føye til noe. Det blir merket med datoen.',
    later: {
      words: 'Føy til en setning',
      add: 'Føy til',
      added: 'Føyd til. Det som er rapportert, står som før.',
      on: (day: string) => `Tilføyd ${day}`,
      nothing: 'Skriv en setning først.',
    },
    goalOf: (count: number, per: string) => `Målet er ${count} per ${per}.`,
    fetchRow: 'Hent valgt rad',
    showRow: 'Vis i arket',
    notThisYear: (year: string) => `Tiltaket du har valgt, gjelder ikke i ${year}.`,
    conflict: {
      heading: 'Noen andre har endret tiltaket',
      lead: 'Ingenting er skrevet over. Se begge deler, og velg.',
      mine: 'Ditt',
      theirs: 'Deres',
      nothing: '(tomt)',
      fields: { result: 'Resultat', count: 'Antall', comment: 'Setning', link: 'Lenke' },
      keepMine: 'Behold mitt',
      keepTheirs: 'Behold deres',
      merge: 'Slå sammen',
      merged: 'Begge deler står nå i feltene. Rett det du vil, og trykk Lagre.',
      kept: 'Du beholdt det som sto i arket.',
    },
    several: {
      choose: 'Velg flere',
      stop: 'Avbryt',
      chosen: (count: number) => (count === 0 ? 'Kryss av i listen' : `${count} valgt`),
      report: (count: number) => `Meld ${count} tiltak`,
      heading: (count: number) =>
        count === 1 ? 'Meld ett tiltak' : `Meld ${count} tiltak samtidig`,
      unchanged: 'Ikke endre',
      sentence: 'En setning til alle',
      sentenceHint: 'Legges til det som alt står der.',
      needsSomething: 'Velg et resultat, eller skriv en setning.',
      saved: (count: number, refused: number) =>
        `${count} tiltak er lagret.${refused > 0 ? ` ${refused} er ikke lagret.` : ''}`,
      refused: 'Disse er ikke lagret:',
      look: 'Se på det',
    },
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
  tidying: {
    working: 'Rydder opp … Det kan ta et minutt. Ingenting du har skrevet, blir borte.',
    outcome: (done: number, left: number) => {
      const mended = done === 0 ? 'Alt var på plass.' : 'Arket er ryddet.';
      if (left === 0) return done === 0 ? `${mended} Det var ingenting å rydde.` : mended;
      return `${mended} ${left === 1 ? 'Én ting' : `${left} ting`} bør dere se på.`;
    },
    left: 'Bør ses på',
    done: 'Dette er ryddet',
    again: 'Rydd opp igjen',
  },
  report: {
    year: 'Arbeidsår',
    unreported: (count: number, of: number) =>
      count === 0
        ? 'Ingen tiltak mangler melding.'
        : `${count} av ${of} tiltak mangler melding. De står som «ikke rapportert» i rapporten.`,
    download: 'Last ned som Word-dokument',
    save: 'Lag Google-dokument',
    saved: 'Årsrapporten ligger i Min disk.',
    open: 'Åpne årsrapporten',
    downloaded: 'Årsrapporten er lastet ned.',
  },
} as const;
