import { ok, type Result } from '../../domain/result';
import { targetProgress } from '../../domain/status/target-progress';
import { isRelativeUnit } from '../language/words';
import { type Grid, numberIn } from './cell';
import { type Settings, yearLabel } from './settings';
import { type Row, readTable, type Table, type TableProblem } from './table';
import { type GoalKey, goalsTab, yearKey } from './tabs.nb';

/** A goal, or a sub-goal under it, as the Mål tab has it. */
export interface GoalRecord {
  readonly id: string;
  readonly number: string;
  readonly goal: string;
  /** '' for the goal itself. */
  readonly subgoal: string;
  readonly target: number | null;
  readonly row: Row<GoalKey>;
}

export interface GoalRows {
  readonly table: Table<GoalKey>;
  /** In the order the plan was adopted in. */
  readonly records: readonly GoalRecord[];
}

export function readGoals(
  grid: Grid | undefined,
  settings: Settings,
): Result<GoalRows, TableProblem> {
  const years = settings.frame.workingYears.map(year => ({
    year,
    label: yearLabel(settings, year),
  }));
  const read = readTable(goalsTab(years), grid);
  if (!read.ok) return read;
  const records = read.value.rows
    .filter(row => row.text('id') !== '')
    .map(row => ({
      id: row.text('id'),
      number: row.text('number'),
      goal: row.text('goal'),
      subgoal: row.text('subgoal'),
      target: numberIn(row.text('target')),
      row,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ table: read.value, records });
}

/** The figure people typed for a year. */
export const figureIn = ({ row }: GoalRecord, year: number): number | null =>
  numberIn(row.text(yearKey(year)));

/** How far a sub-goal has come by a year, in percent, from the latest figure typed; null without target or figure. */
export function subgoalProgress(
  record: GoalRecord,
  years: readonly number[],
  year: number,
): number | null {
  const { target, row } = record;
  const figures = years
    .filter(one => one <= year)
    .map(one => figureIn(record, one))
    .filter(figure => figure !== null);
  const value = figures[figures.length - 1] ?? null;
  return target === null || value === null
    ? null
    : targetProgress({
        target,
        relative: isRelativeUnit(row.text('unit')),
        start: numberIn(row.text('start')),
        value,
      });
}
