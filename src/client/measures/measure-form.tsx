import { useEffect, useRef, useState } from 'preact/hooks';
import { PER_WORDS, RESULT_WORDS } from '../../application/language/words.nb';
import type { MeasureList, MeasureView } from '../../application/measures/measure-view';
import { type Entry, RESULTS } from '../../domain/status/entry';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts.nb';
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
  </dl>
);

interface Fields {
  readonly entry: Entry;
  readonly measure: MeasureView;
  change(change: Partial<Entry>): void;
}

const ResultField = ({ entry, change }: Omit<Fields, 'measure'>) => (
  <fieldset>
    <legend>{texts.result}</legend>
    {RESULTS.map(result => (
      <label key={result}>
        <input
          type="radio"
          name="result"
          checked={entry.result === result}
          onChange={() => change({ result })}
        />
        {RESULT_WORDS[result]}
      </label>
    ))}
    <label>
      <input
        type="radio"
        name="result"
        checked={entry.result === null}
        onChange={() => change({ result: null })}
      />
      {texts.none}
    </label>
  </fieldset>
);

const CountField = ({ entry, measure, change }: Fields) =>
  measure.quota && (
    <label>
      {texts.count}
      <input
        type="number"
        min="0"
        step="1"
        value={entry.count ?? ''}
        onInput={({ currentTarget: { value } }) =>
          change({ count: value === '' ? null : Number(value) })
        }
      />
      <span class="due">{texts.goalOf(measure.quota.count, PER_WORDS[measure.quota.per])}</span>
    </label>
  );

const WordFields = ({ entry, change }: Omit<Fields, 'measure'>) => (
  <>
    <label>
      {texts.comment}
      <textarea
        value={entry.comment}
        onInput={event => change({ comment: event.currentTarget.value })}
      />
    </label>
    <label>
      {texts.link}
      <input
        type="url"
        value={entry.link}
        onInput={event => change({ link: event.currentTarget.value })}
      />
    </label>
  </>
);

type Outcome = { readonly message: string; readonly isProblem: boolean } | null;

/** One measure: its adopted words, and what is said of it. */
export function MeasureForm(props: {
  measure: MeasureView;
  year: number;
  isFrozen: boolean;
  close: () => void;
  marked: (after: MeasureList) => void;
}) {
  const { measure, year, isFrozen } = props;
  const [entry, setEntry] = useState(measure.entry);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (changed: Partial<Entry>) => setEntry(before => ({ ...before, ...changed }));

  async function save(event: Event) {
    event.preventDefault();
    setSaving(true);
    setOutcome(null);
    const answer = await settled(
      server.markMeasure({ id: measure.id, year, entry, seen: measure.entry }),
    );
    setSaving(false);
    if (answer.state === 'ready') {
      props.marked(answer.value);
      setOutcome({ message: texts.saved, isProblem: false });
    } else setOutcome({ message: answer.message, isProblem: true });
  }

  return (
    <form onSubmit={save}>
      <div class="actions">
        <button type="button" onClick={props.close}>
          {texts.back}
        </button>
      </div>
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
      <div class="actions">
        <button type="submit" class="primary" disabled={isSaving || isFrozen}>
          {isSaving ? PAGE_TEXTS.saving : texts.save}
        </button>
      </div>
      {outcome && <Said {...outcome} />}
    </form>
  );
}
