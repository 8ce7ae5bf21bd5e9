import type { Day } from '../../domain/calendar/day';
import { EMPTY_ENTRY, type Entry } from '../../domain/status/entry';
import type { Status } from '../../domain/status/status';
import { statusOf, type YearFacts } from '../../domain/status/status-of';
import { wordIn } from '../language/word-in';
import { RESULT_WORDS } from '../language/words';
import type { PlanRows, TrackedMeasure } from '../workbook/plan-table';
import { currentYear, type Settings, yearFrame } from '../workbook/settings';
import { yearKey } from '../workbook/tabs.nb';
import type { YearRows } from '../workbook/year-table';

/** One measure in one working year it applies in: what was said, and what follows from it. */
export interface MeasureInYear {
  readonly measure: TrackedMeasure;
  readonly entry: Entry;
  readonly status: Status;
  /** What the status follows from, whatever the day. */
  readonly facts: YearFacts;
  /** Last day of its time in this working year. */
  readonly due: Day;
}

/** The workbook as it is on a day: every status computed anew. */
export interface Tracking {
  readonly settings: Settings;
  readonly today: Day;
  readonly plan: PlanRows;
  readonly currentYear: number;
  /** The years that were read, ascending, and in each the measures that apply, by ID. */
  readonly years: readonly YearRows[];
  readonly byYear: ReadonlyMap<number, ReadonlyMap<string, MeasureInYear>>;
}

/** Whether the Plan tab says the measure was done in a year whose own tab was not read. */
const isDoneInPlan = (measure: TrackedMeasure, year: number) =>
  wordIn(RESULT_WORDS, measure.row.text(yearKey(year))) === 'done';

const lastOf = (years: Iterable<number>) => Math.max(...Array.from(years));

/**
 * Computes the status of every measure in every year given. Years left out are taken from the
 * Plan tab's own columns, so that marking one measure need not read what lies behind it.
 */
export function track(
  settings: Settings,
  plan: PlanRows,
  years: readonly YearRows[],
  today: Day,
): Tracking {
  const read = new Map(years.map(rows => [rows.year, rows]));
  const byYear = new Map(years.map(({ year }) => [year, new Map<string, MeasureInYear>()]));
  const frames = new Map(years.map(({ year }) => [year, yearFrame(settings, year)]));
  for (const measure of plan.measures) {
    const { id, kind, quota, occurrences } = measure;
    const lastYear = lastOf(occurrences.keys());
    let doneIn: number | null = null;
    for (const [year, occurrence] of Array.from(occurrences)) {
      const rows = read.get(year);
      const frame = frames.get(year);
      if (!rows || !frame) {
        if (isDoneInPlan(measure, year)) doneIn = year;
        continue;
      }
      const entry = rows.entries.get(id) ?? EMPTY_ENTRY;
      const facts: YearFacts = {
        kind,
        quota,
        occurrence,
        isLastYear: year === lastYear,
        doneIn,
        entry,
        year: frame.span,
        isFrozen: frame.isFrozen,
        reportingFrom: frame.reportingFrom,
      };
      const status = statusOf({ ...facts, today });
      byYear.get(year)?.set(id, { measure, entry, status, facts, due: occurrence.to });
      if (entry.result === 'done') doneIn = year;
    }
  }
  return { settings, today, plan, currentYear: currentYear(settings, today), years, byYear };
}

/** The measures that apply in the current working year, in the plan's order. */
export const measuresNow = (tracking: Tracking): readonly MeasureInYear[] =>
  Array.from(tracking.byYear.get(tracking.currentYear)?.values() ?? []);
