import { type Day, daysBetween } from '../../domain/calendar/day';
import type { Reminded, ThresholdReason } from '../../domain/reminders/thresholds';
import { longDay } from './dates.nb';

export const SECTION_HEADINGS: Readonly<Record<Reminded, string>> = {
  overdue: 'Forfalt',
  dueSoon: 'Frist nær',
  behind: 'Bak skjema',
  missingReport: 'Mangler melding',
};

function deadlineWords(due: Day, today: Day): string {
  const left = daysBetween(today, due);
  if (left < 0) return `Fristen var ${longDay(due)}, og ingen har meldt hvordan det gikk.`;
  if (left === 0) return `Fristen er i dag, ${longDay(due)}.`;
  return `Fristen er ${longDay(due)}, om ${left === 1 ? 'én dag' : `${left} dager`}.`;
}

/** Why a line stands in the mail of a day. */
export function describeReason(
  { kind }: ThresholdReason,
  due: Day,
  yearLabel: string,
  today: Day,
): string {
  switch (kind) {
    case 'days-before':
    case 'due':
    case 'days-after':
      return deadlineWords(due, today);
    case 'reporting':
      return `Det er tid for å melde hva som ble gjort i ${yearLabel}.`;
    case 'share-missed':
      return `En del av ${yearLabel} er gått uten at antallet er nådd.`;
    case 'report-asked':
      return `Styret skriver årsrapporten for ${yearLabel}, og mangler melding om hvordan det gikk.`;
    case 'sentence-asked':
      return `Resultatet er meldt. Årsrapporten for ${yearLabel} mangler en setning om hvorfor.`;
    default:
      return kind satisfies never;
  }
}

/** What stands in Organer under «Sist varslet» instead of a day. */
export const BODY_NOTES = {
  noAddress: 'E-post er ikke en adresse',
} as const;

export const MAIL_TEXTS = {
  subject: (organisation: string, bodies: string, count: number) =>
    `${organisation}: ${count === 1 ? 'ett tiltak' : `${count} tiltak`} for ${bodies}`,
  reportSubject: (organisation: string, bodies: string, yearLabel: string) =>
    `${organisation}: hva ble gjort i ${yearLabel}? Til ${bodies}`,
  greeting: (bodies: string) => `Hei, ${bodies}!`,
  greetingToMany: 'Hei!',
  intro: (planTitle: string) =>
    `Her er det dere har ansvar for i «${planTitle}» som trenger et blikk nå.`,
  reportIntro: (planTitle: string, yearLabel: string) =>
    `Årsmøtet skal få vite hva som ble gjort i ${yearLabel}. Dette mangler fra dere om «${planTitle}». En setning om hvert tiltak holder.`,
  due: (day: Day) => `Frist ${longDay(day)}.`,
  open: 'Åpne raden i arket',
  openTab: 'Åpne arket',
  reply: 'Svar',
  forBody: (body: string) => `Gjelder ${body}.`,
  unitOf: (whole: string) => `Gjelder dere som del av ${whole}.`,
  partOf: (whole: string) => `Del av ${whole}.`,
  previousBoard: 'Forrige styre',
  loggedAfterwards: 'Ført i ettertid, for kjøringen stoppet da e-posten var sendt.',
  withoutAddress: (body: string) => `${body} (mangler adresse)`,
  missingAddress: (bodies: string) =>
    `${bodies} mangler adresse i fanen Organer. Derfor kommer dette til styret.`,
  answer: {
    done: 'Gjennomført',
    started: 'Pågår',
    help: 'Trenger hjelp',
  },
  answerBody: {
    done: 'Skriv gjerne en setning om hva som ble gjort:',
    started: 'Skriv gjerne hvor langt dere er kommet:',
    help: 'Skriv hva dere trenger hjelp til:',
  },
  howTo: {
    heading: 'Slik svarer dere',
    press: 'Trykk på svaret under tiltaket. Da åpnes en e-post som dere sender.',
    write:
      'Svar på denne e-posten med nummeret eller de første ordene i tiltaket, og ett av disse svarene.',
    means: {
      done: 'det er gjort.',
      started: 'dere er i gang. I arket heter det Påbegynt.',
      help: 'dere står fast, og styret tar kontakt.',
    },
    noAccess: 'Dere trenger ikke tilgang til arket: Styret fører inn det dere svarer.',
  },
  why: {
    heading: 'Hvorfor får dere denne e-posten?',
    responsible: (bodies: string) => `Ansvarlig for tiltakene: ${bodies}.`,
    stop: 'Vil dere ikke ha slike e-poster, svar «Nei takk». Da skriver styret «nei» under Varsles i fanen Organer.',
  },
  signature: (organisation: string) => `Hilsen styret i ${organisation}`,
  trial: 'Prøve',
  moreNames: (count: number) => `${count} til`,
  more: (count: number, sections: string) => `… og ${count} tiltak til (${sections})`,
} as const;
