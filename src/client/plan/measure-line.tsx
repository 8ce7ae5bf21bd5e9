import type { GoalDraft, MeasureDraft } from '../../domain/draft/draft';
import type { Measure } from '../../domain/plan/plan';
import { kindWords } from './choices';
import { type Editing, focusSoon, lineId } from './editing';
import { MeasureEditor } from './measure-editor';
import { StruckLine } from './struck-line';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.measure;

interface Props extends Editing {
  readonly goal: GoalDraft;
  readonly drafted: MeasureDraft;
  readonly isOpened: boolean;
  readonly isUnsure: boolean;
}

const Words = ({ measure }: { measure: Measure }) => (
  <>
    <span class="number">{measure.number ?? ''}</span>
    <span class="words">{measure.text}</span>
    <span>
      <span class="label">{texts.when}: </span>
      {measure.when ?? <em>{texts.noTime}</em>}
    </span>
    <span>
      <span class="label">{texts.responsible}: </span>
      {measure.responsibleText ?? <em>{texts.noBody}</em>}
    </span>
    <span>
      <span class="label">{texts.kind}: </span>
      {kindWords(measure)}
    </span>
  </>
);

/** One measure: a line to look at, a form when it is opened, struck through when it is taken out. */
export function MeasureLine({ drafted, goal, isOpened, isUnsure, ...editing }: Props) {
  const { key, measure, isStruck } = drafted;
  if (isStruck) {
    return (
      <li>
        <StruckLine
          id={lineId(key)}
          words={`${measure.number ?? ''} ${measure.text}`.trim()}
          restore={() => {
            editing.change({ kind: 'restore', measure: key }, texts.toldRestored);
            focusSoon(lineId(key));
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        id={lineId(key)}
        class="line"
        aria-expanded={isOpened}
        onClick={() => editing.open(isOpened ? null : key)}
      >
        <Words measure={measure} />
        {isUnsure && <span class="unsure">{texts.unsure}</span>}
      </button>
      {isOpened && <MeasureEditor {...editing} goal={goal} drafted={drafted} />}
    </li>
  );
}
