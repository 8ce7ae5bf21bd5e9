import { type Day, daysBetween } from '../../domain/calendar/day';
import { shownName } from '../workbook/tab-words';
import { longDay } from './dates.nn';
import type { Texts } from './languages';
import type * as NB from './reminders.nb';

type Words = Texts<typeof NB>;

export const SECTION_HEADINGS: Words['SECTION_HEADINGS'] = {
  overdue: 'Over fristen',
  dueSoon: 'Frist nær',
  behind: 'Bak skjema',
  missingReport: 'Manglar melding',
};

function deadlineWords(due: Day, today: Day): string {
  const left = daysBetween(today, due);
  if (left < 0) return `Fristen var ${longDay(due)}, og ingen har meldt korleis det gjekk.`;
  if (left === 0) return `Fristen er i dag, ${longDay(due)}.`;
  return `Fristen er ${longDay(due)}, om ${left === 1 ? 'éin dag' : `${left} dagar`}.`;
}

export const describeReason: typeof NB.describeReason = ({ kind }, due, yearLabel, today) => {
  switch (kind) {
    case 'days-before':
    case 'due':
    case 'days-after':
      return deadlineWords(due, today);
    case 'reporting':
      return `Det er tid for å melde kva som blei gjort i ${yearLabel}.`;
    case 'share-missed':
      return `Ein del av ${yearLabel} er gått utan at antalet er nådd.`;
    case 'report-asked':
      return `Styret skriv årsrapporten for ${yearLabel}, og manglar melding om korleis det gjekk.`;
    case 'sentence-asked':
      return `Resultatet er meldt. Årsrapporten for ${yearLabel} manglar ei setning om kvifor.`;
    default:
      return kind satisfies never;
  }
};

export const BODY_NOTES: Words['BODY_NOTES'] = {
  noAddress: 'E-post er ikkje ei adresse',
};

export const MAIL_TEXTS: Words['MAIL_TEXTS'] = {
  subject: (organisation, bodies, count) =>
    `${organisation}: ${count === 1 ? 'eitt tiltak' : `${count} tiltak`} for ${bodies}`,
  reportSubject: (organisation, bodies, yearLabel) =>
    `${organisation}: kva blei gjort i ${yearLabel}? Til ${bodies}`,
  greeting: bodies => `Hei, ${bodies}!`,
  greetingToMany: 'Hei!',
  intro: planTitle => `Her er det de har ansvar for i «${planTitle}» som treng eit blikk no.`,
  reportIntro: (planTitle, yearLabel) =>
    `Årsmøtet skal få vite kva som blei gjort i ${yearLabel}. Dette manglar frå dykk om «${planTitle}». Ei setning om kvart tiltak held.`,
  due: day => `Frist ${longDay(day)}.`,
  open: 'Opne rada i arket',
  openTab: 'Opne arket',
  reply: 'Svar',
  forBody: body => `Gjeld ${body}.`,
  unitOf: whole => `Gjeld dykk som del av ${whole}.`,
  partOf: whole => `Del av ${whole}.`,
  previousBoard: 'Førre styret',
  loggedAfterwards: 'Ført i etterkant, for køyringa stansa då e-posten var send.',
  withoutAddress: body => `${body} (manglar adresse)`,
  missingAddress: bodies =>
    `${bodies} manglar adresse i fana ${shownName('Organer')}. Derfor kjem dette til styret.`,
  answer: {
    done: 'Gjennomført',
    started: 'I gang',
    help: 'Treng hjelp',
  },
  answerBody: {
    done: 'Skriv gjerne ei setning om kva som blei gjort:',
    started: 'Skriv gjerne kor langt de er komne:',
    help: 'Skriv kva de treng hjelp til:',
  },
  howTo: {
    heading: 'Slik svarer de',
    press: 'Trykk på svaret under tiltaket. Då opnar det seg ein e-post som de sender.',
    write:
      'Svar på denne e-posten med nummeret eller dei første orda i tiltaket, og eitt av desse svara.',
    means: {
      done: 'det er gjort.',
      started: 'de er i gang. I arket heiter det Påbyrja.',
      help: 'de står fast, og styret tek kontakt.',
    },
    noAccess: 'De treng ikkje tilgang til arket: Styret fører inn det de svarer.',
  },
  why: {
    heading: 'Kvifor får de denne e-posten?',
    responsible: bodies => `Ansvarleg for tiltaka: ${bodies}.`,
    get stop() {
      return `Vil de ikkje ha slike e-postar, svar «Nei takk». Då skriv styret «nei» under Får varsel i fana ${shownName('Organer')}.`;
    },
  },
  signature: organisation => `Helsing styret i ${organisation}`,
  trial: 'Prøve',
  moreNames: count => `${count} til`,
  more: (count, sections) => `… og ${count} tiltak til (${sections})`,
};
