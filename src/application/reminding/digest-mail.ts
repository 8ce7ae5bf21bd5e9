import type { Digest } from '../../domain/reminders/digests';
import type { OutgoingMail } from '../ports';
import { mailAsHtml } from './mail-as-html';
import { mailAsText } from './mail-as-text';
import { mailContent } from './mail-content';
import { type LinkTo, type MailDay, replyAddress } from './mail-items';
import { bytesOf, headerText } from './mail-text';
import type { RemindedMeasure } from './reminder-facts';

/** More measures than this are summed up, so that the mail can be read. */
const MOST_LINES = 25;
/** Google takes 200 kB: text and HTML together are kept below it, whatever the words. */
const MOST_BYTES = 190_000;

/** The mail for one address. Text from the sheet stays text: in the header, in HTML and in links. */
export function digestMail(
  digest: Digest<RemindedMeasure>,
  day: MailDay,
  linkTo: LinkTo,
  most = MOST_LINES,
): OutgoingMail {
  const content = mailContent(digest, day, linkTo, most);
  const [text, html] = [mailAsText(content), mailAsHtml(content)];
  if (most > 1 && bytesOf(text) + bytesOf(html) > MOST_BYTES) {
    return digestMail(digest, day, linkTo, Math.floor(most / 2));
  }
  return {
    to: digest.address,
    subject: content.subject,
    senderName: headerText(content.organisation),
    replyTo: replyAddress(day.settings),
    text,
    html,
  };
}
