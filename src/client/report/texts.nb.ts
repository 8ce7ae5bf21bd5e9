import { longDay } from '../../application/language/dates.nb';
import type { Day } from '../../domain/calendar/day';

/** What stands in the dialog for the annual report. */
export const REPORT_TEXTS = {
  frozen: (label: string) =>
    `${label} er låst. Rapporten blir den samme som den var. Det som er skrevet siden, kommer med som tilføyelser.`,
  forgotten: {
    year: (label: string) =>
      `${label} er låst, men rapporten som ble lagret da, står ikke lenger i fanen Arkiv. Denne lages av det som står i arket nå. Arkiv kan hentes tilbake med Fil → Versjonslogg.`,
    plan: (label: string) =>
      `Fanen Arkiv har ikke planen slik den sto før. Årsrapporten for ${label} kan derfor ikke si hva årsmøtet har endret. Skriv det selv under «Styret skriver».`,
  },
  missing: {
    heading: 'Det som mangler',
    none: (label: string) => `Ingen tiltak gjaldt i ${label}.`,
    why: {
      'no-report': 'ingen melding',
      'not-understood': 'svaret er ikke forstått:',
      'no-sentence': 'mangler en setning om hvorfor',
    },
    showRow: 'Vis raden',
    more: (count: number) => `Vis ${count} til`,
  },
  ask: {
    lead: 'Be dem som har ansvaret, om melding. Hver får én e-post med det som mangler.',
    open: 'Be om melding …',
    nobody: 'Det er ingen å be nå.',
    sure: 'Disse får e-post når du trykker Send:',
    to: (bodies: string, address: string, count: number) =>
      `${bodies} (${address}): ${count} tiltak.`,
    lastMail: (day: Day) => `Fikk sist e-post ${longDay(day)}.`,
    read: 'Les e-posten',
    notAsked: 'Disse får ingen:',
    why: {
      'no-address': 'mangler adresse i fanen Organer',
      'wants-none': 'har sagt nei til varsler',
      'had-mail-today': 'fikk e-post i dag',
    },
    rest: 'De vanlige varslene til disse venter så i 14 dager.',
    quiet: 'I dag er en stille dag uten varsler, men det du sender selv, går.',
    send: (count: number) => (count === 1 ? 'Send én e-post' : `Send ${count} e-poster`),
    cancel: 'Avbryt',
    sent: (addresses: string) => `Sendt til ${addresses}. Det står i fanen Varsler.`,
    waiting: (addresses: string) =>
      `Google sender ikke flere e-poster i dag. Prøv igjen i morgen for ${addresses}.`,
    refused: (addresses: string) =>
      `Google ville ikke sende til ${addresses}. Se etter skrivefeil i fanen Organer.`,
    notNeeded: (addresses: string) =>
      `Ikke sendt til ${addresses}: Det som manglet, er meldt, eller de har alt fått e-post i dag.`,
  },
  words: {
    heading: 'Styret skriver',
    lead: 'Noen setninger om året, og om hvert mål. Tomme felter blir ikke med. Er noe endret i planen, skriver dere hvorfor. Var det bare en skrivefeil som ble rettet, skriv «rettelse».',
    wholeYear: 'Om hele året',
    save: 'Lagre det styret skriver',
    saved: 'Lagret i fanen Årsrapport.',
    unchanged: 'Ingenting er endret.',
    refused:
      'Noen andre har skrevet i et av feltene. Deres tekst står under ditt felt. Rett ditt, og lagre igjen hvis det skal gjelde.',
    theirs: 'Nå står det:',
  },
  preview: {
    open: 'Se over rapporten',
    back: 'Tilbake',
    print: 'Skriv ut',
    text: 'Tekst til protokollen',
    textHint: 'Merk alt og kopier, eller last ned.',
    downloadText: 'Last ned som tekst',
  },
  make: {
    heading: 'Lag rapporten',
    last: 'Åpne den siste som ble laget',
    builtIn: 'Bruk den innebygde malen',
  },
  template: {
    heading: 'Egen mal med brevhode',
    own: (name: string) => `Dere bruker malen «${name}».`,
    builtIn: 'Dere bruker den innebygde malen.',
    lead: 'Last ned malen, åpne den i Word, sett inn logo og brevhode, og velg den her. La feltene i klammer { } stå.',
    fetch: 'Last ned malen',
    choose: 'Velg egen mal (.docx)',
    drop: 'Gå tilbake til den innebygde',
    kept: 'Malen er lagret i arket, så også neste styre har den.',
    dropped: 'Dere bruker den innebygde malen igjen.',
    fileName: 'Mal for årsrapport',
  },
  plan: {
    heading: 'Planen slik årsmøtet vedtok den',
    lead: 'Hele planen skrevet tilbake som et dokument, med det som er vedtatt siden.',
    download: 'Last ned planen (Word)',
    downloadText: 'Last ned planen (tekst)',
  },
  freeze: {
    heading: 'Lås året',
    lead: (label: string) =>
      `Når rapporten er levert til årsmøtet, låser dere ${label}. Da står alt slik det er rapportert. Det noen skriver etterpå, blir lagt til med dato. Lås før dere skriver inn det årsmøtet endret i planen, så kommer endringene med i neste årsrapport.`,
    notOver: (label: string) => `${label} er ikke over ennå, og kan ikke låses.`,
    ask: (label: string) => `Lås ${label}`,
    sure: (label: string) =>
      `Er rapporten for ${label} levert? Året åpnes igjen ved å ta det bort fra «Låste år» i Innstillinger.`,
    yes: 'Ja, lås året',
    no: 'Nei, vent',
  },
} as const;
