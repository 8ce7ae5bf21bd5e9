import { subgoalNumber } from '../../application/language/words';
import type { GoalDraft, SubgoalDraft } from '../../domain/draft/draft';
import { type Editing, focusSoon, lineId } from './editing';
import { StruckLine } from './struck-line';
import { SubgoalEditor } from './subgoal-editor';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.subgoal;

interface Props extends Editing {
  readonly goal: GoalDraft;
  readonly drafted: SubgoalDraft;
  readonly isOpened: boolean;
}

/** One sub-goal with the figures it promises: a line to look at, a form when it is opened. */
export function SubgoalLine({ goal, drafted, isOpened, ...editing }: Props) {
  const { key, subgoal, isStruck } = drafted;
  const words = `${subgoalNumber(subgoal.number)} ${subgoal.text}`.trim();
  if (isStruck) {
    return (
      <li>
        <StruckLine
          id={lineId(key)}
          words={words}
          restore={() => {
            editing.change({ kind: 'restore-subgoal', subgoal: key }, texts.toldRestored);
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
        class="line subgoal"
        aria-expanded={isOpened}
        onClick={() => editing.open(isOpened ? null : key)}
      >
        <span class="words">{words}</span>
        <span class="quiet">{subgoal.targets.map(texts.target).join(' · ')}</span>
      </button>
      {isOpened && <SubgoalEditor {...editing} goal={goal} drafted={drafted} />}
    </li>
  );
}
