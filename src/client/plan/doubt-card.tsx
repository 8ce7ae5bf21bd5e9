import { describeDoubt } from '../../application/language/doubts';
import { goalWords } from '../../application/language/words';
import {
  type DoubtDraft,
  type Draft,
  type MeasureDraft,
  measuresOf,
  openDoubts,
} from '../../domain/draft/draft';
import { findMeasure } from '../../domain/draft/places';
import type { DoubtKind } from '../../domain/plan/doubt';
import { ABOUT } from './about-plan';
import { AddForm } from './add-form';
import { choiceWords, chosenWords } from './choices';
import { doubtId, type Editing, FIELDS, focusSoon } from './editing';
import { SourceWords } from './source-words';
import { KEEP_WORDS, PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.doubts;

/** The document's own words, or the measure's where somebody has added it. */
const wordsOf = ({ sources, measure }: MeasureDraft) =>
  sources.length > 0 ? sources : [measure.text];

/** The field that answers a doubt. */
const FIELD_OF: Partial<Readonly<Record<DoubtKind, string>>> = {
  'number-misprinted': FIELDS.number,
  'number-repeated': FIELDS.number,
  'several-periods': FIELDS.when,
  'no-time': FIELDS.when,
  'unreadable-time': FIELDS.when,
  'no-day': FIELDS.when,
  'impossible-date': FIELDS.when,
  'outside-period': FIELDS.when,
  'no-body': FIELDS.responsible,
  'body-resembles': FIELDS.responsible,
  'rhythm-unclear': FIELDS.kind,
  'rhythm-against-column': FIELDS.kind,
};

/** The measures a doubt is about: one, or all that have the same number. */
const about = ({ kind, text, measure }: DoubtDraft, draft: Draft): readonly MeasureDraft[] =>
  measuresOf(draft).filter(one =>
    kind === 'number-repeated' ? one.measure.number === text && !one.isStruck : one.key === measure,
  );

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
    if (doubt.measure !== null) open(doubt.measure, FIELD_OF[doubt.kind], id);
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
        {about(doubt, draft).map(one => (
          <SourceWords key={one.key} lines={wordsOf(one)} />
        ))}
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
            {choiceWords(choice, doubt, draft)}
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
          {KEEP_WORDS[doubt.kind]}
        </button>
        {(doubt.measure !== null || doubt.goal === null) && (
          <button type="button" class="small" aria-describedby={`${id}-why`} onClick={mend}>
            {texts.mend}
          </button>
        )}
      </div>
      {doubt.kind === 'subgoals-empty' && doubt.goal !== null && (
        <AddForm
          summary={PLAN_TEXTS.goal.addSubgoal}
          label={PLAN_TEXTS.goal.newSubgoal}
          button={PLAN_TEXTS.goal.add}
          put={text => {
            settle();
            change({ kind: 'add-subgoal', goal: doubt.goal ?? '', text }, texts.left(left));
          }}
        />
      )}
    </li>
  );
}
