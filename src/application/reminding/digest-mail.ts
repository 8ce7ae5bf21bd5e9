import type { Digest, DigestLine } from '../../domain/reminders/digests';
import { REMINDED, type Reminded } from '../../domain/reminders/thresholds';
import { spokenLanguage } from '../language/languages';
import { describeReason, MAIL_TEXTS, SECTION_HEADINGS } from '../language/reminders';
import { listed } from '../language/words';
import type { OutgoingMail } from '../ports';
import type { Settings } from '../workbook/settings';
import { escapeHtml, headerText, mailto } from './mail-text';
import type { RemindedMeasure } from './reminders-now';

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
          `${label}: ${measure.number || measure.id} (${MAIL_TEXTS.year(measure.yearLabel)})`,
          `${measure.number} ${measure.text}\n\n${MAIL_TEXTS.answerBody}\n`,
        ),
      }));

function itemOf(line: Line, bodies: number, settings: Settings, linkTo: LinkTo): Item {
  const { reminder, recipient, threshold } = line;
  const { measure } = reminder;
  return {
    title: `${measure.number} ${measure.text}`.trim(),
    why: describeReason(threshold.reason, reminder.due, measure.yearLabel),
    notes: [
      ...(bodies > 1 ? [MAIL_TEXTS.forBody(recipient.body)] : []),
      ...(recipient.isFallback ? [MAIL_TEXTS.missingAddress(recipient.body)] : []),
    ],
    link: measure.row === null ? null : linkTo(measure.yearLabel)(measure.row),
    answers: answersTo(reminder, settings.boardEmail),
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

/** The mail for one address. Text from the sheet stays text: in the header, in HTML and in links. */
export function digestMail(
  digest: Digest<RemindedMeasure>,
  settings: Settings,
  linkTo: LinkTo,
): OutgoingMail {
  const bodies = Array.from(new Set(digest.lines.map(({ recipient }) => recipient.body)));
  const shown = digest.lines.slice(0, MOST_LINES);
  const hidden = digest.lines.length - shown.length;
  const sections = sectionsOf(
    shown.map(line => ({
      status: line.reminder.status,
      item: itemOf(line, bodies.length, settings, linkTo),
    })),
  );
  const names = listed(bodies);
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
    replyTo: settings.boardEmail,
    text: [...before, ...sections.map(textSection), MAIL_TEXTS.replyWith, ...after].join('\n\n'),
    html: `<div lang="${spokenLanguage()}" style="${STYLE.page}">${[
      ...before.map(paragraph),
      ...sections.map(htmlSection),
      ...after.map(paragraph),
    ].join('')}</div>`,
  };
}
