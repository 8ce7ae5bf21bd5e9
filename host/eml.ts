import MailComposer from 'nodemailer/lib/mail-composer';
import type { Options } from 'nodemailer/lib/mailer';
import type { SentMail } from './state';

/** The types leave out what nodemailer's own source takes: the word its boundaries are made of. */
type Letter = Options & { readonly baseBoundary: string };

/** The mail as an .eml file (RFC 822), the same bytes every time. */
export async function emlOf(mail: SentMail): Promise<string> {
  const letter: Letter = {
    from: { name: mail.name, address: mail.from },
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.body,
    html: mail.htmlBody,
    date: new Date(mail.at),
    messageId: `<${mail.id}@planvakt.invalid>`,
    baseBoundary: mail.id,
  };
  const node = new MailComposer(letter).compile();
  // An .eml in a mailbox shows whom it went to; sending would take this header away.
  node.keepBcc = true;
  return (await node.build()).toString();
}
