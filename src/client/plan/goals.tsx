import { useState } from 'preact/hooks';
import { goalWords, subgoalNumber } from '../../application/language/words';
import { type GoalDraft, measuresOf, openDoubts } from '../../domain/draft/draft';
import type { Editing } from './editing';
import { Field } from './fields';
import { MeasureLine } from './measure-line';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.goal;
const columns = PLAN_TEXTS.measure;

/** With more measures than this, goals are folded: nobody reads them all, and drawing them takes time. */
const MOST_UNFOLDED = 60;

interface GoalProps extends Editing {
  readonly goal: GoalDraft;
  readonly opened: string | null;
  readonly unsure: ReadonlySet<string | null>;
  readonly isFirstOpen: boolean;
}

const Names = ({ goal, change }: Pick<GoalProps, 'goal' | 'change'>) => (
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
  </details>
);

const Subgoals = ({ goal }: Pick<GoalProps, 'goal'>) =>
  goal.subgoals.length > 0 && (
    <>
      <h4>{texts.subgoals}</h4>
      <ul class="subgoals">
        {goal.subgoals.map(({ number, text }, i) => (
          <li key={i}>{`${subgoalNumber(number)} ${text}`.trim()}</li>
        ))}
      </ul>
    </>
  );

/** What stands in each column; each cell says so too, to those who do not see it. */
const Columns = () => (
  <div class="columns" aria-hidden="true">
    {[columns.number, columns.text, columns.when, columns.responsible, columns.kind].map(name => (
      <span key={name}>{name}</span>
    ))}
  </div>
);

function Goal({ goal, opened, unsure, isFirstOpen, ...editing }: GoalProps) {
  const [isOpen, setOpen] = useState(isFirstOpen);
  const holdsOpened = goal.measures.some(({ key }) => key === opened);
  const isShown = isOpen || holdsOpened;
  const count = goal.measures.filter(({ isStruck }) => !isStruck).length;
  return (
    <details
      class="goal"
      open={isShown}
      onToggle={event => {
        const isNow = event.currentTarget.open;
        setOpen(isNow);
        if (!isNow && holdsOpened) editing.open(null);
      }}
    >
      <summary>
        <h3>{goalWords(goal.number, goal.title)}</h3>
        <span class="quiet">{texts.count(count)}</span>
      </summary>
      {isShown && (
        <>
          <Names goal={goal} change={editing.change} />
          <Subgoals goal={goal} />
          {goal.measures.length === 0 ? <p class="quiet">{texts.empty}</p> : <Columns />}
          <ul class="lines">
            {goal.measures.map(measure => (
              <MeasureLine
                key={measure.key}
                {...editing}
                goal={goal}
                drafted={measure}
                isOpened={measure.key === opened}
                isUnsure={unsure.has(measure.key)}
              />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** All goals and measures, as they will stand. */
export function Goals({ opened, ...editing }: Editing & { readonly opened: string | null }) {
  const { draft } = editing;
  const unsure = new Set(openDoubts(draft).map(({ measure }) => measure));
  const [isFirstOpen] = useState(measuresOf(draft).length <= MOST_UNFOLDED);
  return (
    <>
      <h2>{PLAN_TEXTS.preview.goals}</h2>
      {draft.goals.map(goal => (
        <Goal
          key={goal.key}
          {...editing}
          goal={goal}
          opened={opened}
          unsure={unsure}
          isFirstOpen={isFirstOpen}
        />
      ))}
    </>
  );
}
