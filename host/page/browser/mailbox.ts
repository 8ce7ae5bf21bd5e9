import type { MailView } from '../view';
import { openDialog } from './dialog';
import { element } from './element';
import { TEXTS } from './texts.nb';

/** The time on the spreadsheet's clock, wherever the browser is. */
const clockIn = (timeZone: string) => (at: string) =>
  new Date(at).toLocaleString('nb-NO', { dateStyle: 'medium', timeStyle: 'short', timeZone });

const letter = ({ id, to, subject, text }: MailView, sent: string): readonly HTMLElement[] => [
  element('h3', { text: subject }),
  element('p', { class: 'quiet', text: `Til ${to} · ${sent}` }),
  element(
    'p',
    {},
    element('a', { class: 'button', href: `/eml/${id}`, download: true, text: TEXTS.downloadMail }),
  ),
  element('iframe', {
    src: `/mail/${id}`,
    title: subject,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  }),
  element('details', {}, element('summary', { text: TEXTS.asText }), element('pre', { text })),
];

/** The mails that were sent, the latest first, with the chosen one beside them. */
export function openMailbox(mails: readonly MailView[], timeZone: string): void {
  const dayAndTime = clockIn(timeZone);
  const chosen = element('section', { class: 'letter', 'aria-label': TEXTS.chosenMail });
  const list = element('ul', { class: 'letters' });
  const choose = (mail: MailView, button: HTMLElement) => {
    for (const other of list.querySelectorAll('button')) other.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    chosen.replaceChildren(...letter(mail, dayAndTime(mail.at)));
  };
  const buttons = mails.toReversed().map(mail => {
    const button = element(
      'button',
      { type: 'button', class: 'plain', on: { click: () => choose(mail, button) } },
      element('strong', { text: mail.to }),
      element('span', { text: mail.subject }),
      element('span', { class: 'quiet', text: dayAndTime(mail.at) }),
    );
    return { mail, button };
  });
  list.append(...buttons.map(({ button }) => element('li', {}, button)));
  const [first] = buttons;
  if (first) choose(first.mail, first.button);
  openDialog(
    TEXTS.mailTitle,
    first
      ? element('div', { class: 'mailbox' }, list, chosen)
      : element('p', { class: 'empty', text: TEXTS.noMail }),
  );
}
