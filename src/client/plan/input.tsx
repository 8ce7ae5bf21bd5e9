import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../domain/result';
import { Said } from '../parts';
import { readTransfer } from './clipboard';
import { READABLE, readFile } from './files';
import { describeInput, type InputProblem } from './input-problems';
import { contentsOf, EMPTY, pastedInto, retyped, type Source, textOf } from './source';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.input;

interface Props {
  readonly source: Source;
  readonly problem: InputProblem | null;
  put(source: Source): void;
  fail(problem: InputProblem | null): void;
  read(): void;
}

/** The paste area, and the file that may come instead. */
export function PlanInput({ source, problem, put, fail, read }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const [isDropping, setDropping] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // So that Ctrl+V does what the page asks for.
  useEffect(() => area.current?.focus(), []);

  async function take(coming: Promise<Result<Source, InputProblem>>, from: string | null) {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {};
    fail(null);
    setSaid(from === null ? null : texts.opening);
    const came = await coming;
    if (!came.ok) {
      setSaid(null);
      fail(came.problem);
      return;
    }
    const next = from === null ? pastedInto(source, came.value, start, end) : came.value;
    put(next);
    // Drawing the new text would leave the cursor at its end.
    const cursor = textOf(next).length - (textOf(source).length - end);
    if (from === null) {
      requestAnimationFrame(() => area.current?.setSelectionRange(cursor, cursor));
    }
    setSaid(texts.came(from, contentsOf(came.value)));
  }

  function transfer(data: DataTransfer | null) {
    const [file] = Array.from(data?.files ?? []);
    const hasText = data?.types.some(type => type.startsWith('text/'));
    if (data) void take(readTransfer(data), file && !hasText ? file.name : null);
  }

  return (
    <form
      class={isDropping ? 'input dropping' : 'input'}
      onDragOver={event => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={event => {
        event.preventDefault();
        setDropping(false);
        transfer(event.dataTransfer);
      }}
      onSubmit={event => {
        event.preventDefault();
        setSaid(null);
        read();
      }}
    >
      <h1>{texts.heading}</h1>
      <label class="paste">
        {texts.paste}
        <textarea
          ref={area}
          class="document"
          aria-describedby="paste-hint"
          spellcheck={false}
          value={textOf(source)}
          onInput={event => put(retyped(source, event.currentTarget.value))}
          onPaste={event => {
            event.preventDefault();
            transfer(event.clipboardData);
          }}
        />
      </label>
      <p id="paste-hint" class="quiet">
        {texts.hint}
      </p>
      <p>
        <label class="file">
          {texts.file}
          <input
            type="file"
            class="unseen"
            accept={READABLE}
            aria-describedby="file-hint"
            onChange={({ currentTarget: field }) => {
              const [file] = Array.from(field.files ?? []);
              field.value = '';
              if (file) void take(readFile(file), file.name);
            }}
          />
        </label>{' '}
        <span id="file-hint" class="quiet">
          {texts.fileHint}
        </span>
      </p>
      <div class="bottom">
        {problem && <Said message={describeInput(problem)} isProblem />}
        <div class="actions">
          <button type="submit" class="primary">
            {texts.read}
          </button>
          <button
            type="button"
            disabled={source.length === 0}
            onClick={() => {
              put(EMPTY);
              fail(null);
              setSaid(texts.cleared);
              area.current?.focus();
            }}
          >
            {texts.clear}
          </button>
          <p class="spoken" role="status">
            {said}
          </p>
        </div>
      </div>
    </form>
  );
}
