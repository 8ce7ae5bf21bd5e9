import type { Digest, Sent } from '../../domain/reminders/digests';
import { isQuiet } from '../../domain/reminders/quiet';
import { remindersDue } from '../../domain/reminders/reminders-due';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import { type Refreshed, refresh } from '../refreshing/refresh';
import { LOG_TAB, REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { lastRemindedWrites } from './last-reminded';
import { type Remembered, recall, rememberEnd } from './remembered';
import { type RemindedMeasure, reminderFacts } from './reminder-facts';
import { isOwnRun } from './run-owner';
import { sendMails } from './send-mails';
import { notIn, readSent, unloggedWrites } from './sent-log';

/** Rows kept free below Logg, so that marking a measure never needs to ask for room. */
const FREE_ROWS = 1000;

export type DailyOutcome =
  | {
      readonly kind: 'done';
      readonly sent: number;
      /** Mails kept for tomorrow because the day's quota is used up. */
      readonly waiting: number;
      /** Addresses that Google would not send to. */
      readonly refused: number;
      readonly isQuiet: boolean;
    }
  /** Reminders are off, or somebody else has taken them over. */
  | { readonly kind: 'not-ours' };

export type DailyProblem = WorkbookProblem | { readonly kind: 'busy' };

/** What «Varsler» says was sent. */
export const sentBefore = (
  { workbook }: Pick<Ports, 'workbook'>,
  { bodies }: Refreshed,
): Result<readonly Sent[], WorkbookProblem> =>
  readSent(workbook.read([REMINDERS_TAB.name]).get(REMINDERS_TAB.name), bodies);

/** The mails that are due on a day, and what was sent before; nothing is read on a quiet day. */
function mailsDue(
  ports: Pick<Ports, 'workbook'>,
  refreshed: Refreshed,
  remembered: Remembered,
): Result<
  { readonly sent: readonly Sent[]; readonly mails: readonly Digest<RemindedMeasure>[] },
  WorkbookProblem
> {
  const { tracking, bodies } = refreshed;
  if (isQuiet(tracking.today, tracking.settings.quietPeriods)) return ok({ sent: [], mails: [] });
  const sent = sentBefore(ports, refreshed);
  if (!sent.ok) return sent;
  const facts = reminderFacts(tracking, bodies, sent.value, remembered);
  return ok({ sent: sent.value, mails: remindersDue(facts) });
}

/** Writes down the mail that was sent when an earlier run ended too soon. */
function logUnlogged(
  ports: Ports,
  refreshed: Refreshed,
  { unlogged }: Remembered,
): Result<null, WorkbookProblem> {
  if (unlogged.length === 0) return ok(null);
  const sent = sentBefore(ports, refreshed);
  if (!sent.ok) return sent;
  ports.workbook.write(unloggedWrites(notIn(sent.value, unlogged), refreshed.tracking.plan));
  return ok(null);
}

/** The whole of one day's run, when it is the one that is to send. */
function dayOf(ports: Ports, remembered: Remembered): Result<DailyOutcome, WorkbookProblem> {
  const refreshed = refresh(ports, remembered);
  if (!refreshed.ok) return refreshed;
  ports.workbook.makeRoom(LOG_TAB.name, FREE_ROWS);
  const logged = logUnlogged(ports, refreshed.value, remembered);
  if (!logged.ok) return logged;
  const due = mailsDue(ports, refreshed.value, remembered);
  if (!due.ok) return due;
  const { tracking, bodies } = refreshed.value;
  const { today, settings } = tracking;
  const isQuietDay = isQuiet(today, settings.quietPeriods);
  const sending = sendMails(ports, due.value.mails, tracking);
  const { sent } = sending;
  if (sent.length > 0) {
    ports.workbook.write(lastRemindedWrites(bodies, [...due.value.sent, ...sent.flat()]));
  }
  // What was kept on a Friday is still kept on Saturday.
  const { waiting, refused } = isQuietDay ? remembered : sending;
  rememberEnd(ports, { lastRun: today, waiting, refused });
  const isNews = waiting !== remembered.waiting || refused.join() !== remembered.refused.join();
  if (isNews) refresh(ports);
  return ok({
    kind: 'done',
    sent: sent.length,
    waiting,
    refused: refused.length,
    isQuiet: isQuietDay,
  });
}

/**
 * Refreshes everything, then sends what is due. Safe to run twice: what was sent is in «Varsler». `run` names
 * the daily run that this is; one that is not the one remembered takes itself away.
 */
export function dailyJob(ports: Ports, run: string | null): Result<DailyOutcome, DailyProblem> {
  const done = ports.exclusively((): Result<DailyOutcome, WorkbookProblem> => {
    const remembered = recall(ports);
    if (isOwnRun(ports, remembered, run)) return dayOf(ports, remembered);
    ports.schedule.stopAllBut(null);
    return ok({ kind: 'not-ours' });
  });
  return done ?? fail({ kind: 'busy' });
}
