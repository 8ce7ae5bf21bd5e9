import { useState } from 'preact/hooks';
import { isRelativeUnit, targetUnit } from '../../application/language/words';
import type { GoalDraft, SubgoalDraft } from '../../domain/draft/draft';
import type { Target } from '../../domain/plan/plan';
import { type Editing, FIELDS, nextKey } from './editing';
import { DoneButton, Field } from './fields';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.subgoal;

const NO_TARGET: Target = {
  value: Number.NaN,
  unit: '',
  year: null,
  relative: false,
  atLeast: false,
};

interface TargetProps {
  readonly target: Target;
  put(target: Target): void;
}

/** One figure to reach. The unit is written as in the sheet: «flere medlemmer» counts from where one stands. */
const TargetFields = ({ target, put }: TargetProps) => (
  <div class="fields">
    <Field
      label={texts.value}
      kind="number"
      {...(!Number.isNaN(target.value) && { hint: texts.valueHint })}
      value={Number.isNaN(target.value) ? '' : String(target.value)}
      put={value => put({ ...target, value: value === '' ? Number.NaN : Number(value) })}
    />
    <Field
      label={texts.unit}
      hint={texts.unitHint}
      value={targetUnit(target.unit, target.relative)}
      put={words => {
        const relative = isRelativeUnit(words);
        put({ ...target, relative, unit: relative ? words.replace(/^\S+\s*/, '') : words });
      }}
    />
    <Field
      label={texts.year}
      kind="number"
      value={String(target.year ?? '')}
      put={year => put({ ...target, year: year === '' ? null : Number(year) })}
    />
  </div>
);

interface Props extends Editing {
  readonly goal: GoalDraft;
  readonly drafted: SubgoalDraft;
}

/** The form of one sub-goal: its words and its figures. Each field is an edit of its own. */
export function SubgoalEditor({ goal, drafted, draft, change, open }: Props) {
  const { key, subgoal } = drafted;
  const { text, targets } = subgoal;
  // Unit and year may be typed before there is a figure to go with them.
  const [coming, setComing] = useState(NO_TARGET);
  const put = (at: number) => (target: Target) => {
    if (at === targets.length && Number.isNaN(target.value)) {
      setComing(target);
      return;
    }
    setComing(NO_TARGET);
    change({
      kind: 'targets',
      subgoal: key,
      targets: [...targets.slice(0, at), target, ...targets.slice(at + 1)],
    });
  };
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        open(null);
      }}
    >
      <Field
        label={texts.text}
        kind="long"
        value={text}
        isNeeded
        put={words => change({ kind: 'subgoal-text', subgoal: key, text: words })}
      />
      {[...targets, coming].map((target, i) => (
        <fieldset key={i} class="target">
          <legend>{i < targets.length ? texts.figure(i + 1) : texts.newFigure}</legend>
          <TargetFields target={target} put={put(i)} />
        </fieldset>
      ))}
      <div class="actions">
        <DoneButton close={() => open(null)} />
        <button
          type="button"
          onClick={() => {
            const strike = { kind: 'strike-subgoal', subgoal: key } as const;
            const add = { kind: 'add', goal: goal.key, text, leftOut: null } as const;
            change({ kind: 'together', edits: [strike, add] }, texts.toldMade);
            open(nextKey(draft), FIELDS.when);
          }}
        >
          {PLAN_TEXTS.leftOut.make}
        </button>
        <button
          type="button"
          onClick={() => {
            change({ kind: 'strike-subgoal', subgoal: key }, texts.toldStruck);
            open(null);
          }}
        >
          {PLAN_TEXTS.measure.strike}
        </button>
      </div>
    </form>
  );
}
