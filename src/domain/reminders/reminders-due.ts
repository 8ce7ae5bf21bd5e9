import { addDays, type Day, earliest, latest } from '../calendar/day';
import { statusOf, type YearFacts } from '../status/status-of';
import { DAYS_BETWEEN_MAILS, type Digest, digests, type Sent, type Telling } from './digests';
import { type Handover, previousBoardOf } from './previous-board';
import { isQuiet, openDaysBefore, type QuietPeriod } from './quiet';
import { type Board, type MailBody, recipientsAmong } from './recipients';
import { tellingOf } from './thresholds';

/** One measure in one working year that is not closed: all that decides whether its bodies are to hear of it. */
export interface MeasureToTell<M> {
  /** Names the measure and the year. */
  readonly key: string;
  /** The responsible bodies in the plan's words; none means the board. */
  readonly bodies: readonly string[];
  readonly facts: YearFacts;
  /** Last day of the reporting window. */
  readonly reportingTo: Day;
  readonly measure: M;
}

export interface ReminderFacts<M> {
  readonly measures: readonly MeasureToTell<M>[];
  readonly bodies: readonly MailBody[];
  readonly board: Board;
  readonly handover: Handover | null;
  readonly quietPeriods: readonly QuietPeriod[];
  readonly sent: readonly Sent[];
  /** The day of the last mail, where `sent` no longer says what was told until then; null when it does. */
  readonly forgottenUntil: Day | null;
  /** The day of the last run that came to its end; null when there was none. */
  readonly lastRun: Day | null;
  readonly today: Day;
}

/**
 * How far back a threshold that was never told is still news, in days on which mail could go out. Counted
 * from the last run, so that neither a quiet stretch of any length nor runs that failed to come lose anything.
 */
const LOOK_BACK_OPEN_DAYS = 45;

/**
 * The mails that are due on a day, with the reason for each line; none on a quiet one. Every threshold that
 * was crossed and not yet told is told in the first mail its body may have; nothing is told twice, and
 * nothing about a measure with a result. Where it is forgotten what was told, what may have been is not told
 * again, and everybody waits as if they had had that last mail.
 */
export function remindersDue<M>(facts: ReminderFacts<M>): readonly Digest<M>[] {
  const { measures, bodies, board, handover, quietPeriods, sent, lastRun, today } = facts;
  const forgottenUntil = facts.forgottenUntil ?? '';
  if (isQuiet(today, quietPeriods)) return [];
  if (addDays(today, -DAYS_BETWEEN_MAILS) < forgottenUntil) return [];
  const recipients = recipientsAmong(bodies, board);
  const lastSeen = earliest(lastRun ?? today, today);
  const since = latest(openDaysBefore(lastSeen, LOOK_BACK_OPEN_DAYS, quietPeriods), forgottenUntil);

  /** After a handover the old board is asked to report on its year too, though not on what was asked before. */
  function previousBoard(told: Telling<M>, year: YearFacts): readonly Telling<M>[] {
    const old = previousBoardOf(year.year, handover, today);
    if (!handover || !old || told.recipient.key !== recipients.boardKey) return [];
    return [
      {
        reminder: told.reminder,
        recipient: old,
        thresholds: told.thresholds.filter(({ reason }) => reason.kind === 'reporting'),
        since: latest(told.since, addDays(handover.day, -1)),
      },
    ];
  }

  const tellings = measures.flatMap(({ key, bodies: names, facts: year, reportingTo, measure }) => {
    const telling = tellingOf(year, reportingTo, statusOf({ ...year, today }).kind, today);
    if (!telling) return [];
    const { status, thresholds } = telling;
    const reminder = { key, status, due: year.occurrence.to, measure };
    return recipients.of(names).flatMap((recipient): readonly Telling<M>[] => {
      const told = { reminder, recipient, thresholds, since };
      return [told, ...previousBoard(told, year)];
    });
  });
  return digests(tellings, sent, today);
}
