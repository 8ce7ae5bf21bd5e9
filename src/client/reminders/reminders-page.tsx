import { useState } from 'preact/hooks';
import type { ReminderPreview } from '../../application/reminding/reminder-preview';
import { settled, useServer } from '../loading';
import { Failure, Loading, Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.reminders;

const Mails = ({ preview }: { preview: ReminderPreview }) => (
  <section>
    <h2>{texts.heading}</h2>
    {preview.mails.length === 0 && (
      <p class="quiet">{preview.isQuiet ? texts.quiet : texts.nothing}</p>
    )}
    {preview.mails.map(({ to, subject, text }) => (
      <details key={to}>
        <summary>
          {texts.to(to)}: {subject}
        </summary>
        <pre>{text}</pre>
      </details>
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

  async function turn(on: boolean) {
    setSaid({ message: PAGE_TEXTS.saving });
    const answer = await settled(server.switchReminders(on));
    if (answer.state === 'failed') setSaid({ message: answer.message, isProblem: true });
    else {
      put({ ...preview, isOn: answer.value.isOn });
      setSaid(null);
    }
  }

  return (
    <>
      <p>{preview.isOn ? texts.on : texts.off}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => turn(!preview.isOn)}>
          {preview.isOn ? texts.turnOff : texts.turnOn}
        </button>
        <button type="button" disabled={preview.mails.length === 0} onClick={sendToMe}>
          {texts.toMe}
        </button>
      </div>
      {said && <Said {...said} />}
      <Mails preview={preview} />
    </>
  );
}
