import { progressBar } from '../language/progress-bar';
import { type GoalRows, subgoalProgress } from '../workbook/goal-table';
import { computedColumns, type Write } from '../workbook/writes';

/**
 * «Fremdrift» in the Mål tab: of each sub-goal by the figures beside it. A goal's own progress follows
 * its measures, which this tab does not see; it stands in Oversikt, where it is right at once.
 */
export function goalProgressWrites({ table, records }: GoalRows, year: number): readonly Write[] {
  const byRow = new Map(records.map(record => [record.row.index, record]));
  return computedColumns(table, ['progress'], row => {
    const record = byRow.get(row.index);
    if (!record) return null;
    return { progress: record.subgoal === '' ? '' : progressBar(subgoalProgress(record, year)) };
  });
}
