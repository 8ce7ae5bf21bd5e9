import { addDays, type Day } from '../calendar/day';
import type { Digest, Sent } from './digests';
import { type ReminderFacts, remindersDue } from './reminders-due';

export interface ForeseenDay<M> {
  readonly day: Day;
  readonly mails: readonly Digest<M>[];
  /** Mails that the day had no room for; they come again on the next open day. */
  readonly waiting: number;
}

/** What was sent, once a mail of a day has gone out. */
export const sentIn = <M>(mail: Digest<M>, day: Day): readonly Sent[] =>
  mail.lines.flatMap(({ reminder, recipients }) =>
    recipients.map(({ key, address }) => ({ key: reminder.key, body: key, address, day })),
  );

/**
 * The mails of the coming days, `today` first, if runs come daily and nobody reports anything; only days with
 * something due. `room` is how many mails may still go out today; on the days that follow, all that is due does.
 */
export function foresee<M>(
  facts: ReminderFacts<M>,
  days: number,
  room = Number.POSITIVE_INFINITY,
): readonly ForeseenDay<M>[] {
  const foreseen: ForeseenDay<M>[] = [];
  let { sent, lastRun } = facts;
  for (let i = 0; i < days; i++) {
    const day = addDays(facts.today, i);
    const due = remindersDue({ ...facts, sent, lastRun, today: day });
    if (due.length > 0) {
      const mails = i === 0 ? due.slice(0, room) : due;
      foreseen.push({ day, mails, waiting: due.length - mails.length });
      sent = sent.concat(mails.flatMap(mail => sentIn(mail, day)));
    }
    lastRun = day;
  }
  return foreseen;
}
