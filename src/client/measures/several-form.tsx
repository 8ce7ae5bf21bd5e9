import { useEffect, useRef, useState } from 'preact/hooks';
import { describeProblem } from '../../application/language/problems';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import type { Mark } from '../../application/measures/marking';
import type { MeasureView } from '../../application/measures/measure-view';
import type { Refusal, Saved } from '../../application/measures/save-marks';
import type { Entry } from '../../domain/status/entry';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { differing, withSentence } from './drafts';
import { ResultField } from './entry-fields';
import { Status } from './measure-list';
import { Outcome, type Said } from './outcome';
import { reach } from './reach';

const texts = PAGE_TEXTS.measures;

export interface SeveralFormProps {
  readonly loaded: LoadedMeasures;
  /** The ticked ones, as they stood when they were ticked. */
  readonly measures: readonly MeasureView[];
  saved(after: Saved, marks: readonly Mark[]): void;
  look(id: string): void;
  back(): void;
}

const nameOf = ({ number, text }: MeasureView) => `${number} ${text}`.trim();

interface RefusedProps extends Pick<SeveralFormProps, 'measures' | 'look'> {
  readonly refused: readonly Refusal[];
}

const Refused = ({ refused, measures, look }: RefusedProps) => (
  <div class="problem" role="alert">
    <p>{texts.several.refused}</p>
    <ul class="short">
      {refused.map(({ id, problem }) => {
        const measure = measures.find(one => one.id === id);
        return (
          <li key={id}>
            <p>{measure ? nameOf(measure) : id}</p>
            <p>{describeProblem(problem)}</p>
            <button type="button" class="small" onClick={() => look(id)}>
              {texts.several.look}
            </button>
          </li>
        );
      })}
    </ul>
  </div>
);

/** One result and one sentence for all that were ticked, in one save. */
export function SeveralForm({ loaded, measures, saved, look, back }: SeveralFormProps) {
  const [result, setResult] = useState<Entry['result']>(null);
  const [sentence, setSentence] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<readonly Mark[]> | null>(null);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [isDone, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function save(marks: readonly Mark[], isUndo: boolean) {
    setBusy(true);
    setSaid(null);
    const answer = await reach(() => server.markMeasures(loaded.year, marks));
    setBusy(false);
    if (answer.state === 'failed') {
      setSaid({ message: answer.message, isProblem: true });
      return;
    }
    const { value } = answer;
    setRefused(value.refused);
    const done = marks.filter(({ id }) => value.refused.every(other => other.id !== id));
    const undoing = done.map(({ id, entry, seen }) => ({ id, entry: seen, seen: entry }));
    setDone(!isUndo);
    saved(value, marks);
    setSaid({
      message: isUndo ? texts.undone : texts.several.saved(done.length, value.refused.length),
      isProblem: false,
      ...(!isUndo && undoing.length > 0 ? { before: undoing } : {}),
    });
  }

  function submit(event: Event) {
    event.preventDefault();
    if (isBusy) return;
    const marks = measures
      .map(({ id, entry: seen }) => ({
        id,
        seen,
        entry: withSentence({ ...seen, result: result ?? seen.result }, sentence),
      }))
      .filter(({ seen, entry }) => differing(seen, entry).length > 0);
    if (marks.length === 0) setSaid({ message: texts.several.needsSomething, isProblem: true });
    else void save(marks, false);
  }

  return (
    <form onSubmit={submit}>
      <div class="actions tight">
        <button type="button" class="small" onClick={back}>
          {texts.back}
        </button>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {texts.several.heading(measures.length)}
      </h1>
      {refused.length > 0 && <Refused refused={refused} measures={measures} look={look} />}
      <ul class="short">
        {measures.map(measure => (
          <li key={measure.id}>
            <span class="measure-text">{nameOf(measure)}</span>
            <Status measure={measure} />
          </li>
        ))}
      </ul>
      {!isDone && (
        <>
          <ResultField result={result} none={texts.several.unchanged} change={setResult} />
          <label>
            {texts.several.sentence}
            <textarea value={sentence} onInput={event => setSentence(event.currentTarget.value)} />
            <span class="hint">{texts.several.sentenceHint}</span>
          </label>
        </>
      )}
      <Outcome
        said={said}
        isBusy={isBusy}
        isClosed={loaded.isFrozen}
        back={isDone ? back : undefined}
        undo={marks => void save(marks, true)}
      />
    </form>
  );
}
