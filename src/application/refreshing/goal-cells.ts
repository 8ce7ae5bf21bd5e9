import { progressOf } from '../../domain/status/progress';
import { progressBar } from '../language/progress-bar';
import { type GoalRecord, type GoalRows, subgoalProgress } from '../workbook/goal-table';
import { computedColumns, type Write } from '../workbook/writes';
import { measuresNow, type Tracking } from './track';

/** «Fremdrift» in the Mål tab: of a goal by its measures this year, of a sub-goal by its figures. */
export function goalProgressWrites(tracking: Tracking, goals: GoalRows): readonly Write[] {
  const { settings, currentYear } = tracking;
  const measures = measuresNow(tracking);
  const percentOf = (record: GoalRecord) =>
    record.subgoal === ''
      ? progressOf(
          measures
            .filter(({ measure }) => measure.goal === record.goal)
            .map(({ status }) => status),
        ).percent
      : subgoalProgress(record, settings.frame.workingYears, currentYear);
  const byRow = new Map(goals.records.map(record => [record.row.index, record]));
  return computedColumns(goals.table, ['progress'], row => {
    const record = byRow.get(row.index);
    return record ? { progress: progressBar(percentOf(record)) } : null;
  });
}
