import { useState } from 'preact/hooks';
import { Said } from '../parts';
import { REPORT_TEXTS } from './texts';
import type { Words } from './words';

const texts = REPORT_TEXTS.words;

/** The board's own words about the year and each goal. */
export const WordsForm = ({ words }: { words: Words }) => {
  const [isBusy, setBusy] = useState(false);

  async function save() {
    setBusy(true);
    await words.saveHere();
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
              onChange={words.pause}
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
      {words.said && <Said {...words.said} />}
    </section>
  );
};
