import type { AnnualReport } from '../../domain/report/annual-report';
import type { LastYear } from '../../domain/report/report-facts';
import type { GoalHeading } from './goal-headings';

/** The report on a locked year, as it was; null for a year that is open, or of which nothing was kept. */
export type ReportedYears = (year: number) => AnnualReport | null;

type Heading = Pick<GoalHeading, 'number' | 'title'>;

/** The same goal in a report on another year. */
export const sameGoal = (goals: AnnualReport['goals'], { number, title }: Heading) =>
  goals.find(goal => goal.number === number && goal.title === title);

/** How far a goal or the plan had come, as its report said; null where nobody had reported. */
export const toldPercent = ({ progress, counts }: Pick<AnnualReport, 'progress' | 'counts'>) =>
  counts.notReported + counts.coming === progress.applicable ? null : progress.percent;

/** A locked year to compare with, as its own report said, also where the plan has changed since; null where nobody had reported. */
export function lastYearAsReported(
  report: AnnualReport,
  goals: readonly Heading[],
): LastYear | null {
  const percent = toldPercent(report);
  if (percent === null) return null;
  return {
    yearLabel: report.yearLabel,
    percent,
    percentByGoal: goals.map(goal => {
      const before = sameGoal(report.goals, goal);
      return before ? toldPercent(before) : null;
    }),
    counts: report.counts,
  };
}
