import { RESULT_WORDS } from '../../application/language/words';
import { type Entry, RESULTS } from '../../domain/status/entry';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

interface ResultFieldProps {
  readonly result: Entry['result'];
  /** What it is called to say nothing of the result. */
  readonly none?: string;
  change(result: Entry['result']): void;
}

export const ResultField = ({ result, none = texts.none, change }: ResultFieldProps) => (
  <fieldset class="results">
    <legend>{texts.result}</legend>
    {[...RESULTS, null].map(one => (
      <label key={one}>
        <input type="radio" name="result" checked={result === one} onChange={() => change(one)} />
        {one === null ? none : RESULT_WORDS[one]}
      </label>
    ))}
  </fieldset>
);

interface EntryFieldsProps {
  readonly entry: Entry;
  readonly isCounted: boolean;
  change(change: Partial<Entry>): void;
}

/** What is said of a measure in words. */
export const EntryFields = ({ entry, isCounted, change }: EntryFieldsProps) => (
  <>
    <ResultField result={entry.result} change={result => change({ result })} />
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
    {isCounted && (
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
      </label>
    )}
  </>
);
