import type { ReportFacts, ReportGoal, ReportMeasure } from '../../domain/report/report-facts';
import { nameOfBody } from '../refreshing/overview-progress';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import type { GoalRecord } from '../workbook/goal-table';
import { yearFrame, yearLabel } from '../workbook/settings';
import { type GoalHeading, goalHeadings } from './goal-headings';
import { lastYearAsReported, type ReportedYears } from './past-years';
import { periodFacts } from './period-facts';
import { countsOf, reportedPercent } from './reported';
import { subgoalFacts } from './subgoal-facts';

/** What the board has written about a year: about all of it, and about each goal by its ID. */
export interface BoardWords {
  readonly year: string;
  readonly byGoal: ReadonlyMap<string, string>;
}

const orNull = (text: string) => (text === '' ? null : text);

const measureFacts =
  (tracking: Tracking, year: number) =>
  ({ measure, entry, status, due }: MeasureInYear): ReportMeasure => ({
    id: measure.id,
    number: orNull(measure.number),
    text: measure.text,
    when: orNull(measure.when),
    responsibleText: orNull(measure.responsible),
    bodies: measure.bodies,
    kind: measure.kind,
    quota: measure.quota,
    entry,
    status,
    frist: due,
    laterYears: Array.from(measure.occurrences.keys())
      .filter(later => later > year)
      .map(later => yearLabel(tracking.settings, later)),
  });

function byGoal(found: readonly MeasureInYear[]): ReadonlyMap<string, readonly MeasureInYear[]> {
  const goals = new Map<string, MeasureInYear[]>();
  for (const one of found) {
    const its = goals.get(one.measure.goal);
    if (its) its.push(one);
    else goals.set(one.measure.goal, [one]);
  }
  return goals;
}

function lastYearFacts(
  { settings, byYear }: Tracking,
  goals: readonly GoalHeading[],
  year: number,
  reported: ReportedYears,
) {
  const told = reported(year - 1);
  if (told) return lastYearAsReported(told, goals);
  const before = byYear.get(year - 1);
  if (!before) return null;
  const found = Array.from(before.values());
  const percent = reportedPercent(found);
  if (percent === null) return null;
  const its = byGoal(found);
  return {
    yearLabel: yearLabel(settings, year - 1),
    percent,
    percentByGoal: goals.map(({ heading }) => reportedPercent(its.get(heading) ?? [])),
    counts: countsOf(found),
  };
}

/** All that the report on a working year is made from. The year must be one that was read. */
export function reportFacts(
  tracking: Tracking,
  records: readonly GoalRecord[],
  words: BoardWords,
  year: number,
  reported: ReportedYears,
): ReportFacts {
  const { settings, byYear, today, plan } = tracking;
  const found = Array.from(byYear.get(year)?.values() ?? []);
  const its = byGoal(found);
  const nameOf = nameOfBody(plan);
  const factsOf = measureFacts(tracking, year);
  const goals = goalHeadings(
    records,
    found.map(({ measure }) => measure),
  );
  return {
    organisation: settings.organisation,
    planTitle: settings.planTitle,
    year,
    yearLabel: yearLabel(settings, year),
    madeOn: today,
    frozenOn: null,
    isOver: yearFrame(settings, year).span.to < today,
    words: words.year,
    goals: goals.map(
      ({ id, heading, number, title }): ReportGoal => ({
        number,
        title,
        words: words.byGoal.get(id) ?? '',
        subgoals: subgoalFacts(settings, records, heading, year),
        measures: (its.get(heading) ?? []).map(one => {
          const facts = factsOf(one);
          return { ...facts, bodies: Array.from(new Set(facts.bodies.map(nameOf))) };
        }),
      }),
    ),
    lastYear: lastYearFacts(tracking, goals, year, reported),
    period: periodFacts(tracking, goalHeadings(records, plan.measures), year, reported),
  };
}
