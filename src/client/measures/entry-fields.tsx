import { useRef } from 'preact/hooks';
import { RESULT_WORDS } from '../../application/language/words';
import { type Entry, RESULTS } from '../../domain/status/entry';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

interface ResultFieldProps {
  readonly result: Entry['result'];
  /** What it is called to say nothing of the result. */
  readonly none?: string;
  /** `isPressed` with a mouse or a finger; the arrow keys go by what nobody means to choose. */
  change(result: Entry['result'], isPressed: boolean): void;
}

export function ResultField({ result, none = texts.none, change }: ResultFieldProps) {
  const isPressed = useRef(false);
  const press = (is: boolean) => () => {
    isPressed.current = is;
  };
  return (
    <fieldset class="results" onPointerDown={press(true)} onKeyDown={press(false)}>
      <legend>{texts.result}</legend>
      {[...RESULTS, null].map(one => (
        <label key={one}>
          <input
            type="radio"
            name="result"
            checked={result === one}
            onChange={() => change(one, isPressed.current)}
          />
          {one === null ? none : RESULT_WORDS[one]}
        </label>
      ))}
    </fieldset>
  );
}

interface EntryFieldsProps {
  readonly entry: Entry;
  readonly isCounted: boolean;
  change(change: Partial<Entry>): void;
  /** A result was pressed, and is to be saved at once. */
  press(result: Entry['result']): void;
}

/** What is said of a measure in words. */
export const EntryFields = ({ entry, isCounted, change, press }: EntryFieldsProps) => (
  <>
    <ResultField
      result={entry.result}
      change={(result, isPressed) => (isPressed ? press(result) : change({ result }))}
    />
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
