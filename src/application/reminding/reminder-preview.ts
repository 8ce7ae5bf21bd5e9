import { isMailAddress } from '../../domain/reminders/mail-address';
import { isQuiet } from '../../domain/reminders/quiet';
import { fail, ok, type Result } from '../../domain/result';
import { MAIL_TEXTS } from '../language/reminders';
import type { Ports } from '../ports';
import { type Refreshed, refresh } from '../refreshing/refresh';
import { type DailyProblem, mailsDue } from './daily-job';
import { digestMail } from './digest-mail';

export type MailProblem =
  | DailyProblem
  /** Google does not say whose account this is. */
  | { readonly kind: 'no-address' }
  | { readonly kind: 'mail-quota' };

export interface ReminderPreview {
  readonly isOn: boolean;
  /** No mail goes out today whatever is due. */
  readonly isQuiet: boolean;
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }[];
}

function mailsIn(ports: Ports, refreshed: Refreshed) {
  const due = mailsDue(ports, refreshed);
  return due.ok
    ? ok(due.value.map(one => digestMail(one, refreshed.tracking.settings, ports.workbook.linkTo)))
    : due;
}

function refreshedAlone(ports: Ports): Result<Refreshed, DailyProblem> {
  return ports.exclusively(() => refresh(ports)) ?? fail({ kind: 'busy' });
}

/** The mails that would go out if the daily run came now. Sends nothing. */
export function previewReminders(ports: Ports): Result<ReminderPreview, DailyProblem> {
  const refreshed = refreshedAlone(ports);
  if (!refreshed.ok) return refreshed;
  const mails = mailsIn(ports, refreshed.value);
  if (!mails.ok) return mails;
  const { today, settings } = refreshed.value.tracking;
  return ok({
    isOn: ports.schedule.isOn(),
    isQuiet: isQuiet(today, settings.quietPeriods),
    mails: mails.value.map(({ to, subject, text }) => ({ to, subject, text })),
  });
}

/** Sends today's mails to whoever asks, and to nobody else; nothing is written down as sent. */
export function sendRemindersToMe(
  ports: Ports,
): Result<{ readonly to: string; readonly sent: number }, MailProblem> {
  const to = ports.mail.ownAddress();
  if (!isMailAddress(to)) return fail({ kind: 'no-address' });
  const refreshed = refreshedAlone(ports);
  if (!refreshed.ok) return refreshed;
  const mails = mailsIn(ports, refreshed.value);
  if (!mails.ok) return mails;
  if (mails.value.length > ports.mail.remaining()) return fail({ kind: 'mail-quota' });
  for (const mail of mails.value) {
    ports.mail.send({ ...mail, to, subject: `${MAIL_TEXTS.trial}: ${mail.subject}` });
  }
  return ok({ to, sent: mails.value.length });
}
