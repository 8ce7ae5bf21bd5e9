import { PER_WORDS, RESULT_WORDS } from '../../application/language/words';
import type { MeasureView } from '../../application/measures/measure-view';
import { type Entry, RESULTS } from '../../domain/status/entry';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

interface Fields {
  readonly entry: Entry;
  readonly measure: MeasureView;
  change(change: Partial<Entry>): void;
}

export const ResultField = ({ entry, change }: Omit<Fields, 'measure'>) => (
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

export const CountField = ({ entry, measure, change }: Fields) =>
  measure.quota && (
    <label>
      {texts.count}
      <span class="beside">
        <input
          type="number"
          min="0"
          step="1"
          value={entry.count ?? ''}
          onInput={({ currentTarget: { value } }) =>
            change({ count: value === '' ? null : Number(value) })
          }
        />
        <button type="button" onClick={() => change({ count: (entry.count ?? 0) + 1 })}>
          {texts.oneMore}
        </button>
      </span>
      <span class="due">{texts.goalOf(measure.quota.count, PER_WORDS[measure.quota.per])}</span>
    </label>
  );

export const WordFields = ({ entry, change }: Omit<Fields, 'measure'>) => (
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
