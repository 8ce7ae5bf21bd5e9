import { describeDoubt } from '../../application/language/doubts';
import { goalWords } from '../../application/language/words';
import { type DoubtDraft, type MeasureDraft, openDoubts } from '../../domain/draft/draft';
import { findMeasure } from '../../domain/draft/places';
import { ABOUT } from './about-plan';
import { choiceWords, chosenWords } from './choices';
import { doubtId, type Editing, focusSoon } from './editing';
import { SourceWords } from './source-words';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.doubts;

/** The document's own words, or the measure's where somebody has added it. */
const wordsOf = ({ sources, measure }: MeasureDraft) =>
  sources.length > 0 ? sources : [measure.text];

interface Props extends Editing {
  readonly doubt: DoubtDraft;
  /** Called before the doubt leaves the list. */
  settle(): void;
}

/** One doubt: what it is about, why, the document's words, and what can be done about it. */
export function DoubtCard({ doubt, settle, draft, change, open }: Props) {
  const found = doubt.measure === null ? null : findMeasure(draft, doubt.measure);
  const goal = found?.goal ?? draft.goals.find(({ key }) => key === doubt.goal);
  const number = found?.measure.measure.number;
  const left = openDoubts(draft).length - 1;
  const id = doubtId(doubt.key);
  const mend = () => {
    if (doubt.measure !== null) open(doubt.measure, id);
    else {
      document.getElementById(ABOUT)?.parentElement?.setAttribute('open', '');
      focusSoon(ABOUT);
    }
  };
  return (
    <li id={id} tabIndex={-1} class="doubt">
      <div id={`${id}-why`}>
        {goal && (
          <p class="hint">
            {goalWords(goal.number, goal.title)}
            {number && `, ${texts.measure(number)}`}
          </p>
        )}
        {found && <SourceWords lines={wordsOf(found.measure)} />}
        <p>
          {describeDoubt(doubt)} {chosenWords(doubt, draft)}
        </p>
      </div>
      <div class="actions">
        {doubt.choices.map((choice, i) => (
          <button
            key={i}
            type="button"
            class="small"
            aria-describedby={`${id}-why`}
            onClick={() => {
              settle();
              change({ kind: 'choose', doubt: doubt.key, choice: i }, texts.left(left));
            }}
          >
            {choiceWords(choice, draft)}
          </button>
        ))}
        <button
          type="button"
          class="small"
          aria-describedby={`${id}-why`}
          onClick={() => {
            settle();
            change({ kind: 'keep', doubts: [doubt.key] }, texts.left(left));
          }}
        >
          {texts.keep}
        </button>
        {(doubt.measure !== null || doubt.goal === null) && (
          <button type="button" class="small" aria-describedby={`${id}-why`} onClick={mend}>
            {texts.mend}
          </button>
        )}
      </div>
    </li>
  );
}
