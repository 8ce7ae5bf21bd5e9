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

export const describeReason: Words['describeReason'] = (reason, due, yearLabel) => {
  switch (reason.kind) {
    case 'days-before':
      return `Due ${longDay(due)}, in ${reason.days} days or less.`;
    case 'due':
      return `Due ${longDay(due)}.`;
    case 'days-after':
      return `It was due ${longDay(due)}, and nobody has said how it went.`;
    case 'reporting':
      return `It is time to report what was done in ${yearLabel}.`;
    case 'share-missed':
      return `A part of ${yearLabel} has passed short of the count.`;
    default:
      return reason satisfies never;
  }
};

export const MAIL_TEXTS: Words['MAIL_TEXTS'] = {
  subject: (organisation, bodies, count) =>
    `${organisation}: ${count === 1 ? 'one measure' : `${count} measures`} for ${bodies}`,
  greeting: bodies => `Hello, ${bodies}!`,
  intro: planTitle =>
    `This is what you are responsible for in “${planTitle}” that needs a look now.`,
  open: 'Open the row in the sheet',
  forBody: body => `For ${body}`,
  missingAddress: body =>
    `${body} has no address in the tab ${shownName('Organer')}, so this goes to the board.`,
  year: label => `working year ${label}`,
  replyWith: 'Reply to this e-mail with the number and “Done”, “Under way” or “Need help”.',
  answer: {
    done: 'Done',
    started: 'Under way',
    help: 'Need help',
  },
  answerBody: 'A sentence on how it went is welcome:',
  get outro() {
    return `No access to the sheet? Reply to this e-mail, and the board will write it down. If you do not want these reminders, ask the board to write “no” under Reminded in the tab ${shownName('Organer')}.`;
  },
  signature: organisation => `The board of ${organisation}`,
  trial: 'Trial',
  more: count => `… and ${count} more. See the sheet for the rest.`,
};
