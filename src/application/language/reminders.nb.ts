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
  greeting: (bodies: string) => `Hei, ${bodies}!`,
  intro: (planTitle: string) =>
    `Her er det dere har ansvar for i «${planTitle}» som trenger et blikk nå.`,
  open: 'Åpne raden i arket',
  forBody: (body: string) => `Gjelder ${body}`,
  unitOf: (whole: string) => `Gjelder dere som del av ${whole}`,
  previousBoard: 'Forrige styre',
  loggedAfterwards: 'Ført i ettertid, for kjøringen stoppet da e-posten var sendt.',
  missingAddress: (body: string) =>
    `${body} mangler adresse i fanen Organer. Derfor kommer dette til styret.`,
  year: (label: string) => `arbeidsår ${label}`,
  replyWith: 'Svar på denne e-posten med nummeret og «Gjennomført», «Pågår» eller «Trenger hjelp».',
  answer: {
    done: 'Gjennomført',
    started: 'Pågår',
    help: 'Trenger hjelp',
  },
  answerBody: 'Skriv gjerne en setning om hvordan det gikk:',
  outro:
    'Har dere ikke tilgang til arket? Svar på denne e-posten, så fører styret det inn. Vil dere ikke ha slike varsler, be styret skrive «nei» under Varsles i fanen Organer.',
  signature: (organisation: string) => `Hilsen styret i ${organisation}`,
  trial: 'Prøve',
  moreNames: (count: number) => `${count} til`,
  more: (count: number) => `… og ${count} til. Se arket for resten.`,
} as const;
