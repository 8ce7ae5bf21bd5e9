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
  greeting: bodies => `Hei, ${bodies}!`,
  intro: planTitle => `Her er det de har ansvar for i «${planTitle}» som treng eit blikk no.`,
  open: 'Opne rada i arket',
  forBody: body => `Gjeld ${body}`,
  unitOf: whole => `Gjeld dykk som del av ${whole}`,
  previousBoard: 'Førre styret',
  loggedAfterwards: 'Ført i etterkant, for køyringa stansa då e-posten var send.',
  missingAddress: body =>
    `${body} manglar adresse i fana ${shownName('Organer')}. Derfor kjem dette til styret.`,
  year: label => `arbeidsår ${label}`,
  replyWith: 'Svar på denne e-posten med nummeret og «Gjennomført», «I gang» eller «Treng hjelp».',
  answer: {
    done: 'Gjennomført',
    started: 'I gang',
    help: 'Treng hjelp',
  },
  answerBody: 'Skriv gjerne ei setning om korleis det gjekk:',
  get outro() {
    return `Har de ikkje tilgang til arket? Svar på denne e-posten, så fører styret det inn. Vil de ikkje ha slike varsel, be styret skrive «nei» under Får varsel i fana ${shownName('Organer')}.`;
  },
  signature: organisation => `Helsing styret i ${organisation}`,
  trial: 'Prøve',
  moreNames: count => `${count} til`,
  more: count => `… og ${count} til. Sjå arket for resten.`,
};
