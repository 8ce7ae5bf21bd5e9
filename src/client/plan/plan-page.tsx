import { useState } from 'preact/hooks';
import type { Filled } from '../../application/filling/fill-workbook';
import { documentOf } from '../../application/filling/plan-document';
import { type Reading, readPlan } from '../../domain/reading/read-plan';
import { settled } from '../loading';
import { Said } from '../parts';
import { closeDialog, server } from '../server';
import { PAGE_TEXTS } from '../texts.nb';
import { PlanPreview } from './plan-preview';

const texts = PAGE_TEXTS.plan;

/** Where a person is on the way from a document to a sheet. */
type Step =
  | { readonly at: 'pasting' }
  | { readonly at: 'reading' }
  | { readonly at: 'previewing'; readonly reading: Reading; readonly mustConfirm: boolean }
  | { readonly at: 'writing'; readonly reading: Reading }
  | { readonly at: 'written'; readonly filled: Filled };

const Written = ({ filled }: { filled: Filled }) => (
  <>
    <h1>{filled.title}</h1>
    <Said message={filled.added > 0 ? texts.written(filled.added) : texts.nothingNew} />
    <p>{texts.next}</p>
    <div class="actions">
      <button type="button" class="primary" onClick={closeDialog}>
        {PAGE_TEXTS.close}
      </button>
    </div>
  </>
);

/** The dialog that reads an adopted plan: paste, look, write. Nothing is written before the last step. */
export function PlanPage() {
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ at: 'pasting' });
  const [problem, setProblem] = useState<string | null>(null);

  async function read() {
    setProblem(null);
    setStep({ at: 'reading' });
    const answer = await settled(Promise.resolve(readPlan(text)));
    if (answer.state === 'ready') {
      setStep({ at: 'previewing', reading: answer.value, mustConfirm: false });
    } else {
      setProblem(answer.message);
      setStep({ at: 'pasting' });
    }
  }

  async function write(reading: Reading, confirmed: boolean) {
    setProblem(null);
    const { plan, doubts } = reading;
    setStep({ at: 'writing', reading });
    let mustConfirm = confirmed;
    const answer = await settled(
      server.writePlan({ plan, doubts }, confirmed).then(given => {
        mustConfirm ||= !given.ok && given.problem.kind === 'plan-exists';
        return given;
      }),
    );
    if (answer.state === 'ready') setStep({ at: 'written', filled: answer.value });
    else {
      setProblem(answer.message);
      setStep({ at: 'previewing', reading, mustConfirm });
    }
  }

  const said = problem !== null && <Said message={problem} isProblem />;
  if (step.at === 'written') return <Written filled={step.filled} />;
  if (step.at === 'previewing' || step.at === 'writing') {
    const isWriting = step.at === 'writing';
    const mustConfirm = step.at === 'previewing' && step.mustConfirm;
    return (
      <>
        <PlanPreview plan={documentOf(step.reading)} />
        {said}
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={isWriting}
            onClick={() => write(step.reading, mustConfirm)}
          >
            {isWriting ? PAGE_TEXTS.saving : mustConfirm ? texts.confirm : texts.write}
          </button>
          <button type="button" disabled={isWriting} onClick={() => setStep({ at: 'pasting' })}>
            {texts.change}
          </button>
        </div>
      </>
    );
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void read();
      }}
    >
      <label>
        {texts.paste}
        <textarea
          class="document"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{texts.hint}</p>
      {said}
      <div class="actions">
        <button type="submit" class="primary" disabled={step.at === 'reading'}>
          {step.at === 'reading' ? PAGE_TEXTS.loading : texts.read}
        </button>
      </div>
    </form>
  );
}
