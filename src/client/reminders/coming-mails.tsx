import { longDay } from '../../application/language/dates';
import type { PreviewedMail, ReminderPreview } from '../../application/reminding/reminder-preview';
import type { UnreachedView } from '../../application/reminding/unreached';
import type { Day } from '../../domain/calendar/day';
import { PAGE_TEXTS } from '../texts';
import { REMINDER_TEXTS } from './texts';

const texts = PAGE_TEXTS.reminders;

const MailText = ({ to, subject, text }: PreviewedMail) => (
  <details>
    <summary>
      {texts.to(to)}: {subject}
    </summary>
    <pre>{text}</pre>
  </details>
);

/** Why there is nothing, where that is for want of addresses; otherwise what is said of having nothing to say. */
function silence({ measures, isNobodyReached }: UnreachedView, nothing: string): string {
  if (measures === 0) return nothing;
  return isNobodyReached ? REMINDER_TEXTS.nothingReaches : REMINDER_TEXTS.nothingToReached;
}

/** Why nothing goes out today, and when the next does. */
function silenceToday({ isQuiet, later, unreached }: ReminderPreview): string {
  const [next] = later;
  const why = isQuiet ? texts.quiet : silence(unreached, texts.nothing);
  return next ? `${why} ${REMINDER_TEXTS.next(longDay(next.day))}` : why;
}

export const Today = (preview: ReminderPreview) => {
  const { today, waiting, later } = preview;
  const [next] = later;
  return (
    <section class="on-screen">
      <h2>{texts.heading}</h2>
      {today.length + waiting === 0 && <p class="quiet">{silenceToday(preview)}</p>}
      {today.map(mail => (
        <MailText key={mail.to} {...mail} />
      ))}
      {waiting > 0 && next && <p>{REMINDER_TEXTS.waiting(waiting, longDay(next.day))}</p>}
    </section>
  );
};

const Days = ({ days, later }: { days: readonly Day[]; later: readonly PreviewedMail[] }) => (
  <>
    {days.map(day => (
      <section key={day}>
        <h3>{longDay(day)}</h3>
        {later
          .filter(mail => mail.day === day)
          .map(mail => (
            <MailText key={mail.to} {...mail} />
          ))}
      </section>
    ))}
  </>
);

/** Days that stand open; where there are many, the rest are folded away. */
const FIRST_DAYS = 4;
const FEW_MORE = 2;

/** A calendar of what follows, day by day. */
export const Later = ({ later, unreached }: ReminderPreview) => {
  const days = Array.from(new Set(later.map(({ day }) => day)));
  const open = days.length <= FIRST_DAYS + FEW_MORE ? days.length : FIRST_DAYS;
  return (
    <section class="on-screen">
      <h2>{texts.laterHeading}</h2>
      <p class="quiet">
        {days.length === 0 ? silence(unreached, texts.nothingLater) : texts.laterIf}
      </p>
      <Days days={days.slice(0, open)} later={later} />
      {open < days.length && (
        <details class="plain">
          <summary>{REMINDER_TEXTS.moreDays(days.length - open)}</summary>
          <Days days={days.slice(open)} later={later} />
        </details>
      )}
    </section>
  );
};
