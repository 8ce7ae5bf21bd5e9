import { useState } from 'preact/hooks';
import { LEFT_OUT_WORDS } from '../../application/language/left-out';
import { goalWords } from '../../application/language/words';
import type { LeftOutReason } from '../../domain/reading/reading';
import type { Editing } from './editing';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.leftOut;

/** What is no measure, whatever anybody thinks. */
const NEVER: readonly LeftOutReason[] = [
  'contents',
  'page-number',
  'breadcrumb',
  'header-row',
  'title',
];

/** As many lines as can be drawn at a time. */
const PAGE = 200;

/** What is not in the plan, and why; a line can be made a measure. Folded: mostly it is rightly out. */
export function LeftOutLines({ draft, change }: Editing) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const [goal, setGoal] = useState(draft.goals[draft.goals.length - 1]?.key ?? '');
  const lines = draft.leftOut.filter(({ measure }) => measure === null);
  if (draft.leftOut.length === 0) return null;
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{texts.heading(lines.length)}</summary>
      {isOpen && (
        <div class="inside">
          <p class="quiet">{texts.hint}</p>
          <label>
            {texts.goal}
            <select value={goal} onChange={event => setGoal(event.currentTarget.value)}>
              {draft.goals.map(({ key, number, title }) => (
                <option key={key} value={key}>
                  {goalWords(number, title)}
                </option>
              ))}
            </select>
          </label>
          <ul class="left-out">
            {lines.slice(0, shown).map(({ key, text, why }) => (
              <li key={key}>
                <span>
                  {text.replace(/\*\*/g, '')}
                  <span class="hint">{LEFT_OUT_WORDS[why]}</span>
                </span>
                {!NEVER.includes(why) && (
                  <button
                    type="button"
                    class="small"
                    aria-label={texts.makeOf(text)}
                    onClick={() => change({ kind: 'add', goal, text, leftOut: key }, texts.made)}
                  >
                    {texts.make}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {lines.length > shown && (
            <button type="button" onClick={() => setShown(shown + PAGE)}>
              {texts.show}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
