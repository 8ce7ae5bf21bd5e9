import { useState } from 'preact/hooks';
import { LEFT_OUT_WORDS } from '../../application/language/left-out';
import { goalWords } from '../../application/language/words';
import { goalsToWrite } from '../../domain/draft/draft';
import type { LeftOutReason } from '../../domain/reading/reading';
import { type Editing, focusSoon } from './editing';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.leftOut;

/** What is no measure, whatever anybody thinks. */
const NEVER: readonly LeftOutReason[] = [
  'contents',
  'page-number',
  'breadcrumb',
  'header-row',
  'label',
  'title',
];

const LEFT_OUT = 'left-out';

/** As many lines as can be drawn at a time. */
const PAGE = 200;

/** What is not in the plan, and why; a line can be made a measure. Folded: mostly it is rightly out. */
export function LeftOutLines({ draft, change }: Editing) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const [chosen, setGoal] = useState<string | null>(null);
  const goals = goalsToWrite(draft);
  const goal = (goals.find(({ key }) => key === chosen) ?? goals[goals.length - 1])?.key ?? '';
  const lines = draft.leftOut.filter(({ measure }) => measure === null);
  const makeable = lines.filter(({ why }) => !NEVER.includes(why));
  /** The button after the one that goes, or the heading. */
  const leave = (from: string) => {
    const next = makeable[makeable.findIndex(({ key }) => key === from) + 1];
    focusSoon(next ? `${LEFT_OUT}-${next.key}` : LEFT_OUT);
  };
  if (draft.leftOut.length === 0) return null;
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary id={LEFT_OUT}>{texts.heading(lines.length)}</summary>
      {isOpen && (
        <div class="inside">
          <p class="quiet">{texts.hint}</p>
          <label>
            {texts.goal}
            <select value={goal} onChange={event => setGoal(event.currentTarget.value)}>
              {goals.map(({ key, number, title }) => (
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
                    id={`${LEFT_OUT}-${key}`}
                    class="small"
                    aria-label={texts.makeOf(text)}
                    onClick={() => {
                      leave(key);
                      change({ kind: 'add', goal, text, leftOut: key }, texts.made);
                    }}
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
