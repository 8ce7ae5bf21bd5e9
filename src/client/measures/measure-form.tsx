import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasureList, MeasureView } from '../../application/measures/measure-view';
import type { Entry } from '../../domain/status/entry';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { CountField, ResultField, WordFields } from './entry-fields';
import { Status } from './measure-list';

const texts = PAGE_TEXTS.measures;

const Adopted = ({ measure }: { measure: MeasureView }) => (
  <dl>
    <dt>{texts.goal}</dt>
    <dd>{measure.goal}</dd>
    <dt>{texts.when}</dt>
    <dd>{measure.when || texts.noTime}</dd>
    <dt>{texts.responsible}</dt>
    <dd>{measure.responsible || texts.noBody}</dd>
    {measure.lastYear !== '' && (
      <>
        <dt>{texts.lastYear}</dt>
        <dd>{measure.lastYear}</dd>
      </>
    )}
  </dl>
);

interface Outcome {
  readonly message: string;
  readonly isProblem: boolean;
  /** What stood there before, when it can be put back. */
  readonly before?: Entry;
}

export interface MeasureFormProps {
  readonly measure: MeasureView;
  readonly year: number;
  readonly isFrozen: boolean;
  /** The measures as the list has them, by ID. */
  readonly order: readonly string[];
  open(id: string | null): void;
  marked(after: MeasureList): void;
}

/** From one measure to the next, without the list in between. */
function Steps({ measure, order, open }: Pick<MeasureFormProps, 'measure' | 'order' | 'open'>) {
  const place = order.indexOf(measure.id);
  const step = (label: string, id: string | undefined) => (
    <button type="button" disabled={id === undefined} onClick={() => open(id ?? null)}>
      {label}
    </button>
  );
  return (
    <nav class="actions" aria-label={texts.back}>
      <button type="button" onClick={() => open(null)}>
        {texts.back}
      </button>
      {place >= 0 && (
        <>
          {step(texts.previous, order[place - 1])}
          {step(texts.next, order[place + 1])}
          <span class="quiet">{texts.place(place + 1, order.length)}</span>
        </>
      )}
    </nav>
  );
}

/** One measure: its adopted words, and what is said of it. */
export function MeasureForm(props: MeasureFormProps) {
  const { measure, year, isFrozen } = props;
  const [entry, setEntry] = useState(measure.entry);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (changed: Partial<Entry>) => setEntry(before => ({ ...before, ...changed }));

  async function save(wanted: Entry, done: Outcome) {
    setSaving(true);
    setOutcome(null);
    const answer = await settled(
      server.markMeasure({ id: measure.id, year, entry: wanted, seen: measure.entry }),
    );
    setSaving(false);
    if (answer.state === 'failed') {
      setOutcome({ message: answer.message, isProblem: true });
      return;
    }
    setEntry(wanted);
    props.marked(answer.value);
    setOutcome(done);
  }

  function submit(event: Event) {
    event.preventDefault();
    void save(entry, { message: texts.saved, isProblem: false, before: measure.entry });
  }

  const before = outcome?.before;
  return (
    <form onSubmit={submit}>
      <Steps {...props} />
      <h1 ref={heading} tabIndex={-1}>
        {`${measure.number} ${measure.text}`.trim()}
      </h1>
      <p>
        <Status measure={measure} />
      </p>
      <Adopted measure={measure} />
      {isFrozen && <Said message={texts.frozen} isProblem />}
      <ResultField entry={entry} change={change} />
      <CountField entry={entry} measure={measure} change={change} />
      <WordFields entry={entry} change={change} />
      {outcome && <Said message={outcome.message} isProblem={outcome.isProblem} />}
      <div class="actions">
        <button type="submit" class="primary" disabled={isSaving || isFrozen}>
          {isSaving ? PAGE_TEXTS.saving : texts.save}
        </button>
        {before && (
          <button
            type="button"
            disabled={isSaving}
            onClick={() => void save(before, { message: texts.undone, isProblem: false })}
          >
            {texts.undo}
          </button>
        )}
      </div>
    </form>
  );
}
