import { longDay } from '../application/language/dates.nn';
import type { Texts } from '../application/language/languages';
import type { PAGE_TEXTS as NB } from './texts.nb';

export const PAGE_TEXTS: Texts<typeof NB> = {
  loading: 'Hentar …',
  saving: 'Lagrar …',
  tryAgain: 'Prøv igjen',
  noContact:
    'Fekk ikkje kontakt med arket. Sjekk nettet, og prøv igjen. Det du skreiv, står her framleis.',
  close: 'Lukk',
  offline: 'Du er utan nett. Det du skriv, blir ståande her. Prøv igjen når du er på nett.',
  measures: {
    title: 'Tiltak',
    heading: year => `Tiltak i ${year}`,
    year: 'Arbeidsår',
    body: 'Organet mitt',
    everyBody: 'Alle',
    goalChoice: 'Mål',
    everyGoal: 'Alle',
    noMeasures: 'Ingen tiltak passar med det du har valt.',
    noneThisYear: year => `Ingen tiltak i planen gjeld i ${year}.`,
    showAll: 'Vis alle tiltak',
    search: 'Søk',
    shown: (count, of) => (count === of ? `${of} tiltak` : `${count} av ${of} tiltak`),
    more: count => `Vis ${count} til`,
    groups: {
      late: 'Over fristen eller bak skjema',
      toReport: 'Manglar melding',
      soon: 'Frist nær',
      going: 'I gang',
      coming: 'Kjem',
      finished: 'Meldt',
      closed: 'Ikkje rapportert',
    },
    lastYear: 'I fjor',
    next: 'Neste',
    previous: 'Førre',
    place: (index, of) => `${index} av ${of}`,
    undo: 'Angre',
    undone: 'Angra. Det står som før.',
    oneMore: '+1',
    progress: (percent, year) => `${percent} av planen i ${year}`,
    goalProgress: (percent, year) => `${percent} av målet i ${year}`,
    perGoal: 'Framdrift per mål',
    target: (target, reach) =>
      reach === '' ? `Måltal: ${target}` : `Måltal: ${target} innan ${reach}`,
    figure: (year, value) => `${year}: ${value}`,
    noFigures: 'Ingen tal er førte enno. Dei skal inn i fana med måla.',
    yearAndDue: (year, day) => `${year} · Frist ${day}`,
    due: day => `Frist ${day}`,
    back: 'Tilbake til lista',
    backShort: 'Tilbake',
    result: 'Resultat',
    none: 'Ikkje sagt enno',
    count: 'Rett antalet',
    counted: (count, of) => `${count} av ${of} i år`,
    oneMoreLegend: 'Legg til éin',
    day: 'Dato',
    what: 'Kva var det?',
    comment: 'Ei setning om kva som blei gjort',
    link: 'Lenkje til dokumentasjon',
    save: 'Lagre',
    saved: 'Lagra. Arket er oppdatert.',
    countedSaved: (count, of) => `Lagra: ${count} av ${of} i år.`,
    unchanged: 'Ingenting er endra.',
    unsaved: 'Ikkje lagra',
    when: 'Tid',
    responsible: 'Ansvar',
    goal: 'Mål',
    noBody: 'ikkje sagt',
    noTime: 'heile perioden',
    frozen:
      'Året er rapportert og låst. Det som står her, blir ikkje endra, men du kan leggje til noko. Det blir merkt med datoen.',
    later: {
      words: 'Legg til ei setning',
      add: 'Legg til',
      added: 'Lagt til. Det som er rapportert, står som før.',
      on: day => `Lagt til ${day}`,
      nothing: 'Skriv ei setning først.',
    },
    goalOf: (count, per) => `Målet er ${count} per ${per}.`,
    fetchRow: 'Hent vald rad',
    showRow: 'Vis i arket',
    notThisYear: year => `Tiltaket du har valt, gjeld ikkje i ${year}.`,
    conflict: {
      heading: 'Nokon andre har endra tiltaket',
      lead: 'Ingenting er skrive over. Sjå begge delar, og vel.',
      mine: 'Ditt',
      theirs: 'Deira',
      nothing: '(tomt)',
      fields: { result: 'Resultat', count: 'Antal', comment: 'Setning', link: 'Lenkje' },
      keepMine: 'Behald mitt',
      keepTheirs: 'Behald deira',
      merge: 'Slå saman',
      merged: 'Begge delar står no i felta. Rett det du vil, og trykk Lagre.',
      kept: 'Du beheldt det som stod i arket.',
    },
    several: {
      choose: 'Vel fleire',
      stop: 'Avbryt',
      chosen: count => (count === 0 ? 'Kryss av i lista' : `${count} valde`),
      report: count => `Meld ${count} tiltak`,
      heading: count => (count === 1 ? 'Meld eitt tiltak' : `Meld ${count} tiltak samtidig`),
      unchanged: 'Ikkje endre',
      sentence: 'Ei setning til alle',
      sentenceHint: 'Blir lagd til det som alt står der.',
      needsSomething: 'Vel eit resultat, eller skriv ei setning.',
      saved: (count, refused) =>
        `${count} tiltak er lagra.${refused > 0 ? ` ${refused} er ikkje lagra.` : ''}`,
      refused: 'Desse er ikkje lagra:',
      look: 'Sjå på det',
    },
  },
  reminders: {
    on: hour =>
      `Varsel er slått på. Dei blir sende kvardagar mellom klokka ${hour} og ${hour + 1}.`,
    mine: 'Det er du som har slått dei på. Dei blir sende frå kontoen din.',
    theirs: owner =>
      owner === ''
        ? 'Dei blir sende frå kontoen til den som slo dei på.'
        : `Dei blir sende frå kontoen til ${owner}. Sluttar vedkomande i styret, kan du ta over.`,
    theirsBefore: owner =>
      owner === ''
        ? 'Dei blei sende frå kontoen til den som slo dei på.'
        : `Dei blei sende frå kontoen til ${owner}.`,
    stopped: since =>
      `Varsla har stått stille sidan ${longDay(since)}. Ingen e-post blir send før nokon tek over.`,
    lastRun: day => `Sist køyrt ${longDay(day)}.`,
    takeOver: 'Ta over varsla',
    again: 'Start varsla igjen',
    hour: 'Klokkeslett',
    between: hour => `mellom ${hour} og ${hour + 1}`,
    changeHour: 'Endre klokkeslett',
    off: 'Varsel er slått av. Ingen e-post blir send.',
    turnOn: 'Slå på varsel',
    turnOff: 'Slå av varsel',
    toMe: 'Send berre til meg',
    sentToMe: (sent, to) =>
      sent === 1 ? `Éin e-post er send til ${to}.` : `${sent} e-postar er sende til ${to}.`,
    heading: 'Dette ville gått ut i dag',
    nothing: 'Ingenting å varsle om i dag.',
    laterHeading: 'Dei neste tolv vekene',
    laterIf: 'Slik blir det dersom ingen melder noko i mellomtida.',
    nothingLater: 'Ingenting å varsle om.',
    quiet: 'I dag er ein stille dag. Ingen varsel går ut.',
    to: address => `Til ${address}`,
  },
  tidying: {
    working: 'Ryddar opp … Det kan ta eit minutt. Ingenting du har skrive, blir borte.',
    outcome: (done, left) => {
      const mended = done === 0 ? 'Alt var på plass.' : 'Arket er rydda.';
      if (left === 0) return done === 0 ? `${mended} Det var ingenting å rydde.` : mended;
      return `${mended} ${left === 1 ? 'Éin ting' : `${left} ting`} bør de sjå på.`;
    },
    left: 'Bør sjåast på',
    done: 'Dette er rydda',
    again: 'Rydd opp igjen',
  },
  report: {
    year: 'Arbeidsår',
    unreported: (count, of) =>
      count === 0
        ? 'Ingen tiltak manglar melding.'
        : `${count} av ${of} tiltak manglar melding. Dei står som «ikkje rapportert» i rapporten.`,
    download: 'Last ned som Word-dokument',
    save: 'Lag Google-dokument',
    saved: 'Årsrapporten ligg i Min disk.',
    open: 'Opne årsrapporten',
    downloaded: 'Årsrapporten er lasta ned.',
  },
};
