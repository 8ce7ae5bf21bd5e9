import { outcomeOf } from '../../domain/report/outcome';
import type { PeriodRow, ReportMeasure, ReportPeriod } from '../../domain/report/report-facts';
import type { Tracking } from '../refreshing/track';
import { yearLabel } from '../workbook/settings';
import type { GoalHeading } from './goal-headings';
import { type ReportedYears, sameGoal, toldPercent } from './past-years';
import { reportedPercent } from './reported';

const orNull = (text: string) => (text === '' ? null : text);

type Promised = Pick<ReportMeasure, 'id' | 'number' | 'text'>;

/**
 * The plan's whole period, where `year` is the last of several; null in any other year. `goals` are all the
 * plan's. Locked years stand as their reports told of them, with what has been struck since.
 */
export function periodFacts(
  { settings, plan, byYear }: Tracking,
  goals: readonly GoalHeading[],
  year: number,
  reported: ReportedYears,
): ReportPeriod | null {
  const years = settings.frame.workingYears;
  if (years.length < 2 || year !== years[years.length - 1]) return null;
  const inYears = years.map(one => {
    const told = reported(one);
    const measures = told ? told.goals.flatMap(goal => goal.measures) : [];
    const now = byYear.get(one);
    return {
      told,
      percent: told ? toldPercent(told) : reportedPercent(Array.from(now?.values() ?? [])),
      outcomes: told
        ? new Map(measures.map(({ id, outcome }) => [id, outcome] as const))
        : new Map(Array.from(now ?? [], ([id, found]) => [id, outcomeOf(found)] as const)),
    };
  });
  const rowOf = ({ id, number, text }: Promised): PeriodRow => ({
    number,
    text,
    outcomes: inYears.map(({ outcomes }) => outcomes.get(id) ?? null),
  });
  const idsNow = new Set(plan.measures.map(({ id }) => id));
  const struckFrom = (goal: GoalHeading): readonly Promised[] => {
    const gone = inYears
      .flatMap(({ told }) => (told && sameGoal(told.goals, goal)?.measures) ?? [])
      .filter(({ id }) => !idsNow.has(id));
    return Array.from(new Map(gone.map(one => [one.id, one] as const)).values());
  };
  return {
    yearLabels: years.map(one => yearLabel(settings, one)),
    percents: inYears.map(({ percent }) => percent),
    goals: goals.map(goal => ({
      number: goal.number,
      title: goal.title,
      rows: [
        ...plan.measures
          .filter(one => one.goal === goal.heading)
          .map(({ id, number, text }) => ({ id, number: orNull(number), text })),
        ...struckFrom(goal),
      ].map(rowOf),
    })),
  };
}
