import { addDays, type Day, latest } from '../calendar/day';
import type { Recipient } from './recipients';
import { crossedThreshold, REMINDED, type Reminded, type Threshold } from './thresholds';

/** A measure that has something to tell, in one working year. `M` is whatever the caller needs to write about it. */
export interface Reminder<M> {
  /** Names the measure and the year, so that what was sent can be found again. */
  readonly key: string;
  readonly status: Reminded;
  readonly due: Day;
  readonly measure: M;
}

/** A body that may be told of a measure now. */
export interface Telling<M> {
  readonly reminder: Reminder<M>;
  readonly recipient: Recipient;
  readonly thresholds: readonly Threshold[];
  /** Thresholds on or before this day are old news. */
  readonly since: Day;
}

/** What was sent before, as the log has it. */
export interface Sent {
  /** The measure and the year. */
  readonly key: string;
  /** The key of the body. */
  readonly body: string;
  readonly address: string;
  readonly day: Day;
}

/** One measure in a mail, to one or several bodies at the same address. */
export interface DigestLine<M> {
  readonly reminder: Reminder<M>;
  readonly recipients: readonly Recipient[];
  readonly threshold: Threshold;
}

/** One mail: all that one address is to be told today. */
export interface Digest<M> {
  readonly address: string;
  readonly lines: readonly DigestLine<M>[];
}

/** At least this many days between two mails to one body, or to one address. */
export const DAYS_BETWEEN_MAILS = 14;

const textKey = (...parts: readonly string[]) => JSON.stringify(parts);

/** The day of the last mail to a body or an address; '' where there was none. */
export function lastMails(sent: readonly Sent[]) {
  const bodies = latestDays(sent, ({ body }) => body);
  const addresses = latestDays(sent, ({ address }) => address.toLowerCase());
  const toAddress = (address: string): Day => addresses.get(address.toLowerCase()) ?? '';
  return {
    toAddress,
    to: ({ key, address }: Recipient): Day => latest(toAddress(address), bodies.get(key) ?? ''),
  };
}

/** The latest day of each thing that was sent. */
function latestDays(sent: readonly Sent[], keyOf: (one: Sent) => string): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const one of sent) days.set(keyOf(one), latest(one.day, days.get(keyOf(one)) ?? ''));
  return days;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const urgencyOf = ({ reminder }: DigestLine<unknown>) => REMINDED.indexOf(reminder.status);

const byUrgency = <M>(a: DigestLine<M>, b: DigestLine<M>) =>
  urgencyOf(a) - urgencyOf(b) ||
  compare(a.reminder.due, b.reminder.due) ||
  compare(a.reminder.key, b.reminder.key);

/**
 * One mail an address, and in each one line a measure, the most urgent first. Where its bodies have crossed
 * different thresholds, the latest is the reason.
 */
export function gathered<M>(
  tellings: readonly (Pick<Telling<M>, 'reminder' | 'recipient'> & {
    readonly threshold: Threshold;
  })[],
): Digest<M>[] {
  const mails = new Map<string, { address: string; lines: Map<string, DigestLine<M>> }>();
  for (const { reminder, recipient, threshold } of tellings) {
    const address = recipient.address.toLowerCase();
    const mail = mails.get(address) ?? { address: recipient.address, lines: new Map() };
    const line = mail.lines.get(reminder.key);
    mail.lines.set(reminder.key, {
      reminder,
      recipients: [...(line?.recipients ?? []), recipient],
      threshold: line && line.threshold.day > threshold.day ? line.threshold : threshold,
    });
    mails.set(address, mail);
  }
  return Array.from(mails.values(), ({ address, lines }) => ({
    address,
    lines: Array.from(lines.values()).sort(byUrgency),
  }));
}

/**
 * The mails of one day. A line is written when a threshold was crossed after `since` and after that line
 * was last sent, so a run that was missed loses nothing and a run that is repeated says nothing twice.
 * A body, or an address, that had a mail less than fourteen days ago waits; what it has waiting comes in
 * the next one. Mails with the most urgent line come first; of two alike, the one that has waited longest.
 */
export function digests<M>(
  tellings: readonly Telling<M>[],
  sent: readonly Sent[],
  today: Day,
): readonly Digest<M>[] {
  const lineSent = latestDays(sent, ({ key, body }) => textKey(key, body));
  const lastMail = lastMails(sent);
  const restsUntil = addDays(today, -DAYS_BETWEEN_MAILS);
  const due = tellings.flatMap(telling => {
    const { reminder, recipient, thresholds, since } = telling;
    if (lastMail.to(recipient) > restsUntil) return [];
    const last = lineSent.get(textKey(reminder.key, recipient.key)) ?? '';
    const threshold = crossedThreshold(thresholds, latest(since, last), today);
    return threshold ? [{ ...telling, threshold }] : [];
  });
  return gathered(due).sort((a, b) => {
    const [first, second] = [a.lines[0], b.lines[0]];
    if (!first || !second) return 0;
    return (
      urgencyOf(first) - urgencyOf(second) ||
      compare(lastMail.toAddress(a.address), lastMail.toAddress(b.address)) ||
      byUrgency(first, second)
    );
  });
}
