import type { Digest } from '../../domain/reminders/digests';
import { REMINDED, type ThresholdReason } from '../../domain/reminders/thresholds';
import { MAIL_TEXTS, SECTION_HEADINGS } from '../language/reminders';
import {
  ANSWERS,
  groupsOf,
  type Line,
  type LinkTo,
  listedNames,
  type MailDay,
  type MailGroup,
  replyAddress,
} from './mail-items';
import { headerText, oneLine } from './mail-text';
import type { RemindedMeasure } from './reminder-facts';

/** More bodies than this are not greeted by name. */
const MOST_GREETED = 2;

/** What a mail says, before it is text or HTML. All words from the sheet are on one line, and not escaped. */
export interface MailContent {
  readonly subject: string;
  readonly organisation: string;
  readonly greeting: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly groups: readonly MailGroup[] }[];
  /** What there was no room for, and where it stands. */
  readonly more: { readonly words: string; readonly link: string | null } | null;
  readonly howTo: {
    readonly heading: string;
    readonly press: string | null;
    readonly write: string;
    readonly answers: readonly { readonly label: string; readonly means: string }[];
    readonly noAccess: string;
  };
  readonly why: { readonly heading: string; readonly sentences: readonly string[] };
  readonly signature: string;
}

const ABOUT_REPORT: readonly ThresholdReason['kind'][] = [
  'reporting',
  'report-asked',
  'sentence-asked',
];

/** The lines of each section that has any, in the order of urgency; what asks for a report alone lacks one thing, and is one section. */
const bySection = (lines: readonly Line[], isReport: boolean) =>
  REMINDED.map(status => ({
    heading: SECTION_HEADINGS[status],
    lines: lines.filter(
      ({ reminder }) => (isReport ? 'missingReport' : reminder.status) === status,
    ),
  })).filter(section => section.lines.length > 0);

function summedUp(hidden: readonly Line[], isReport: boolean, linkTo: LinkTo): MailContent['more'] {
  const counts = bySection(hidden, isReport).map(
    ({ heading, lines }) => `${heading.toLowerCase()}: ${lines.length}`,
  );
  const tab = hidden.find(({ reminder }) => reminder.measure.row !== null)?.reminder.measure;
  return hidden.length === 0
    ? null
    : {
        words: MAIL_TEXTS.more(hidden.length, counts.join(', ')),
        link: tab === undefined ? null : linkTo(tab.yearLabel)(0),
      };
}

/** The year that is asked about, where a mail asks for nothing but what the report on it lacks. */
function reportedYear(lines: readonly Line[]): string | null {
  const [label, ...others] = Array.from(
    new Set(lines.map(({ reminder }) => reminder.measure.yearLabel)),
  );
  const isAll = lines.every(({ threshold }) => ABOUT_REPORT.includes(threshold.reason.kind));
  return isAll && label !== undefined && others.length === 0 ? label : null;
}

const unique = (names: readonly string[]) => Array.from(new Set(names));

/** «Styret og AU»; the first of many, and how many more. */
const shortNames = (names: readonly string[]) =>
  names.length > MOST_GREETED
    ? listedNames([names[0] ?? '', MAIL_TEXTS.moreNames(names.length - 1)])
    : listedNames(names);

function openingOf(
  names: readonly string[],
  lines: readonly Line[],
  year: string | null,
  { settings }: MailDay,
) {
  const plan = oneLine(settings.planTitle);
  const organisation = oneLine(settings.organisation) || plan;
  const to = shortNames(names);
  return {
    subject: headerText(
      year === null
        ? MAIL_TEXTS.subject(organisation, to, lines.length)
        : MAIL_TEXTS.reportSubject(organisation, to, year),
    ),
    organisation,
    greeting: names.length > MOST_GREETED ? MAIL_TEXTS.greetingToMany : MAIL_TEXTS.greeting(to),
    intro: year === null ? MAIL_TEXTS.intro(plan) : MAIL_TEXTS.reportIntro(plan, year),
    signature: MAIL_TEXTS.signature(organisation),
  };
}

/** All that one mail says; of its measures the first `most`, the rest summed up. */
export function mailContent(
  { lines }: Digest<RemindedMeasure>,
  day: MailDay,
  linkTo: LinkTo,
  most: number,
): MailContent {
  const { settings } = day;
  const recipients = lines.flatMap(line => line.recipients);
  const bodiesWhere = (isFallback: boolean) =>
    unique(recipients.filter(one => one.isFallback === isFallback).map(({ body }) => body));
  const [own, silent] = [bodiesWhere(false), bodiesWhere(true)];
  // What the board answers for is no affair of those who lack an address: it is the board that reads it.
  const readers = unique(
    recipients.map(({ body, isFallback }) => (isFallback ? settings.board : body)),
  );
  const bodies = new Set(recipients.map(({ key }) => key)).size;
  const { howTo, why } = MAIL_TEXTS;
  const year = reportedYear(lines);
  const isReport = year !== null;
  return {
    ...openingOf(readers, lines, year, day),
    sections: bySection(lines.slice(0, most), isReport).map(({ heading, lines: shown }) => ({
      heading,
      groups: groupsOf(shown, bodies, day, linkTo),
    })),
    more: summedUp(lines.slice(most), isReport, linkTo),
    howTo: {
      heading: howTo.heading,
      press: replyAddress(settings) === '' ? null : howTo.press,
      write: howTo.write,
      answers: ANSWERS.map(one => ({ label: MAIL_TEXTS.answer[one], means: howTo.means[one] })),
      noAccess: howTo.noAccess,
    },
    why: {
      heading: why.heading,
      sentences: [
        ...(own.length > 0 ? [why.responsible(listedNames(own))] : []),
        ...(silent.length > 0 ? [MAIL_TEXTS.missingAddress(listedNames(silent))] : []),
        why.stop,
      ],
    },
  };
}
