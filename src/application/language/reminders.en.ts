import { type Day, daysBetween } from '../../domain/calendar/day';
import { shownName } from '../workbook/tab-words';
import { longDay } from './dates.en';
import type { Texts } from './languages';
import type * as NB from './reminders.nb';

type Words = Texts<typeof NB>;

export const SECTION_HEADINGS: Words['SECTION_HEADINGS'] = {
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  behind: 'Behind schedule',
  missingReport: 'Report missing',
};

function deadlineWords(due: Day, today: Day): string {
  const left = daysBetween(today, due);
  if (left < 0) return `It was due ${longDay(due)}, and nobody has said how it went.`;
  if (left === 0) return `Due today, ${longDay(due)}.`;
  return `Due ${longDay(due)}, in ${left === 1 ? 'one day' : `${left} days`}.`;
}

export const describeReason: typeof NB.describeReason = ({ kind }, due, yearLabel, today) => {
  switch (kind) {
    case 'days-before':
    case 'due':
    case 'days-after':
      return deadlineWords(due, today);
    case 'reporting':
      return `It is time to report what was done in ${yearLabel}.`;
    case 'share-missed':
      return `A part of ${yearLabel} has passed short of the count.`;
    case 'report-asked':
      return `The board is writing the annual report for ${yearLabel}, and does not know how it went.`;
    case 'sentence-asked':
      return `The result is reported. The annual report for ${yearLabel} lacks a sentence on why.`;
    default:
      return kind satisfies never;
  }
};

export const BODY_NOTES: Words['BODY_NOTES'] = {
  noAddress: 'E-mail is not an address',
};

export const MAIL_TEXTS: Words['MAIL_TEXTS'] = {
  subject: (organisation, bodies, count) =>
    `${organisation}: ${count === 1 ? 'one measure' : `${count} measures`} for ${bodies}`,
  reportSubject: (organisation, bodies, yearLabel) =>
    `${organisation}: what was done in ${yearLabel}? To ${bodies}`,
  greeting: bodies => `Hello, ${bodies}!`,
  greetingToMany: 'Hello!',
  intro: planTitle =>
    `This is what you are responsible for in “${planTitle}” that needs a look now.`,
  reportIntro: (planTitle, yearLabel) =>
    `The annual meeting will want to know what was done in ${yearLabel}. This is what is missing from you about “${planTitle}”. A sentence on each measure is enough.`,
  due: day => `Due ${longDay(day)}.`,
  open: 'Open the row in the sheet',
  openTab: 'Open the sheet',
  reply: 'Reply',
  forBody: body => `For ${body}.`,
  unitOf: whole => `For you as part of ${whole}.`,
  partOf: whole => `Part of ${whole}.`,
  previousBoard: 'The previous board',
  loggedAfterwards:
    'Written down afterwards, because the run stopped when the e-mail had been sent.',
  withoutAddress: body => `${body} (no address)`,
  missingAddress: bodies =>
    `No address in the tab ${shownName('Organer')}: ${bodies}. So this goes to the board.`,
  answer: {
    done: 'Done',
    started: 'Under way',
    help: 'Need help',
  },
  answerBody: {
    done: 'A sentence on what was done is welcome:',
    started: 'A sentence on how far you have come is welcome:',
    help: 'Say what you need help with:',
  },
  howTo: {
    heading: 'How to reply',
    press: 'Press the answer below the measure. An e-mail opens, for you to send.',
    write:
      'Reply to this e-mail with the number or the first words of the measure, and one of these answers.',
    means: {
      done: 'it is done.',
      started: 'you have begun. The sheet calls it Started.',
      help: 'you are stuck, and the board will get in touch.',
    },
    noAccess: 'You do not need access to the sheet: the board writes down what you reply.',
  },
  why: {
    heading: 'Why do you get this e-mail?',
    responsible: bodies => `Responsible for the measures: ${bodies}.`,
    get stop() {
      return `If you do not want these e-mails, reply “No thanks”. The board will write “no” under Reminded in the tab ${shownName('Organer')}.`;
    },
  },
  signature: organisation => `The board of ${organisation}`,
  trial: 'Trial',
  moreNames: count => `${count} more`,
  more: (count, sections) => `… and ${count} more measures (${sections})`,
};
