import { addDays, type Day } from '../../domain/calendar/day';
import { type Digest, digests } from '../../domain/reminders/digests';
import { isQuiet } from '../../domain/reminders/quiet';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import { type Refreshed, refresh } from '../refreshing/refresh';
import type { Tracking } from '../refreshing/track';
import { LOG_TAB, REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { digestMail } from './digest-mail';
import { type RemindedMeasure, remindersNow } from './reminders-now';
import { readSent, sentWrites } from './sent-log';

/** Longer than any quiet stretch and the days between two mails together. What was crossed before it, and never mailed, is old news. */
const LOOK_BACK_DAYS = 62;

/** Rows kept free below Logg, so that marking a measure never needs to ask for room. */
const FREE_ROWS = 1000;

export interface DailyOutcome {
  readonly sent: number;
  /** Mails kept for tomorrow because the day's quota is used up. */
  readonly waiting: number;
  readonly isQuiet: boolean;
}

export type DailyProblem = WorkbookProblem | { readonly kind: 'busy' };

/** The mails that are due on a day; none on a quiet one. Reads what was sent. */
export function mailsDue(
  ports: Ports,
  { tracking, bodies }: Refreshed,
): Result<readonly Digest<RemindedMeasure>[], WorkbookProblem> {
  const { today, settings } = tracking;
  if (isQuiet(today, settings.quietPeriods)) return ok([]);
  const sent = readSent(ports.workbook.read([REMINDERS_TAB.name]).get(REMINDERS_TAB.name));
  if (!sent.ok) return sent;
  const since: Day = addDays(today, -LOOK_BACK_DAYS);
  return ok(digests(remindersNow(tracking, bodies), sent.value, since, today));
}

/** Sends the mails one by one; each is written down before the next is tried, so that a crash repeats at most one. */
function sendAll(
  ports: Ports,
  mails: readonly Digest<RemindedMeasure>[],
  tracking: Tracking,
): DailyOutcome {
  const allowed = mails.length === 0 ? 0 : Math.min(mails.length, ports.mail.remaining());
  for (const digest of mails.slice(0, allowed)) {
    ports.mail.send(digestMail(digest, tracking.settings, ports.workbook.linkTo));
    ports.workbook.write(sentWrites(digest, tracking.today));
  }
  return {
    sent: allowed,
    waiting: mails.length - allowed,
    isQuiet: isQuiet(tracking.today, tracking.settings.quietPeriods),
  };
}

/** Refreshes everything, then sends what is due. Safe to run twice: what was sent is in «Varsler». */
export function dailyJob(ports: Ports): Result<DailyOutcome, DailyProblem> {
  const done = ports.exclusively((): Result<DailyOutcome, WorkbookProblem> => {
    const refreshed = refresh(ports);
    if (!refreshed.ok) return refreshed;
    ports.workbook.makeRoom(LOG_TAB.name, FREE_ROWS);
    const mails = mailsDue(ports, refreshed.value);
    return mails.ok ? ok(sendAll(ports, mails.value, refreshed.value.tracking)) : mails;
  });
  return done ?? fail({ kind: 'busy' });
}
