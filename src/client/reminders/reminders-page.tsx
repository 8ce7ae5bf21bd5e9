import { useState } from 'preact/hooks';
import { longDay } from '../../application/language/dates';
import type { ReminderPreview } from '../../application/reminding/reminder-preview';
import { settled, useServer } from '../loading';
import { Failure, Loading, Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { Later, Today } from './coming-mails';
import { DailyRun } from './daily-run';
import { REMINDER_TEXTS } from './texts';
import { UnreachedNote } from './unreached-note';
import { YearSection } from './year-section';

const texts = PAGE_TEXTS.reminders;

/** The dialog for reminders: on and off, what would go out today and later, a trial to oneself, and the year. */
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
    if (answer.state === 'failed') {
      setSaid({ message: answer.message, isProblem: true });
      return;
    }
    const { to, sent, later } = answer.value;
    const message = texts.sentToMe(sent, to);
    setSaid({
      message: later === null ? message : `${message} ${REMINDER_TEXTS.trialOf(longDay(later))}`,
    });
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
      <h1 class="unseen">{REMINDER_TEXTS.title}</h1>
      <div class="on-screen">
        <UnreachedNote {...preview.unreached} />
        <DailyRun run={preview.run} canReach={!preview.unreached.isNobodyReached} turn={turn} />
        {said && <Said {...said} />}
      </div>
      <Today {...preview} />
      <div class="actions on-screen">
        <button
          type="button"
          disabled={preview.today.length + preview.later.length === 0}
          onClick={sendToMe}
        >
          {texts.toMe}
        </button>
      </div>
      <Later {...preview} />
      <YearSection wheel={preview.wheel} />
    </>
  );
}
