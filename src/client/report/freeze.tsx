import { useRef, useState } from 'preact/hooks';
import type { ReportDraft } from '../../application/report/report-draft';
import { settled } from '../loading';
import { useGoOn } from '../measures/go-on';
import { Said } from '../parts';
import { server } from '../server';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.freeze;

/** Closes the year once its report has been handed over; asks once more before it does. */
export const Freeze = ({
  draft: { year, label, isOver },
  before,
  onFrozen,
}: {
  draft: ReportDraft;
  before: () => Promise<string | null>;
  onFrozen: () => void;
}) => {
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const here = useRef<HTMLElement>(null);
  const goOn = useGoOn();
  const goOnIn = (what: string, act: () => void) =>
    goOn(() => here.current?.querySelector(what), act);

  async function freeze() {
    setBusy(true);
    const unsaved = await before();
    const answer = unsaved === null ? await settled(server.freezeYear(year)) : null;
    setBusy(false);
    if (answer?.state === 'ready') onFrozen();
    else setProblem(unsaved ?? (answer?.state === 'failed' ? answer.message : null));
  }

  return (
    <section ref={here}>
      <h2>{texts.heading}</h2>
      <p>{isOver ? texts.lead(label) : texts.notOver(label)}</p>
      {isOver && !isAsked && (
        <button type="button" onClick={() => goOnIn('fieldset', () => setAsked(true))}>
          {texts.ask(label)}
        </button>
      )}
      {isOver && isAsked && (
        <fieldset class="framed arrival" tabIndex={-1}>
          <legend>{texts.sure(label)}</legend>
          <div class="actions tight">
            <button type="button" disabled={isBusy} onClick={freeze}>
              {texts.yes}
            </button>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => goOnIn('button', () => setAsked(false))}
            >
              {texts.no}
            </button>
          </div>
        </fieldset>
      )}
      {problem !== null && <Said message={problem} isProblem />}
    </section>
  );
};
