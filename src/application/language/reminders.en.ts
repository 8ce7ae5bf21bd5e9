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
  greeting: bodies => `Hello, ${bodies}!`,
  intro: planTitle =>
    `This is what you are responsible for in “${planTitle}” that needs a look now.`,
  open: 'Open the row in the sheet',
  forBody: body => `For ${body}`,
  unitOf: whole => `For you as part of ${whole}`,
  previousBoard: 'The previous board',
  loggedAfterwards:
    'Written down afterwards, because the run stopped when the e-mail had been sent.',
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
  moreNames: count => `${count} more`,
  more: count => `… and ${count} more. See the sheet for the rest.`,
};
