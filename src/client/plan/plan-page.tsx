import { useState } from 'preact/hooks';
import type { Filled } from '../../application/filling/fill-workbook';
import { draftOf } from '../../domain/draft/draft-of';
import { readingOf } from '../../domain/draft/reading-of';
import { readDocument } from '../../domain/reading/read-document';
import { settled } from '../loading';
import { server } from '../server';
import { begun, changed, type History, undone } from './history';
import { PlanInput } from './input';
import type { InputProblem } from './input-problems';
import { otherLanguage } from './other-language';
import { PlanPreview, type Writing } from './preview';
import { documentOf, EMPTY, type Source, textOf } from './source';
import { Written } from './written';

/** What was read, and from what: as long as the text is the same, so are the edits. */
interface Draft {
  readonly source: Source;
  readonly history: History;
}

type Step =
  | { readonly at: 'input'; readonly problem: InputProblem | null }
  | { readonly at: 'preview'; readonly writing: Writing }
  | { readonly at: 'written'; readonly filled: Filled };

const AT_EASE: Writing = { state: 'ready', mustConfirm: false, problem: null };

/** The dialog that reads an adopted plan: paste, look, write. Nothing is written before the last step. */
export function PlanPage() {
  const [source, setSource] = useState<Source>(EMPTY);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [step, setStep] = useState<Step>({ at: 'input', problem: null });
  const fail = (problem: InputProblem | null) => setStep({ at: 'input', problem });

  function read() {
    if (draft?.source === source) {
      setStep({ at: 'preview', writing: AT_EASE });
      return;
    }
    const language = otherLanguage(textOf(source));
    if (language) {
      fail({ kind: 'other-language', language });
      return;
    }
    const reading = readDocument(documentOf(source));
    if (!reading.ok) {
      fail(reading.problem);
      return;
    }
    setDraft({ source, history: begun(draftOf(reading.value, new Date().getFullYear())) });
    setStep({ at: 'preview', writing: AT_EASE });
  }

  async function write({ now }: History, confirmed: boolean) {
    setStep({ at: 'preview', writing: { ...AT_EASE, state: 'writing', mustConfirm: confirmed } });
    let mustConfirm = confirmed;
    const answer = await settled(
      server.writePlan(readingOf(now), confirmed).then(given => {
        mustConfirm ||= !given.ok && given.problem.kind === 'plan-exists';
        return given;
      }),
    );
    setStep(
      answer.state === 'ready'
        ? { at: 'written', filled: answer.value }
        : {
            at: 'preview',
            writing: { state: 'ready', mustConfirm, problem: answer.message },
          },
    );
  }

  if (step.at === 'written') return <Written filled={step.filled} />;
  if (step.at === 'preview' && draft) {
    const { history } = draft;
    return (
      <PlanPreview
        history={history}
        writing={step.writing}
        change={edit => {
          setDraft(before => before && { ...before, history: changed(before.history, edit) });
          // What was wrong is read by now, and may be mended by this.
          setStep(before =>
            before.at === 'preview'
              ? { ...before, writing: { ...before.writing, problem: null } }
              : before,
          );
        }}
        undo={() => setDraft({ ...draft, history: undone(history) })}
        write={() => void write(history, step.writing.mustConfirm)}
        back={() => fail(null)}
      />
    );
  }
  return (
    <PlanInput
      source={source}
      problem={step.at === 'input' ? step.problem : null}
      put={setSource}
      fail={fail}
      read={read}
    />
  );
}
