import type { ReportSubgoal, ReportTarget } from '../../domain/report/report-facts';
import { figureIn, type GoalRecord, subgoalProgress } from '../workbook/goal-table';
import { type Settings, yearLabel } from '../workbook/settings';

const orNull = (text: string) => (text === '' ? null : text);

/** The year of the latest figure up to `year`; null where there is none. */
function yearOfFigure({ figures }: GoalRecord, year: number): number | null {
  const years = Array.from(figures.keys()).filter(one => one <= year);
  return years.length === 0 ? null : Math.max(...years);
}

/** A goal's sub-goals as they stand in a working year; one that is to reach several figures stands once. */
export function subgoalFacts(
  settings: Settings,
  records: readonly GoalRecord[],
  goal: string,
  year: number,
): readonly ReportSubgoal[] {
  const heaps = new Map<string, GoalRecord[]>();
  for (const record of records) {
    if (record.goal !== goal || record.subgoal === '') continue;
    const same = JSON.stringify([record.number, record.subgoal]);
    heaps.set(same, [...(heaps.get(same) ?? []), record]);
  }
  const targetOf = (record: GoalRecord): readonly ReportTarget[] =>
    record.target === null
      ? []
      : [
          {
            target: record.target,
            unit: record.unit,
            reach: record.reach === null ? null : yearLabel(settings, record.reach),
            percent: subgoalProgress(record, year),
          },
        ];
  return Array.from(heaps.values()).flatMap(same => {
    const [first] = same;
    if (!first) return [];
    const figureYear = yearOfFigure(first, year);
    return [
      {
        number: orNull(first.number),
        text: first.subgoal,
        targets: same.flatMap(targetOf),
        start: first.start,
        figure: figureYear === null ? null : figureIn(first, figureYear),
        figureYear: figureYear === null ? null : yearLabel(settings, figureYear),
      },
    ];
  });
}
