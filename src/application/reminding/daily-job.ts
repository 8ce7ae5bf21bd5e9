import type { Digest } from '../../domain/reminders/digests';
import { isQuiet } from '../../domain/reminders/quiet';
import { remindersDue } from '../../domain/reminders/reminders-due';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import { type Refreshed, refresh } from '../refreshing/refresh';
import { LOG_TAB, REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { lastRemindedWrites } from './last-reminded';
import { type Remembered, recall, rememberEnd, rememberOldNews } from './remembered';
import { type RemindedMeasure, reminderFacts } from './reminder-facts';
import { isOwnRun } from './run-owner';
import { sendMails } from './send-mails';
import { notIn, readSent, type SentLog, unloggedWrites } from './sent-log';

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

const readLog = ({ workbook }: Pick<Ports, 'workbook'>, { bodies }: Refreshed) =>
  readSent(workbook.read([REMINDERS_TAB.name]).get(REMINDERS_TAB.name), bodies);

/** What «Varsler» says was sent, and what was sent and does not stand there yet. */
export function sentBefore(
  ports: Pick<Ports, 'workbook'>,
  refreshed: Refreshed,
  { unlogged }: Remembered,
): Result<SentLog, WorkbookProblem> {
  const log = readLog(ports, refreshed);
  if (!log.ok) return log;
  const { table, sent } = log.value;
  return ok({ table, sent: [...sent, ...notIn(sent, unlogged)] });
}

interface Due {
  readonly log: SentLog;
  readonly mails: readonly Digest<RemindedMeasure>[];
}

/** The mails that are due on a day, and what was sent before; null on a quiet day, and nothing is read. */
function mailsDue(
  ports: Ports,
  refreshed: Refreshed,
  remembered: Remembered,
): Result<Due | null, WorkbookProblem> {
  const { tracking, bodies } = refreshed;
  if (isQuiet(tracking.today, tracking.settings.quietPeriods)) return ok(null);
  const log = sentBefore(ports, refreshed, remembered);
  if (!log.ok) return log;
  const facts = reminderFacts(tracking, bodies, log.value.sent, remembered);
  const { forgottenUntil } = facts;
  if (forgottenUntil !== null && forgottenUntil !== remembered.oldNews) {
    rememberOldNews(ports, forgottenUntil);
  }
  return ok({ log: log.value, mails: remindersDue(facts) });
}

/** Writes down the mail that was sent when an earlier run ended too soon. */
function logUnlogged(
  ports: Ports,
  refreshed: Refreshed,
  { unlogged }: Remembered,
): Result<null, WorkbookProblem> {
  if (unlogged.length === 0) return ok(null);
  const log = readLog(ports, refreshed);
  if (!log.ok) return log;
  const { table, sent } = log.value;
  ports.workbook.write(unloggedWrites(notIn(sent, unlogged), refreshed.tracking.plan, table));
  ports.workbook.settle();
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
  // What was kept on a Friday is still kept on Saturday.
  const { sent, waiting, refused } = due.value
    ? sendMails(ports, due.value.mails, tracking, due.value.log)
    : { ...remembered, sent: [] };
  if (due.value && sent.length > 0) {
    ports.workbook.write(lastRemindedWrites(bodies, [...due.value.log.sent, ...sent.flat()]));
  }
  rememberEnd(ports, { lastRun: tracking.today, waiting, refused });
  const isNews = waiting !== remembered.waiting || refused.join() !== remembered.refused.join();
  if (isNews) refresh(ports);
  return ok({
    kind: 'done',
    sent: sent.length,
    waiting,
    refused: refused.length,
    isQuiet: due.value === null,
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
