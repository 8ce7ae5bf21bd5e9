import { useId, useState } from 'preact/hooks';
import { PLAN_TEXTS } from './texts';

interface Props {
  /** Where somebody is sent to this very field. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly kind?: 'text' | 'number' | 'long';
  readonly list?: string;
  readonly hint?: string;
  readonly isNeeded?: boolean;
  put(value: string): void;
}

/** A field that tells what was typed once it is left, so that each edit can be undone as one. */
export function Field({
  id: given,
  label,
  value,
  kind = 'text',
  list,
  hint,
  isNeeded,
  put,
}: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const made = useId();
  const id = given ?? made;
  const shared = {
    id,
    value: typed ?? value,
    required: isNeeded === true,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onChange: () => {
      if (typed !== null && typed !== value && !(isNeeded && typed.trim() === '')) put(typed);
      setTyped(null);
    },
  };
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'long' ? (
        <textarea {...shared} />
      ) : (
        <input type={kind} step="any" list={list} {...shared} />
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

/**
 * Closes a form. Leaving a field may settle a doubt or add a figure, and so move the button away from
 * under the mouse; so the press counts, and not only the click.
 */
export const DoneButton = ({ close }: { close(): void }) => (
  <button
    type="submit"
    onMouseDown={event => {
      if (event.button !== 0) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      close();
    }}
  >
    {PLAN_TEXTS.measure.done}
  </button>
);
