import type { SubgoalView } from '../../application/measures/goal-view';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { Bar } from '../parts';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

const inPercent = (percent: number) => `${percent} %`;

const Subgoal = ({ subgoal }: { subgoal: SubgoalView }) => (
  <li>
    <p>{subgoal.text}</p>
    <p class="due">{texts.target(subgoal.target, subgoal.reach)}</p>
    {subgoal.figures.length === 0 ? (
      <p class="due">{texts.noFigures}</p>
    ) : (
      <p class="due">
        {subgoal.figures.map(({ label, value }) => texts.figure(label, value)).join(' · ')}
      </p>
    )}
    {subgoal.percent !== null && (
      <Bar percent={subgoal.percent} label={inPercent(subgoal.percent)} />
    )}
  </li>
);

export interface ProgressProps {
  readonly loaded: LoadedMeasures;
  /** The goal that is chosen; '' for the whole plan. */
  readonly goal: string;
  choose(goal: string): void;
}

/** How far the year has come: in all and goal by goal, or the chosen goal with its figures. */
export function Progress({ loaded, goal, choose }: ProgressProps) {
  const { percent, goals, subgoals, yearLabel } = loaded;
  if (goal === '') {
    return (
      <>
        {percent !== null && (
          <Bar percent={percent} label={texts.progress(inPercent(percent), yearLabel)} />
        )}
        {goals.length > 1 && (
          <details class="plain">
            <summary>{texts.perGoal}</summary>
            <ul class="goal-bars">
              {goals.map(one => (
                <li key={one.goal}>
                  <button type="button" class="plain" onClick={() => choose(one.goal)}>
                    {one.goal}
                  </button>
                  {one.percent !== null && (
                    <Bar percent={one.percent} label={inPercent(one.percent)} />
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    );
  }
  const own = goals.find(one => one.goal === goal)?.percent ?? null;
  const figures = subgoals.filter(subgoal => subgoal.goal === goal);
  return (
    <>
      {own !== null && <Bar percent={own} label={texts.goalProgress(inPercent(own), yearLabel)} />}
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(subgoal => (
            <Subgoal key={subgoal.text} subgoal={subgoal} />
          ))}
        </ul>
      )}
    </>
  );
}
