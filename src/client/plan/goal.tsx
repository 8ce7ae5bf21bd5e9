import { useState } from 'preact/hooks';
import { goalWords } from '../../application/language/words';
import type { GoalDraft } from '../../domain/draft/draft';
import { AddForm } from './add-form';
import { type Editing, FIELDS, focusSoon, goalId, lineId, nextKey } from './editing';
import { Field } from './fields';
import { MeasureLine } from './measure-line';
import { SubgoalLine } from './subgoal-line';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.goal;
const columns = PLAN_TEXTS.measure;

export interface GoalProps extends Editing {
  readonly goal: GoalDraft;
  /** The measure or sub-goal that is open. */
  readonly opened: string | null;
  /** The measures that are asked about. */
  readonly unsure: ReadonlySet<string | null>;
  readonly isFirstOpen: boolean;
}

const Names = ({ goal, change }: GoalProps) => (
  <details class="plain">
    <summary>{texts.rename}</summary>
    <div class="fields">
      <Field
        label={texts.number}
        value={goal.number ?? ''}
        put={number => change({ kind: 'goal', goal: goal.key, number, title: goal.title })}
      />
      <Field
        label={texts.title}
        value={goal.title}
        isNeeded
        put={title => change({ kind: 'goal', goal: goal.key, number: goal.number, title })}
      />
    </div>
    <p>
      <button
        type="button"
        class="small"
        onClick={() => {
          change({ kind: 'strike-goal', goal: goal.key }, texts.toldStruck);
          focusSoon(goalId(goal.key));
        }}
      >
        {texts.strike}
      </button>
    </p>
  </details>
);

/** What stands in each column; each cell says so too, to those who do not see it. */
const Columns = () => (
  <div class="columns" aria-hidden="true">
    {[columns.number, columns.text, columns.when, columns.responsible, columns.kind].map(name => (
      <span key={name}>{name}</span>
    ))}
  </div>
);

const Lines = ({ goal, opened, unsure, isFirstOpen: _, ...editing }: GoalProps) => (
  <>
    {goal.subgoals.length > 0 && (
      <>
        <h4>{texts.subgoals}</h4>
        <ul class="lines">
          {goal.subgoals.map(one => (
            <SubgoalLine
              key={one.key}
              {...editing}
              goal={goal}
              drafted={one}
              isOpened={one.key === opened}
            />
          ))}
        </ul>
        <h4>{texts.measures}</h4>
      </>
    )}
    {goal.measures.length === 0 ? <p class="quiet">{texts.empty}</p> : <Columns />}
    <ul class="lines">
      {goal.measures.map(one => (
        <MeasureLine
          key={one.key}
          {...editing}
          goal={goal}
          drafted={one}
          isOpened={one.key === opened}
          isUnsure={unsure.has(one.key)}
        />
      ))}
    </ul>
  </>
);

/** New lines under a goal. A measure is opened at once, for its time and body; a sub-goal has all it needs. */
const Adding = ({ goal: { key: goal }, draft, change, open }: GoalProps) => (
  <div class="adding">
    <AddForm
      summary={texts.addMeasure}
      label={texts.newMeasure}
      button={texts.add}
      kind="long"
      put={text => {
        change({ kind: 'add', goal, text, leftOut: null }, texts.toldMeasure);
        open(nextKey(draft), FIELDS.when);
      }}
    />
    <AddForm
      summary={texts.addSubgoal}
      label={texts.newSubgoal}
      button={texts.add}
      put={text => {
        change({ kind: 'add-subgoal', goal, text }, texts.toldSubgoal);
        focusSoon(lineId(nextKey(draft)));
      }}
    />
  </div>
);

/** A goal with all that stands under it; what is folded is not drawn. */
export function Goal(props: GoalProps) {
  const { goal, opened, open } = props;
  const [isOpen, setOpen] = useState(props.isFirstOpen || goal.measures.length === 0);
  const holdsOpened = [...goal.subgoals, ...goal.measures].some(({ key }) => key === opened);
  const isShown = isOpen || holdsOpened;
  const count = goal.measures.filter(({ isStruck }) => !isStruck).length;
  return (
    <details
      class="goal"
      open={isShown}
      onToggle={event => {
        const isNow = event.currentTarget.open;
        setOpen(isNow);
        if (!isNow && holdsOpened) open(null);
      }}
    >
      <summary id={goalId(goal.key)}>
        <h3>{goalWords(goal.number, goal.title)}</h3>
        <span class="quiet">{texts.count(count)}</span>
      </summary>
      {isShown && (
        <>
          <Names {...props} />
          <Lines {...props} />
          <Adding {...props} />
        </>
      )}
    </details>
  );
}
