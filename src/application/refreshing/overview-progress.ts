import { bodyRegister, bodyStem } from '../../domain/body/body-register';
import { progressOf } from '../../domain/status/progress';
import { OVERVIEW_TEXTS, TO_LOOK_AT } from '../language/overview';
import { progressBar } from '../language/progress-bar';
import type { PlanRows, TrackedMeasure } from '../workbook/plan-table';
import { atMost, type OverviewLine, section } from './overview-line';
import type { MeasureInYear, Tracking } from './track';

/** Larger plans are read in their own tabs. */
const MOST_LINES = 40;

/** A name, its bar, how many are done of how many, and what calls for a look. */
export function progressCells(name: string, measures: readonly MeasureInYear[]): readonly string[] {
  if (measures.length === 0) return [name, '', OVERVIEW_TEXTS.noneThisYear];
  const statuses = measures.map(({ status }) => status);
  const { percent, done, applicable, dropped } = progressOf(statuses);
  const lookAt = (Object.keys(TO_LOOK_AT) as (keyof typeof TO_LOOK_AT)[]).flatMap(kind => {
    const count = statuses.filter(status => status.kind === kind).length;
    return count === 0 ? [] : [TO_LOOK_AT[kind](count)];
  });
  return [
    name,
    progressBar(percent),
    OVERVIEW_TEXTS.doneOf(done, applicable - dropped),
    lookAt.join(', '),
  ];
}

/** The measures of this year under each name, those without any among them, in the plan's order. */
function linesBy(
  tracking: Tracking,
  namesOf: (measure: TrackedMeasure) => readonly string[],
): readonly OverviewLine[] {
  const now = tracking.byYear.get(tracking.currentYear);
  const heaps = new Map<string, MeasureInYear[]>();
  for (const measure of tracking.plan.measures) {
    const found = now?.get(measure.id);
    for (const name of namesOf(measure)) {
      const heap = heaps.get(name) ?? [];
      heaps.set(name, heap);
      if (found) heap.push(found);
    }
  }
  return Array.from(heaps, ([name, measures]) => ({
    look: 'plain',
    cells: progressCells(name, measures),
  }));
}

/** One name for all the ways a plan writes a body. */
export function nameOfBody({ measures }: PlanRows): (body: string) => string {
  const bodies = bodyRegister(measures.flatMap(measure => measure.bodies));
  const byStem = new Map(bodies.map(({ name }) => [bodyStem(name), name]));
  const known = new Map<string, string>();
  return body => {
    const name = known.get(body) ?? byStem.get(bodyStem(body)) ?? body;
    known.set(body, name);
    return name;
  };
}

/** How far each goal and each body has come this year. A measure that several bodies share counts for each. */
export function overviewProgress(tracking: Tracking): readonly OverviewLine[] {
  const { goals, bodies, noBody } = OVERVIEW_TEXTS;
  const nameOf = nameOfBody(tracking.plan);
  const byGoal = linesBy(tracking, ({ goal }) => [goal]);
  const byBody = linesBy(tracking, measure =>
    measure.bodies.length === 0 ? [noBody] : Array.from(new Set(measure.bodies.map(nameOf))),
  );
  return [
    ...section(goals, atMost(MOST_LINES, byGoal)),
    ...section(bodies, atMost(MOST_LINES, byBody)),
  ];
}
