import type { Day } from '../../domain/calendar/day';
import { type ForeseenDay, foresee } from '../../domain/reminders/foresee';
import { isMailAddress } from '../../domain/reminders/mail-address';
import { isQuiet } from '../../domain/reminders/quiet';
import type { ReminderFacts } from '../../domain/reminders/reminders-due';
import { fail, ok, type Result } from '../../domain/result';
import { MAIL_TEXTS } from '../language/reminders';
import type { OutgoingMail, Ports } from '../ports';
import { type Refreshed, refresh } from '../refreshing/refresh';
import { type DailyProblem, sentBefore } from './daily-job';
import { digestMail } from './digest-mail';
import { type Remembered, recall } from './remembered';
import { comingMeasures, type RemindedMeasure, reminderFacts } from './reminder-facts';
import { type RunView, viewOf } from './run-owner';
import { linksByTab } from './send-mails';
import { type UnreachedView, unreachedIn } from './unreached';
import { type YearWheelView, yearWheelView } from './year-wheel-view';

export type MailProblem =
  | DailyProblem
  /** Google does not say whose account this is. */
  | { readonly kind: 'no-address' }
  | { readonly kind: 'mail-quota' };

export interface PreviewedMail {
  readonly day: Day;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface ReminderPreview {
  readonly run: RunView;
  /** No mail goes out today whatever is due. */
  readonly isQuiet: boolean;
  readonly today: readonly PreviewedMail[];
  /** Mails that Google's limit for a day leaves no room for today. */
  readonly waiting: number;
  /** What would follow, if nobody reports anything. */
  readonly later: readonly PreviewedMail[];
  readonly unreached: UnreachedView;
  readonly wheel: YearWheelView;
}

const DAYS_AHEAD = 7 * 12;

interface DayMail {
  readonly day: Day;
  readonly mail: OutgoingMail;
}

/** What decides the mails of the coming days: also of the next working year's measures. */
function factsAhead(
  ports: Ports,
  refreshed: Refreshed,
  remembered: Remembered,
): Result<ReminderFacts<RemindedMeasure>, DailyProblem> {
  const { tracking, bodies } = refreshed;
  const log = sentBefore(ports, refreshed, remembered);
  if (!log.ok) return log;
  const facts = reminderFacts(tracking, bodies, log.value.sent, remembered);
  return ok({ ...facts, measures: facts.measures.concat(comingMeasures(tracking)) });
}

/** Mails as they would be written, day by day. */
function written(
  { workbook }: Ports,
  { tracking: { settings } }: Refreshed,
  foreseen: readonly ForeseenDay<RemindedMeasure>[],
): readonly DayMail[] {
  const linkTo = linksByTab(workbook.linkTo);
  return foreseen.flatMap(({ day, mails }) =>
    mails.map(one => ({ day, mail: digestMail(one, { settings, today: day }, linkTo) })),
  );
}

/** How many mails the run may still send today. Google says it only of one's own account; another's is taken to have room. */
const roomToday = ({ mail }: Ports, { isOn, isMine }: RunView): number =>
  isOn && !isMine ? Number.POSITIVE_INFINITY : mail.remaining();

const refreshedAlone = (ports: Ports, remembered: Remembered): Result<Refreshed, DailyProblem> =>
  ports.exclusively(() => refresh(ports, remembered)) ?? fail({ kind: 'busy' });

/** The mails that would go out if the daily run came now, and in the twelve weeks that follow. Sends nothing. */
export function previewReminders(ports: Ports): Result<ReminderPreview, DailyProblem> {
  const remembered = recall(ports);
  const refreshed = refreshedAlone(ports, remembered);
  if (!refreshed.ok) return refreshed;
  const facts = factsAhead(ports, refreshed.value, remembered);
  if (!facts.ok) return facts;
  const { tracking } = refreshed.value;
  const { today, settings } = tracking;
  const run = viewOf(ports, remembered);
  const foreseen = foresee(facts.value, DAYS_AHEAD, roomToday(ports, run));
  const mails = written(ports, refreshed.value, foreseen).map(
    ({ day, mail: { to, subject, text } }) => ({ day, to, subject, text }),
  );
  return ok({
    run,
    isQuiet: isQuiet(today, settings.quietPeriods),
    today: mails.filter(({ day }) => day === today),
    waiting: foreseen.find(({ day }) => day === today)?.waiting ?? 0,
    later: mails.filter(({ day }) => day !== today),
    unreached: unreachedIn(facts.value, DAYS_AHEAD),
    wheel: yearWheelView(tracking),
  });
}

/** What somebody was sent on trial: the mails of one day. */
export interface Trial {
  readonly to: string;
  readonly sent: number;
  /** The day on which they would go out; null when it is today, or when there is nothing to send. */
  readonly later: Day | null;
}

/**
 * Sends today's mails to whoever asks, and to nobody else; nothing is written down as sent. Those who try on a
 * Sunday, or when nothing is due, get the mails of the first day that has any.
 */
export function sendRemindersToMe(ports: Ports): Result<Trial, MailProblem> {
  const to = ports.mail.ownAddress();
  if (!isMailAddress(to)) return fail({ kind: 'no-address' });
  const remembered = recall(ports);
  const refreshed = refreshedAlone(ports, remembered);
  if (!refreshed.ok) return refreshed;
  const facts = factsAhead(ports, refreshed.value, remembered);
  if (!facts.ok) return facts;
  const ahead = written(ports, refreshed.value, foresee(facts.value, DAYS_AHEAD));
  const day = ahead[0]?.day ?? facts.value.today;
  const mails = ahead.filter(one => one.day === day);
  if (mails.length > ports.mail.remaining()) return fail({ kind: 'mail-quota' });
  const sent = mails.filter(({ mail }) =>
    ports.mail.send({ ...mail, to, subject: `${MAIL_TEXTS.trial}: ${mail.subject}` }),
  );
  return ok({ to, sent: sent.length, later: day === facts.value.today ? null : day });
}
