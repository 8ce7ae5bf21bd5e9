import { useState } from 'preact/hooks';
import { longDay } from '../../application/language/dates';
import type { PreviewedMail, ReminderPreview } from '../../application/reminding/reminder-preview';
import { settled, useServer } from '../loading';
import { Failure, Loading, Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { DailyRun } from './daily-run';

const texts = PAGE_TEXTS.reminders;

const MailText = ({ to, subject, text }: PreviewedMail) => (
  <details>
    <summary>
      {texts.to(to)}: {subject}
    </summary>
    <pre>{text}</pre>
  </details>
);

const Today = ({ preview: { today, isQuiet } }: { preview: ReminderPreview }) => (
  <section>
    <h2>{texts.heading}</h2>
    {today.length === 0 && <p class="quiet">{isQuiet ? texts.quiet : texts.nothing}</p>}
    {today.map(mail => (
      <MailText key={mail.to} {...mail} />
    ))}
  </section>
);

/** A calendar of what follows, day by day. */
const Later = ({ later }: Pick<ReminderPreview, 'later'>) => (
  <section>
    <h2>{texts.laterHeading}</h2>
    <p class="quiet">{later.length === 0 ? texts.nothingLater : texts.laterIf}</p>
    {Array.from(new Set(later.map(({ day }) => day)), day => (
      <section key={day}>
        <h3>{longDay(day)}</h3>
        {later
          .filter(mail => mail.day === day)
          .map(mail => (
            <MailText key={mail.to} {...mail} />
          ))}
      </section>
    ))}
  </section>
);

/** The dialog for reminders: what would go out today, a trial to oneself, on and off. */
export function RemindersPage() {
  const { loaded, load, put } = useServer<null, ReminderPreview>(
    () => server.previewReminders(),
    null,
  );
  const [said, setSaid] = useState<{ message: string; isProblem?: boolean } | null>(null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  const preview = loaded.value;

  async function sendToMe() {
    setSaid({ message: PAGE_TEXTS.loading });
    const answer = await settled(server.sendRemindersToMe());
    setSaid(
      answer.state === 'ready'
        ? { message: texts.sentToMe(answer.value.sent, answer.value.to) }
        : { message: answer.message, isProblem: true },
    );
  }

  async function turn(on: boolean, hour: number) {
    setSaid({ message: PAGE_TEXTS.saving });
    const answer = await settled(server.switchReminders(on, hour));
    if (answer.state === 'failed') setSaid({ message: answer.message, isProblem: true });
    else {
      put({ ...preview, run: answer.value });
      setSaid(null);
    }
  }

  return (
    <>
      <DailyRun run={preview.run} turn={turn} />
      {said && <Said {...said} />}
      <Today preview={preview} />
      <div class="actions">
        <button type="button" disabled={preview.today.length === 0} onClick={sendToMe}>
          {texts.toMe}
        </button>
      </div>
      <Later later={preview.later} />
    </>
  );
}
