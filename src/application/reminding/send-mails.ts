import type { Digest, Sent } from '../../domain/reminders/digests';
import { sentIn } from '../../domain/reminders/foresee';
import type { Ports } from '../ports';
import type { Tracking } from '../refreshing/track';
import { REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { digestMail } from './digest-mail';
import type { RemindedMeasure } from './reminder-facts';
import { type SentLog, sentWrites } from './sent-log';
import { rememberUnlogged } from './unlogged-mail';

type Mail = Digest<RemindedMeasure>;

export interface Sending {
  /** What was sent, mail by mail. */
  readonly sent: readonly (readonly Sent[])[];
  /** Mails that the day's quota had no room for. */
  readonly waiting: number;
  /** Addresses that Google would not send to. */
  readonly refused: readonly string[];
}

type LinkTo = Ports['workbook']['linkTo'];

/** Each tab is asked for once, however many of its rows are linked to. */
export function linksByTab(linkTo: LinkTo): LinkTo {
  const links = new Map<string, ReturnType<LinkTo>>();
  return tab => {
    const link = links.get(tab) ?? linkTo(tab);
    links.set(tab, link);
    return link;
  };
}

const rowsIn = (mails: readonly Mail[]) =>
  mails.reduce((sum, { lines }) => lines.reduce((n, line) => n + line.recipients.length, sum), 0);

/**
 * Sends mails one by one, the most urgent first, for as long as the quota lasts. Each is remembered the moment
 * Google has taken it, and written down for good before the next is tried.
 */
export function sendMails(
  { mail, memory, workbook }: Pick<Ports, 'mail' | 'memory' | 'workbook'>,
  mails: readonly Mail[],
  tracking: Tracking,
  { table }: Pick<SentLog, 'table'>,
): Sending {
  const { today } = tracking;
  const sent: (readonly Sent[])[] = [];
  const refused: string[] = [];
  if (mails.length === 0) return { sent, refused, waiting: 0 };
  let left = mail.remaining();
  if (left > 0) workbook.makeRoom(REMINDERS_TAB.name, rowsIn(mails));
  const linkTo = linksByTab(workbook.linkTo);
  for (const one of mails) {
    if (left === 0) break;
    if (mail.send(digestMail(one, tracking, linkTo))) {
      rememberUnlogged({ memory }, one, today);
      workbook.write(sentWrites(one, today, table));
      workbook.settle();
      sent.push(sentIn(one, today));
      left -= 1;
    } else {
      left = mail.remaining();
      if (left > 0) refused.push(one.address);
    }
  }
  return { sent, refused, waiting: mails.length - sent.length - refused.length };
}
