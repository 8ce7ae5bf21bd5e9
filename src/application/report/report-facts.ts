import type { ReportFacts, ReportGoal, ReportMeasure } from '../../domain/report/annual-report';
import { progressOf } from '../../domain/status/progress';
import { goalWords } from '../language/words';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import { figureIn, type GoalRecord } from '../workbook/goal-table';
import { yearLabel } from '../workbook/settings';

const orNull = (text: string) => (text === '' ? null : text);

const measureFacts = ({ measure, entry, status, due }: MeasureInYear): ReportMeasure => ({
  number: orNull(measure.number),
  text: measure.text,
  when: orNull(measure.when),
  responsibleText: orNull(measure.responsible),
  kind: measure.kind,
  quota: measure.quota,
  entry,
  status,
  frist: due,
});

/** The heading without its «Mål 1: ». */
function titleOf(heading: string, number: string): string {
  const lead = goalWords(number, '');
  return number !== '' && heading.startsWith(lead) ? heading.slice(lead.length) : heading;
}

/** The goals in the plan's order: those of the Mål tab, then any that only the Plan tab names. */
function goalHeadings(records: readonly GoalRecord[], measures: readonly MeasureInYear[]) {
  const headings = new Map(
    records
      .filter(({ subgoal }) => subgoal === '')
      .map(({ goal, number }) => [goal, number] as const),
  );
  for (const { measure } of measures) {
    if (!headings.has(measure.goal)) headings.set(measure.goal, '');
  }
  return Array.from(headings, ([heading, number]) => ({ heading, number }));
}

const underGoal = (found: readonly MeasureInYear[], heading: string) =>
  found.filter(({ measure }) => measure.goal === heading);

const percentOf = (found: readonly MeasureInYear[]) =>
  progressOf(found.map(({ status }) => status)).percent;

/** All that the report on a working year is made from. The year must be one that was read. */
export function reportFacts(
  tracking: Tracking,
  records: readonly GoalRecord[],
  year: number,
): ReportFacts {
  const { settings, byYear, today } = tracking;
  const found = Array.from(byYear.get(year)?.values() ?? []);
  const before = byYear.get(year - 1);
  const lastYear = before && Array.from(before.values());
  const goals = goalHeadings(records, found);
  const subgoals = records.filter(({ subgoal }) => subgoal !== '');
  return {
    organisation: settings.organisation,
    planTitle: settings.planTitle,
    year,
    yearLabel: yearLabel(settings, year),
    madeOn: today,
    goals: goals.map(
      ({ heading, number }): ReportGoal => ({
        number: orNull(number),
        title: titleOf(heading, number),
        subgoals: subgoals
          .filter(({ goal }) => goal === heading)
          .map(record => ({
            number: orNull(record.number),
            text: record.subgoal,
            target: record.target,
            figure: figureIn(record, year),
          })),
        measures: underGoal(found, heading).map(measureFacts),
      }),
    ),
    lastYear: lastYear
      ? {
          yearLabel: yearLabel(settings, year - 1),
          percent: percentOf(lastYear),
          percentByGoal: goals.map(({ heading }) => percentOf(underGoal(lastYear, heading))),
        }
      : null,
  };
}
