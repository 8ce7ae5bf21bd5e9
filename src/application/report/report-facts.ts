import type { ReportFacts, ReportGoal, ReportMeasure } from '../../domain/report/annual-report';
import { progressOf } from '../../domain/status/progress';
import { goalWords } from '../language/words.nb';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import { countIn } from '../workbook/cell';
import { yearLabel } from '../workbook/settings';
import type { Row } from '../workbook/table';
import { type GoalKey, yearKey } from '../workbook/tabs.nb';

type GoalRow = Row<GoalKey>;

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
function goalHeadings(rows: readonly GoalRow[], measures: readonly MeasureInYear[]) {
  const headings = new Map(
    rows
      .filter(row => row.text('id') !== '' && row.text('subgoal') === '')
      .sort((a, b) => (a.text('id') < b.text('id') ? -1 : 1))
      .map(row => [row.text('goal'), row.text('number')] as const),
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
  goalRows: readonly GoalRow[],
  year: number,
): ReportFacts {
  const { settings, byYear, today } = tracking;
  const found = Array.from(byYear.get(year)?.values() ?? []);
  const before = byYear.get(year - 1);
  const lastYear = before && Array.from(before.values());
  const goals = goalHeadings(goalRows, found);
  const subgoals = goalRows.filter(row => row.text('subgoal') !== '');
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
          .filter(row => row.text('goal') === heading)
          .map(row => ({
            number: orNull(row.text('number')),
            text: row.text('subgoal'),
            target: countIn(row.text('target')),
            figure: countIn(row.text(yearKey(year))),
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
