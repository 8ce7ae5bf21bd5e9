import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly summary: string;
  readonly label: string;
  readonly button: string;
  readonly kind?: 'text' | 'long';
  put(text: string): void;
}

/** A folded form of one field; opened, the cursor stands in it, and what is put there folds it again. */
export function AddForm({ summary, label, button, kind = 'text', put }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const field = {
    id,
    value: text,
    required: true,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <details
      ref={fold}
      class="plain add"
      onToggle={event => {
        if (event.currentTarget.open) {
          form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
        }
      }}
    >
      <summary>{summary}</summary>
      <form
        ref={form}
        class="one-field"
        onSubmit={event => {
          event.preventDefault();
          if (text.trim() === '') return;
          setText('');
          fold.current?.removeAttribute('open');
          put(text);
        }}
      >
        <div>
          <label htmlFor={id}>{label}</label>
          {kind === 'long' ? <textarea {...field} /> : <input {...field} />}
        </div>
        <button type="submit">{button}</button>
      </form>
    </details>
  );
}
