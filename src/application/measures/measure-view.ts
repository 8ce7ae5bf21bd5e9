import type { Day } from '../../domain/calendar/day';
import type { Kind, Quota } from '../../domain/plan/plan';
import type { Entry } from '../../domain/status/entry';
import { progressOf } from '../../domain/status/progress';
import { quotaShare } from '../../domain/status/quota-share';
import type { StatusKind } from '../../domain/status/status';
import { statusWords } from '../language/words';
import { yearCell } from '../refreshing/status-cells';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import { yearFrame, yearLabel } from '../workbook/settings';
import { type GoalView, goalViews } from './goal-view';

/** A measure as the sidebar shows it. */
export interface MeasureView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly goal: string;
  readonly when: string;
  readonly responsible: string;
  readonly bodies: readonly string[];
  readonly kind: Kind;
  readonly quota: Quota | null;
  /** How many the quota asks for in this whole working year; null without a quota. */
  readonly wanted: number | null;
  readonly status: StatusKind;
  readonly statusText: string;
  readonly due: Day;
  /** What became of it the year before, in words; '' where it did not apply or nothing is known. */
  readonly lastYear: string;
  readonly entry: Entry;
}

export interface MeasureList {
  readonly planTitle: string;
  readonly year: number;
  readonly yearLabel: string;
  readonly isFrozen: boolean;
  readonly percent: number | null;
  readonly goals: readonly GoalView[];
  readonly measures: readonly MeasureView[];
}

export const measureView = (
  tracking: Tracking,
  year: number,
  found: MeasureInYear,
): MeasureView => {
  const { measure, entry, status, due } = found;
  const { id, number, text, goal, when, responsible, bodies, kind, quota } = measure;
  const occurrence = measure.occurrences.get(year);
  const { span } = yearFrame(tracking.settings, year);
  return {
    id,
    number,
    text,
    goal,
    when,
    responsible,
    bodies,
    kind,
    quota,
    wanted: quota && occurrence ? quotaShare(quota, span, occurrence, tracking.today).total : null,
    status: status.kind,
    statusText: statusWords(status, other => yearLabel(tracking.settings, other)),
    due,
    lastYear: yearCell(tracking, measure, year - 1),
    entry,
  };
};

/** The measures that apply in a working year, in the plan's order. */
export function measureList(tracking: Tracking, year: number): MeasureList {
  const { settings } = tracking;
  const found = Array.from(tracking.byYear.get(year)?.values() ?? []);
  return {
    planTitle: settings.planTitle,
    year,
    yearLabel: yearLabel(settings, year),
    isFrozen: yearFrame(settings, year).isFrozen,
    percent: progressOf(found.map(({ status }) => status)).percent,
    goals: goalViews(found),
    measures: found.map(one => measureView(tracking, year, one)),
  };
}
