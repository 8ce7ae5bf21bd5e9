import { addDays, type Day } from '../calendar/day';
import type { Digest, Sent } from './digests';
import { type ReminderFacts, remindersDue } from './reminders-due';

export interface ForeseenDay<M> {
  readonly day: Day;
  readonly mails: readonly Digest<M>[];
}

/** What was sent, once a mail of a day has gone out. */
export const sentIn = <M>(mail: Digest<M>, day: Day): readonly Sent[] =>
  mail.lines.flatMap(({ reminder, recipients }) =>
    recipients.map(({ key, address }) => ({ key: reminder.key, body: key, address, day })),
  );

/** The mails of the coming days, `today` first, if runs come daily, no quota is short and nobody reports anything; only days with mail. */
export function foresee<M>(facts: ReminderFacts<M>, days: number): readonly ForeseenDay<M>[] {
  const foreseen: ForeseenDay<M>[] = [];
  let { sent, lastRun } = facts;
  for (let i = 0; i < days; i++) {
    const day = addDays(facts.today, i);
    const mails = remindersDue({ ...facts, sent, lastRun, today: day });
    if (mails.length > 0) {
      foreseen.push({ day, mails });
      sent = sent.concat(mails.flatMap(mail => sentIn(mail, day)));
    }
    lastRun = day;
  }
  return foreseen;
}
