import { outcomeOf } from '../../domain/report/outcome';
import type { PeriodRow, ReportPeriod } from '../../domain/report/report-facts';
import type { Tracking } from '../refreshing/track';
import type { TrackedMeasure } from '../workbook/plan-table';
import { yearLabel } from '../workbook/settings';
import type { GoalHeading } from './goal-headings';
import { reportedPercent } from './reported';

const orNull = (text: string) => (text === '' ? null : text);

/** The plan's whole period, where `year` is the last of several; null in any other year. `goals` are all the plan's. */
export function periodFacts(
  { settings, plan, byYear }: Tracking,
  goals: readonly GoalHeading[],
  year: number,
): ReportPeriod | null {
  const years = settings.frame.workingYears;
  if (years.length < 2 || year !== years[years.length - 1]) return null;
  const rowOf = (measure: TrackedMeasure): PeriodRow => ({
    number: orNull(measure.number),
    text: measure.text,
    outcomes: years.map(one => {
      const found = byYear.get(one)?.get(measure.id);
      return found ? outcomeOf(found) : null;
    }),
  });
  return {
    yearLabels: years.map(one => yearLabel(settings, one)),
    percents: years.map(one => reportedPercent(Array.from(byYear.get(one)?.values() ?? []))),
    goals: goals.map(({ heading, number, title }) => ({
      number,
      title,
      rows: plan.measures.filter(({ goal }) => goal === heading).map(rowOf),
    })),
  };
}
