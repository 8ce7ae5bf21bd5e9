import { type OutcomeCounts, outcomeCounts, outcomeOf } from '../../domain/report/outcome';
import type { ReportFacts, ReportGoal, ReportMeasure } from '../../domain/report/report-facts';
import { progressOf } from '../../domain/status/progress';
import { goalWords } from '../language/words.nb';
import { nameOfBody } from '../refreshing/overview-progress';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import type { GoalRecord } from '../workbook/goal-table';
import { yearFrame, yearLabel } from '../workbook/settings';
import { periodFacts } from './period-facts';
import { subgoalFacts } from './subgoal-facts';

/** What the board has written about a year: about all of it, and about each goal by its ID. */
export interface BoardWords {
  readonly year: string;
  readonly byGoal: ReadonlyMap<string, string>;
}

export const NO_WORDS: BoardWords = { year: '', byGoal: new Map() };

/** A goal as a heading, and the ID of its row in Mål; '' where only Plan names it. */
export interface GoalHeading {
  readonly id: string;
  readonly heading: string;
  readonly number: string | null;
  readonly title: string;
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

/** The heading without its «Mål 1: ». */
function titleOf(heading: string, number: string): string {
  const lead = goalWords(number, '');
  return number !== '' && heading.startsWith(lead) ? heading.slice(lead.length) : heading;
}

/** The goals in the plan's order: those of the Mål tab, then any that only the Plan tab names. */
export function goalHeadings(
  records: readonly GoalRecord[],
  measures: readonly { readonly goal: string }[],
): readonly GoalHeading[] {
  const headings = new Map(
    records
      .filter(({ subgoal }) => subgoal === '')
      .map(({ goal, number, id }) => [goal, { number, id }] as const),
  );
  for (const { goal } of measures) {
    if (!headings.has(goal)) headings.set(goal, { number: '', id: '' });
  }
  return Array.from(headings, ([heading, { number, id }]) => ({
    id,
    heading,
    number: orNull(number),
    title: titleOf(heading, number),
  }));
}

const percentOf = (found: readonly MeasureInYear[]) =>
  progressOf(found.map(({ status }) => status)).percent;

const countsOf = (found: readonly MeasureInYear[]): OutcomeCounts =>
  outcomeCounts(found.map(outcomeOf));

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
) {
  const before = byYear.get(year - 1);
  if (!before) return null;
  const found = Array.from(before.values());
  const its = byGoal(found);
  return {
    yearLabel: yearLabel(settings, year - 1),
    percent: percentOf(found),
    percentByGoal: goals.map(({ heading }) => percentOf(its.get(heading) ?? [])),
    counts: countsOf(found),
  };
}

/** All that the report on a working year is made from. The year must be one that was read. */
export function reportFacts(
  tracking: Tracking,
  records: readonly GoalRecord[],
  words: BoardWords,
  year: number,
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
    lastYear: lastYearFacts(tracking, goals, year),
    period: periodFacts(tracking, goalHeadings(records, plan.measures), year),
  };
}
