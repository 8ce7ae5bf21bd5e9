import type { Digest, DigestLine } from '../../domain/reminders/digests';
import { isMailAddress } from '../../domain/reminders/mail-address';
import type { Recipient } from '../../domain/reminders/recipients';
import { REMINDED, type Reminded } from '../../domain/reminders/thresholds';
import { spokenLanguage } from '../language/languages';
import { describeReason, MAIL_TEXTS, SECTION_HEADINGS } from '../language/reminders';
import { listed } from '../language/words';
import type { OutgoingMail } from '../ports';
import type { Tracking } from '../refreshing/track';
import type { Settings } from '../workbook/settings';
import { escapeHtml, headerText, mailto, shortened } from './mail-text';
import type { RemindedMeasure } from './reminder-facts';

/** Characters of a measure, in the mail and in an answer to it, and of a body's name: 25 measures of these stay under Google's 200 kB. */
const LONGEST_MEASURE = 500;
const LONGEST_QUOTE = 100;
const LONGEST_NAME = 80;
const MOST_NAMES = 12;

/** More measures than this are summed up, so that the mail can be read. */
const MOST_LINES = 25;

type Line = DigestLine<RemindedMeasure>;
type LinkTo = (tab: string) => (row: number) => string;

interface Item {
  readonly title: string;
  readonly why: string;
  readonly notes: readonly string[];
  readonly link: string | null;
  readonly answers: readonly { readonly label: string; readonly href: string }[];
}

interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

const answersTo = ({ measure }: Line['reminder'], replyTo: string) =>
  replyTo === ''
    ? []
    : Object.values(MAIL_TEXTS.answer).map(label => ({
        label,
        href: mailto(
          replyTo,
          `${label}: ${shortened(measure.number || measure.id, LONGEST_NAME)} (${MAIL_TEXTS.year(measure.yearLabel)})`,
          `${shortened(`${measure.number} ${measure.text}`, LONGEST_QUOTE)}\n\n${MAIL_TEXTS.answerBody}\n`,
        ),
      }));

/** Google refuses a mail whose reply address is none. */
const replyAddress = ({ boardEmail }: Settings) => (isMailAddress(boardEmail) ? boardEmail : '');

/** Whom a line is for, where that is not plain: several bodies at one address, a unit, a body without an address. */
function notesOn(recipients: readonly Recipient[], bodies: number): readonly string[] {
  const names = (some: readonly Recipient[]) => listedNames(some.map(({ body }) => body));
  const isPlain = bodies === 1 || recipients.every(({ isFallback }) => isFallback);
  const wholes = Array.from(new Set(recipients.map(({ unitOf }) => unitOf)));
  const silent = recipients.filter(({ isFallback }) => isFallback);
  return [
    ...(isPlain ? [] : [MAIL_TEXTS.forBody(names(recipients))]),
    ...wholes.flatMap(whole => (whole === null ? [] : [MAIL_TEXTS.unitOf(whole)])),
    ...(silent.length > 0 ? [MAIL_TEXTS.missingAddress(names(silent))] : []),
  ];
}

function itemOf(
  line: Line,
  bodies: number,
  { settings, today }: Pick<Tracking, 'settings' | 'today'>,
  linkTo: LinkTo,
): Item {
  const { reminder, recipients, threshold } = line;
  const { measure } = reminder;
  return {
    title: shortened(`${measure.number} ${measure.text}`.trim(), LONGEST_MEASURE),
    why: describeReason(threshold.reason, reminder.due, measure.yearLabel, today),
    notes: notesOn(recipients, bodies),
    link: measure.row === null ? null : linkTo(measure.yearLabel)(measure.row),
    answers: answersTo(reminder, replyAddress(settings)),
  };
}

const sectionsOf = (items: readonly { status: Reminded; item: Item }[]): readonly Section[] =>
  REMINDED.map(status => ({
    heading: SECTION_HEADINGS[status],
    items: items.filter(one => one.status === status).map(({ item }) => item),
  })).filter(section => section.items.length > 0);

const textItem = ({ title, why, notes, link }: Item): string =>
  [
    `• ${title}`,
    `  ${why}`,
    ...notes.map(note => `  ${note}`),
    ...(link === null ? [] : [`  ${MAIL_TEXTS.open}: ${link}`]),
  ].join('\n');

const textSection = ({ heading, items }: Section): string =>
  [heading.toUpperCase(), '', ...items.map(textItem)].join('\n');

const STYLE = {
  page: 'margin:0 auto;max-width:600px;padding:16px;font:16px/1.5 Arial,sans-serif;color:#1f2a2e',
  heading: 'font-size:18px;margin:28px 0 8px;color:#1d5c4d',
  item: 'border-left:4px solid #1d5c4d;padding:4px 0 4px 12px;margin:0 0 20px',
  why: 'color:#4c5a5f;font-size:14px',
  link: 'color:#1d5c4d',
  answer:
    'display:inline-block;margin:8px 8px 0 0;padding:8px 14px;border:1px solid #1d5c4d;border-radius:6px;color:#1d5c4d;text-decoration:none',
};

const htmlItem = ({ title, why, notes, link, answers }: Item): string =>
  [
    `<div style="${STYLE.item}"><strong>${escapeHtml(title)}</strong>`,
    ...[why, ...notes].map(line => `<div style="${STYLE.why}">${escapeHtml(line)}</div>`),
    link === null
      ? ''
      : `<div><a style="${STYLE.link}" href="${escapeHtml(link)}">${MAIL_TEXTS.open}</a></div>`,
    '<div>',
    ...answers.map(
      ({ label, href }) => `<a style="${STYLE.answer}" href="${escapeHtml(href)}">${label}</a>`,
    ),
    '</div></div>',
  ].join('');

const htmlSection = ({ heading, items }: Section): string =>
  `<h2 style="${STYLE.heading}">${heading}</h2>${items.map(htmlItem).join('')}`;

/** «Styret, AU og Fana»; a few of many, and how many more. */
function listedNames(all: readonly string[]): string {
  const names = all.slice(0, MOST_NAMES).map(name => shortened(name, LONGEST_NAME));
  const hidden = all.length - names.length;
  return listed(hidden > 0 ? [...names, MAIL_TEXTS.moreNames(hidden)] : names);
}

/** The mail for one address. Text from the sheet stays text: in the header, in HTML and in links. */
export function digestMail(
  digest: Digest<RemindedMeasure>,
  day: Pick<Tracking, 'settings' | 'today'>,
  linkTo: LinkTo,
): OutgoingMail {
  const { settings } = day;
  const recipients = digest.lines.flatMap(line => line.recipients);
  const bodies = new Set(recipients.map(({ body }) => body)).size;
  const shown = digest.lines.slice(0, MOST_LINES);
  const hidden = digest.lines.length - shown.length;
  const sections = sectionsOf(
    shown.map(line => ({
      status: line.reminder.status,
      item: itemOf(line, bodies, day, linkTo),
    })),
  );
  // What the board answers for is no affair of those who lack an address: it is the board that reads it.
  const readers = recipients.map(({ body, isFallback }) => (isFallback ? settings.board : body));
  const names = listedNames(Array.from(new Set(readers)));
  const before = [MAIL_TEXTS.greeting(names), MAIL_TEXTS.intro(settings.planTitle)];
  const after = [
    ...(hidden > 0 ? [MAIL_TEXTS.more(hidden)] : []),
    MAIL_TEXTS.outro,
    MAIL_TEXTS.signature(settings.organisation),
  ];
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return {
    to: digest.address,
    subject: headerText(MAIL_TEXTS.subject(settings.organisation, names, digest.lines.length)),
    senderName: headerText(settings.organisation),
    replyTo: replyAddress(settings),
    text: [...before, ...sections.map(textSection), MAIL_TEXTS.replyWith, ...after].join('\n\n'),
    html: `<div lang="${spokenLanguage()}" style="${STYLE.page}">${[
      ...before.map(paragraph),
      ...sections.map(htmlSection),
      ...after.map(paragraph),
    ].join('')}</div>`,
  };
}
