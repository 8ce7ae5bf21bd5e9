import { useState } from 'preact/hooks';
import { Said } from '../parts';
import { REPORT_TEXTS } from './texts';
import type { Words } from './words';

const texts = REPORT_TEXTS.words;

/** The board's own words about the year and each goal. */
export const WordsForm = ({ words }: { words: Words }) => {
  const [said, setSaid] = useState<{ message: string; isProblem: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function save() {
    setBusy(true);
    const isChanged = words.isChanged;
    const problem = await words.save();
    setSaid({
      message: problem ?? (isChanged ? texts.saved : texts.unchanged),
      isProblem: problem !== null,
    });
    setBusy(false);
  }

  return (
    <section>
      <h2>{texts.heading}</h2>
      <p class="hint">{texts.lead}</p>
      {words.fields.map(({ id, heading, words: typed, theirs }) => (
        <div class="field" key={id}>
          <label>
            {heading || texts.wholeYear}
            <textarea
              class="words"
              value={typed}
              onInput={event => words.write(id, event.currentTarget.value)}
            />
          </label>
          {theirs !== null && (
            <blockquote>
              {texts.theirs} {theirs}
            </blockquote>
          )}
        </div>
      ))}
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={save}>
          {texts.save}
        </button>
      </div>
      {said && <Said message={said.message} isProblem={said.isProblem} />}
    </section>
  );
};
