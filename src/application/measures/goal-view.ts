import { progressOf } from '../../domain/status/progress';
import type { Ports } from '../ports';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import { readGoals, subgoalProgress } from '../workbook/goal-table';
import { yearLabel } from '../workbook/settings';
import { GOALS_NAME, yearKey } from '../workbook/tabs.nb';

/** How far a goal has come in one working year. */
export interface GoalView {
  readonly goal: string;
  /** Whole percent; null where there is nothing left to do anything about. */
  readonly percent: number | null;
}

/** A sub-goal with a figure to reach, and the figures people have typed. */
export interface SubgoalView {
  readonly goal: string;
  readonly text: string;
  readonly target: string;
  readonly reach: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly percent: number | null;
}

/** Each goal that has a measure this year, in the plan's order. */
export function goalViews(found: readonly MeasureInYear[]): readonly GoalView[] {
  const goals = new Map<string, MeasureInYear[]>();
  for (const one of found) {
    const others = goals.get(one.measure.goal);
    if (others) others.push(one);
    else goals.set(one.measure.goal, [one]);
  }
  return Array.from(goals, ([goal, its]) => ({
    goal,
    percent: progressOf(its.map(({ status }) => status)).percent,
  }));
}

/** The sub-goals with a target, with what was counted up to `year`. None where Mål cannot be read: ticking off goes on. */
export function subgoalViews(
  { workbook }: Pick<Ports, 'workbook'>,
  { settings }: Tracking,
  year: number,
): readonly SubgoalView[] {
  const goals = readGoals(workbook.read([GOALS_NAME]).get(GOALS_NAME), settings);
  if (!goals.ok) return [];
  const years = settings.frame.workingYears;
  return goals.value.records
    .filter(({ subgoal, target }) => subgoal !== '' && target !== null)
    .map(record => ({
      goal: record.goal,
      text: `${record.number} ${record.subgoal}`.trim(),
      target: `${record.row.text('target')} ${record.row.text('unit')}`.trim(),
      reach: record.row.text('reach'),
      figures: years
        .map(one => ({ label: yearLabel(settings, one), value: record.row.text(yearKey(one)) }))
        .filter(({ value }) => value !== ''),
      percent: subgoalProgress(record, year),
    }));
}
