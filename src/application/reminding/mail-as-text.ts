import { MAIL_TEXTS } from '../language/reminders';
import type { MailContent } from './mail-content';
import type { MailGroup, MailItem } from './mail-items';

const present = (lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line): line is string => line !== null);

const linked = (label: string, link: string | null) => (link === null ? null : `${label}: ${link}`);

const itemText = ({ title, facts, link, reply }: MailItem): string =>
  present([title, ...facts, linked(MAIL_TEXTS.open, link), linked(MAIL_TEXTS.reply, reply)]).join(
    '\n',
  );

const groupText = ({ why, items }: MailGroup): readonly string[] =>
  present([why, ...items.map(itemText)]);

/** The mail as plain text: no line is indented, so that it folds well on a narrow screen. */
export function mailAsText(mail: MailContent): string {
  const { howTo, more, why } = mail;
  const heading = (text: string) => text.toUpperCase();
  return present([
    mail.greeting,
    mail.intro,
    ...mail.sections.flatMap(section => [
      heading(section.heading),
      ...section.groups.flatMap(groupText),
    ]),
    more && present([more.words, linked(MAIL_TEXTS.openTab, more.link)]).join('\n'),
    heading(howTo.heading),
    [howTo.write, ...howTo.answers.map(({ label, means }) => `- ${label}: ${means}`)].join('\n'),
    howTo.noAccess,
    heading(why.heading),
    why.sentences.join('\n'),
    mail.signature,
  ]).join('\n\n');
}
