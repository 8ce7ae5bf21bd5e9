import { addDays, type Day, latest } from '../calendar/day';
import { crossedThreshold, type Reminded, type Threshold } from './thresholds';

/** A measure that has something to tell, in one working year. `M` is whatever the caller needs to write about it. */
export interface Reminder<M> {
  /** Names the measure and the year, so that what was sent can be found again. */
  readonly key: string;
  readonly status: Reminded;
  readonly due: Day;
  readonly thresholds: readonly Threshold[];
  readonly recipients: readonly Recipient[];
  readonly measure: M;
}

/** A body, and the address its mail goes to. */
export interface Recipient {
  readonly body: string;
  readonly address: string;
  /** The body has no address of its own; this is the board's. */
  readonly isFallback: boolean;
}

/** What was sent before, as the log has it. */
export interface Sent {
  readonly key: string;
  readonly body: string;
  readonly address: string;
  readonly day: Day;
}

export interface DigestLine<M> {
  readonly reminder: Reminder<M>;
  readonly recipient: Recipient;
  readonly threshold: Threshold;
}

/** One mail: all that one address is to be told today. */
export interface Digest<M> {
  readonly address: string;
  readonly lines: readonly DigestLine<M>[];
}

/** At least this many days between two mails to one address. */
export const DAYS_BETWEEN_MAILS = 14;

const URGENCY: Readonly<Record<Reminded, number>> = {
  overdue: 0,
  dueSoon: 1,
  behind: 2,
  missingReport: 3,
};

const lineKey = (key: string, body: string) => JSON.stringify([key, body.toLowerCase()]);

/** The latest day of each thing that was sent. */
function latestDays(sent: readonly Sent[], keyOf: (one: Sent) => string): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const one of sent) days.set(keyOf(one), latest(one.day, days.get(keyOf(one)) ?? ''));
  return days;
}

const byUrgency = <M>(a: DigestLine<M>, b: DigestLine<M>) =>
  URGENCY[a.reminder.status] - URGENCY[b.reminder.status] ||
  (a.reminder.due < b.reminder.due ? -1 : a.reminder.due > b.reminder.due ? 1 : 0);

/**
 * The mails of one day. A line is written when a threshold was crossed after `since` and after that line
 * was last sent, so a run that was missed loses nothing and a run that is repeated says nothing twice.
 * An address that had a mail less than fourteen days ago waits; what it has waiting comes in the next one.
 * Mails with the most urgent line come first.
 */
export function digests<M>(
  reminders: readonly Reminder<M>[],
  sent: readonly Sent[],
  since: Day,
  today: Day,
): readonly Digest<M>[] {
  const lineSent = latestDays(sent, ({ key, body }) => lineKey(key, body));
  const addressSent = latestDays(sent, ({ address }) => address.toLowerCase());
  const restsUntil = addDays(today, -DAYS_BETWEEN_MAILS);
  const byAddress = new Map<string, DigestLine<M>[]>();
  for (const reminder of reminders) {
    for (const recipient of reminder.recipients) {
      const address = recipient.address.toLowerCase();
      if ((addressSent.get(address) ?? '') > restsUntil) continue;
      const last = lineSent.get(lineKey(reminder.key, recipient.body)) ?? '';
      const threshold = crossedThreshold(reminder.thresholds, latest(since, last), today);
      if (!threshold) continue;
      const lines = byAddress.get(address);
      if (lines) lines.push({ reminder, recipient, threshold });
      else byAddress.set(address, [{ reminder, recipient, threshold }]);
    }
  }
  return Array.from(byAddress.values(), lines => ({
    address: lines[0]?.recipient.address ?? '',
    lines: lines.sort(byUrgency),
  })).sort((a, b) => (a.lines[0] && b.lines[0] ? byUrgency(a.lines[0], b.lines[0]) : 0));
}
