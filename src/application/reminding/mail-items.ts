import type { DigestLine } from '../../domain/reminders/digests';
import { isMailAddress } from '../../domain/reminders/mail-address';
import type { Recipient } from '../../domain/reminders/recipients';
import type { ThresholdReason } from '../../domain/reminders/thresholds';
import { describeReason, MAIL_TEXTS } from '../language/reminders';
import { listed } from '../language/words';
import type { Ports } from '../ports';
import type { Tracking } from '../refreshing/track';
import type { Settings } from '../workbook/settings';
import { mailto, oneLine, shortened } from './mail-text';
import type { RemindedMeasure } from './reminder-facts';

/** Characters of a measure, of its words in an answer and in the subject of one, of its number, and of a body's name. */
const LONGEST = { measure: 500, quote: 100, subject: 60, number: 20, name: 80 };
const MOST_NAMES = 12;

export type Line = DigestLine<RemindedMeasure>;
/** What can be answered with one press. */
export const ANSWERS = ['done', 'started', 'help'] as const;

/** One measure, as a mail shows it. */
export interface MailItem {
  readonly title: string;
  /** Deadline, reason and for whom; what is said above several is not said again. */
  readonly facts: readonly string[];
  /** To its row. */
  readonly link: string | null;
  /** Links that open an answer: one for those who read plain text, and one for each thing there is to say. */
  readonly reply: string | null;
  readonly answers: readonly { readonly label: string; readonly href: string }[];
}

/** Measures with the same reason; it is said once above them, or null where it stands at the only one. */
export interface MailGroup {
  readonly why: string | null;
  readonly items: readonly MailItem[];
}

/** Google refuses a mail whose reply address is none. */
export const replyAddress = ({ boardEmail }: Settings): string =>
  isMailAddress(boardEmail) ? boardEmail : '';

/** A few of many names, each as it is to stand, and how many more. */
export function listedNames(
  all: readonly string[],
  standing: (name: string, i: number) => string = name => name,
): string {
  const names = all
    .slice(0, MOST_NAMES)
    .map((name, i) => standing(shortened(oneLine(name), LONGEST.name), i));
  const hidden = all.length - names.length;
  return listed(hidden > 0 ? [...names, MAIL_TEXTS.moreNames(hidden)] : names);
}

/** «2.1 Skifte tak på huset», so that a measure is known also where it has no number, or shares it. */
const reference = ({ number, text }: RemindedMeasure, most: number) =>
  `${shortened(oneLine(number), LONGEST.number)} ${shortened(oneLine(text), most)}`.trim();

function answersTo(measure: RemindedMeasure, replyTo: string): Pick<MailItem, 'reply' | 'answers'> {
  if (replyTo === '') return { reply: null, answers: [] };
  const subject = reference(measure, LONGEST.subject);
  const about = (words: string) => `${words} (${measure.yearLabel})`;
  return {
    reply: mailto(replyTo, about(reference(measure, LONGEST.subject / 2)), ''),
    answers: ANSWERS.map(answer => {
      const label = MAIL_TEXTS.answer[answer];
      const body = `${reference(measure, LONGEST.quote)}\n\n${MAIL_TEXTS.answerBody[answer]}\n`;
      return { label, href: mailto(replyTo, about(`${label}: ${subject}`), body) };
    }),
  };
}

/** Whom a line is for, where that is not plain: several bodies at one address, a unit, a body without an address. */
function forWhom(recipients: readonly Recipient[], bodies: number): readonly string[] {
  const isPlain = bodies === 1 && recipients.every(({ isFallback }) => !isFallback);
  const names = listedNames(
    recipients.map(({ body }) => body),
    (name, i) => (recipients[i]?.isFallback ? MAIL_TEXTS.withoutAddress(name) : name),
  );
  const wholes = Array.from(new Set(recipients.map(({ unitOf }) => unitOf)));
  // The board that reads of a unit without an address is no part of the whole.
  const ofWhole = recipients.some(({ isFallback }) => isFallback)
    ? MAIL_TEXTS.partOf
    : MAIL_TEXTS.unitOf;
  return [
    ...(isPlain ? [] : [MAIL_TEXTS.forBody(names)]),
    ...wholes.flatMap(whole => (whole === null ? [] : [ofWhole(listedNames([whole]))])),
  ];
}

const SAYS_DUE: readonly ThresholdReason['kind'][] = ['days-before', 'due', 'days-after'];

export type MailDay = Pick<Tracking, 'settings' | 'today'>;
export type LinkTo = Ports['workbook']['linkTo'];

const whyOf = ({ reminder, threshold }: Line, today: string) =>
  describeReason(threshold.reason, reminder.due, reminder.measure.yearLabel, today);

/** Lines of one section, those with the same reason together. */
export function groupsOf(
  lines: readonly Line[],
  bodies: number,
  { settings, today }: MailDay,
  linkTo: LinkTo,
): readonly MailGroup[] {
  const byReason = new Map<string, Line[]>();
  for (const line of lines) {
    const why = whyOf(line, today);
    byReason.set(why, [...(byReason.get(why) ?? []), line]);
  }
  return Array.from(byReason, ([why, alike]): MailGroup => {
    const isShared = alike.length > 1;
    return {
      why: isShared ? why : null,
      items: alike.map(({ reminder: { measure, due }, recipients, threshold }) => ({
        title: shortened(oneLine(`${measure.number} ${measure.text}`), LONGEST.measure),
        facts: [
          ...(isShared ? [] : [why]),
          ...(SAYS_DUE.includes(threshold.reason.kind) ? [] : [MAIL_TEXTS.due(due)]),
          ...forWhom(recipients, bodies),
        ],
        link: measure.row === null ? null : linkTo(measure.yearLabel)(measure.row),
        ...answersTo(measure, replyAddress(settings)),
      })),
    };
  });
}
