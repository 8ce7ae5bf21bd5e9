import { useState } from 'preact/hooks';
import { goalWords } from '../../application/language/words';
import { goalsToWrite, measuresOf, openDoubts } from '../../domain/draft/draft';
import { AddForm } from './add-form';
import { type Editing, focusSoon, goalId, nextKey } from './editing';
import { Goal } from './goal';
import { StruckLine } from './struck-line';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.goal;

/** With more measures than this, goals are folded: nobody reads them all, and drawing them takes time. */
const MOST_UNFOLDED = 60;

/** All goals and measures, as they will stand. */
export function Goals({ opened, ...editing }: Editing & { readonly opened: string | null }) {
  const { draft, change } = editing;
  const unsure = new Set(openDoubts(draft).map(({ measure }) => measure));
  const written = new Set(goalsToWrite(draft));
  const [isFirstOpen] = useState(measuresOf(draft).length <= MOST_UNFOLDED);
  return (
    <>
      <h2>{PLAN_TEXTS.preview.goals}</h2>
      {draft.goals.map(goal =>
        written.has(goal) ? (
          <Goal
            key={goal.key}
            {...editing}
            goal={goal}
            opened={opened}
            unsure={unsure}
            isFirstOpen={isFirstOpen}
          />
        ) : (
          <StruckLine
            key={goal.key}
            id={goalId(goal.key)}
            words={goalWords(goal.number, goal.title)}
            restore={() => {
              change({ kind: 'restore-goal', goal: goal.key }, texts.toldRestored);
              focusSoon(goalId(goal.key));
            }}
          />
        ),
      )}
      <AddForm
        summary={texts.addGoal}
        label={texts.title}
        button={texts.add}
        put={title => {
          change({ kind: 'add-goal', title }, texts.toldGoal);
          focusSoon(goalId(nextKey(draft)));
        }}
      />
    </>
  );
}
