import { longDay } from '../../application/language/dates.nn';
import type { Texts } from '../../application/language/languages';
import type { REPORT_TEXTS as NB } from './texts.nb';

export const REPORT_TEXTS: Texts<typeof NB> = {
  frozen: label =>
    `${label} er låst. Rapporten blir den same som han var. Det som er skrive sidan, kjem med som tillegg.`,
  forgotten: {
    year: label =>
      `${label} er låst, men rapporten som blei lagra då, står ikkje lenger i fana Arkiv. Denne blir laga av det som står i arket no. Arkiv kan hentast tilbake med Fil → Versjonslogg.`,
    plan: label =>
      `Fana Arkiv har ikkje planen slik han stod før. Årsrapporten for ${label} kan difor ikkje seie kva årsmøtet har endra. Skriv det sjølve under «Styret skriv».`,
  },
  missing: {
    heading: 'Det som manglar',
    none: label => `Ingen tiltak galdt i ${label}.`,
    why: {
      'no-report': 'inga melding',
      'not-understood': 'svaret er ikkje forstått:',
      'no-sentence': 'manglar ei setning om kvifor',
    },
    showRow: 'Vis rada',
    more: count => `Vis ${count} til`,
  },
  ask: {
    lead: 'Be dei som har ansvaret, om melding. Kvar får éin e-post med det som manglar.',
    open: 'Be om melding …',
    nobody: 'Det er ingen å be no.',
    sure: 'Desse får e-post når du trykkjer Send:',
    to: (bodies, address, count) => `${bodies} (${address}): ${count} tiltak.`,
    lastMail: day => `Fekk sist e-post ${longDay(day)}.`,
    read: 'Les e-posten',
    notAsked: 'Desse får ingen:',
    why: {
      'no-address': 'manglar adresse i fana med organa',
      'wants-none': 'har sagt nei til varsel',
      'had-mail-today': 'fekk e-post i dag',
    },
    rest: 'Dei vanlege varsla til desse ventar så i 14 dagar.',
    quiet: 'I dag er ein stille dag utan varsel, men det du sender sjølv, går.',
    send: count => (count === 1 ? 'Send éin e-post' : `Send ${count} e-postar`),
    cancel: 'Avbryt',
    sent: addresses => `Sendt til ${addresses}. Det står i fana med varsla.`,
    waiting: addresses =>
      `Google sender ikkje fleire e-postar i dag. Prøv igjen i morgon for ${addresses}.`,
    refused: addresses =>
      `Google ville ikkje sende til ${addresses}. Sjå etter skrivefeil i fana med organa.`,
    notNeeded: addresses =>
      `Ikkje sendt til ${addresses}: Det som mangla, er meldt, eller dei har alt fått e-post i dag.`,
  },
  words: {
    heading: 'Styret skriv',
    lead: 'Nokre setningar om året, og om kvart mål. Tomme felt blir ikkje med. Er noko endra i planen, skriv de kvifor. Var det berre ein skrivefeil som blei retta, skriv «retting».',
    wholeYear: 'Om heile året',
    save: 'Lagre det styret skriv',
    saved: 'Lagra i fana Årsrapport.',
    unchanged: 'Ingenting er endra.',
    refused:
      'Nokon andre har skrive i eit av felta. Teksten deira står under feltet ditt. Rett ditt, og lagre igjen om det skal gjelde.',
    theirs: 'No står det:',
  },
  preview: {
    open: 'Sjå over rapporten',
    back: 'Tilbake',
    print: 'Skriv ut',
    text: 'Tekst til protokollen',
    textHint: 'Merk alt og kopier, eller last ned.',
    downloadText: 'Last ned som tekst',
  },
  make: {
    heading: 'Lag rapporten',
    last: 'Opne den siste som blei laga',
    builtIn: 'Bruk den innebygde malen',
  },
  template: {
    heading: 'Eigen mal med brevhovud',
    own: name => `De bruker malen «${name}».`,
    builtIn: 'De bruker den innebygde malen.',
    lead: 'Last ned malen, opne han i Word, set inn logo og brevhovud, og vel han her. La felta i klammer { } stå.',
    fetch: 'Last ned malen',
    choose: 'Vel eigen mal (.docx)',
    drop: 'Gå tilbake til den innebygde',
    kept: 'Malen er lagra i arket, så også neste styre har han.',
    dropped: 'De bruker den innebygde malen igjen.',
    fileName: 'Mal for årsrapport',
  },
  plan: {
    heading: 'Planen slik årsmøtet vedtok han',
    lead: 'Heile planen skriven tilbake som eit dokument, med det som er vedteke sidan.',
    download: 'Last ned planen (Word)',
    downloadText: 'Last ned planen (tekst)',
  },
  freeze: {
    heading: 'Lås året',
    lead: label =>
      `Når rapporten er levert til årsmøtet, låser de ${label}. Då står alt slik det er rapportert. Det nokon skriv etterpå, blir lagt til med dato. Lås før de skriv inn det årsmøtet endra i planen, så kjem endringane med i neste årsrapport.`,
    notOver: label => `${label} er ikkje over enno, og kan ikkje låsast.`,
    ask: label => `Lås ${label}`,
    sure: label =>
      `Er rapporten for ${label} levert? Året blir opna igjen ved å ta det bort frå «Låste år» i innstillingane.`,
    yes: 'Ja, lås året',
    no: 'Nei, vent',
  },
};
