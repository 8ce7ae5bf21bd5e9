import { spokenLanguage } from '../language/languages';
import { MAIL_TEXTS } from '../language/reminders';
import type { MailContent } from './mail-content';
import type { MailGroup, MailItem } from './mail-items';
import { escapeHtml } from './mail-text';

const GREEN = '#1d5c4d';
const WRAP = 'overflow-wrap:anywhere;word-break:break-word';

/** Mail programs know little of CSS: tables, and styles on the elements themselves. */
const STYLE = {
  page: `width:100%;max-width:600px;table-layout:fixed;border-collapse:collapse`,
  all: `padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1f2a2e;text-align:left;${WRAP}`,
  sender: `margin:0 0 16px;font-size:14px;font-weight:bold;color:${GREEN}`,
  paragraph: 'margin:0 0 12px',
  signature: 'margin:24px 0 0',
  heading: `margin:28px 0 8px;padding:0 0 4px;border-bottom:1px solid #c9d6d2;font-size:18px;line-height:1.3;color:${GREEN}`,
  item: 'width:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 20px',
  inItem: `padding:0 0 0 12px;border-left:4px solid ${GREEN};font:16px/1.5 Arial,Helvetica,sans-serif;color:#1f2a2e;${WRAP}`,
  fact: 'color:#4c5a5f;font-size:14px',
  link: `color:${GREEN}`,
  answer: `display:inline-block;margin:8px 4px 0 0;padding:9px;border:1px solid ${GREEN};border-radius:6px;font-size:14px;line-height:1.4;color:${GREEN};text-decoration:none`,
  small: 'margin:0 0 8px;font-size:14px;color:#4c5a5f',
  smallHeading: 'margin:24px 0 4px;font-size:15px;line-height:1.3;color:#1f2a2e',
};

const element = (name: string, style: string, inside: string, attributes = '') =>
  `<${name}${attributes} style="${style}">${inside}</${name}>`;

const linked = (style: string, href: string, words: string) =>
  element('a', style, escapeHtml(words), ` href="${escapeHtml(href)}"`);

const table = (style: string, cell: string, inside: string, attributes = '') =>
  element(
    'table',
    style,
    `<tr>${element('td', cell, inside)}</tr>`,
    ` role="presentation" cellpadding="0" cellspacing="0" border="0"${attributes}`,
  );

const paragraph = (text: string) => element('p', STYLE.paragraph, escapeHtml(text));

const itemHtml = ({ title, facts, link, answers }: MailItem): string =>
  table(
    STYLE.item,
    STYLE.inItem,
    [
      `<strong>${escapeHtml(title)}</strong>`,
      ...facts.map(fact => element('div', STYLE.fact, escapeHtml(fact))),
      link === null ? '' : `<div>${linked(STYLE.link, link, MAIL_TEXTS.open)}</div>`,
      ...answers.map(({ label, href }) => linked(STYLE.answer, href, label)),
    ].join(''),
  );

const groupHtml = ({ why, items }: MailGroup): string =>
  (why === null ? '' : paragraph(why)) + items.map(itemHtml).join('');

function howToHtml({ heading, press, write, answers, noAccess }: MailContent['howTo']): string {
  const small = (inside: string) => element('p', STYLE.small, inside);
  const meanings = answers.map(
    ({ label, means }) => `<strong>${escapeHtml(label)}</strong>: ${escapeHtml(means)}`,
  );
  return [
    element('h2', STYLE.smallHeading, escapeHtml(heading)),
    small(escapeHtml(press ?? write)),
    small(meanings.join('<br>')),
    small(escapeHtml(noAccess)),
  ].join('');
}

/** The mail as HTML that looks the same in narrow mail programs. Text from the sheet stays text. */
export function mailAsHtml(mail: MailContent): string {
  const { more, why } = mail;
  const inside = [
    element('p', STYLE.sender, escapeHtml(mail.organisation)),
    paragraph(mail.greeting),
    paragraph(mail.intro),
    ...mail.sections.map(
      ({ heading, groups }) =>
        element('h2', STYLE.heading, escapeHtml(heading)) + groups.map(groupHtml).join(''),
    ),
    more === null ? '' : paragraph(more.words),
    more?.link ? `<p>${linked(STYLE.link, more.link, MAIL_TEXTS.openTab)}</p>` : '',
    howToHtml(mail.howTo),
    element('h2', STYLE.smallHeading, escapeHtml(why.heading)),
    element('p', STYLE.small, why.sentences.map(escapeHtml).join('<br>')),
    element('p', STYLE.signature, escapeHtml(mail.signature)),
  ].join('');
  return `<div lang="${spokenLanguage()}">${table(STYLE.page, STYLE.all, inside, ' width="600" align="center"')}</div>`;
}
