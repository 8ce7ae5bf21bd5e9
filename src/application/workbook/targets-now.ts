import { type GoalRows, latestFigure, subgoalProgress } from './goal-table';

/** How a sub-goal with a figure to reach stands in a working year: plain data, for a page as well. */
export interface TargetNow {
  readonly id: string;
  readonly goal: string;
  readonly number: string;
  readonly subgoal: string;
  readonly target: number;
  readonly unit: string;
  /** The year it is to be reached in; null when none is named. */
  readonly reach: number | null;
  readonly start: number | null;
  /** The latest figure people have typed; null when there is none yet. */
  readonly value: number | null;
  /** Whole percent, 0–100; null where it cannot be told. */
  readonly percent: number | null;
  /** 0-based row in the Mål tab. */
  readonly row: number;
}

/** The sub-goals that have a figure to reach, in the plan's order, as they stand in a working year. */
export const targetsNow = ({ records }: GoalRows, year: number): readonly TargetNow[] =>
  records.flatMap(record => {
    const { id, goal, number, subgoal, target, unit, reach, start, row } = record;
    if (subgoal === '' || target === null) return [];
    const value = latestFigure(record, year);
    const percent = subgoalProgress(record, year);
    const facts = { id, goal, number, subgoal, target, unit, reach, start, value, percent };
    return [{ ...facts, row: row.index }];
  });
