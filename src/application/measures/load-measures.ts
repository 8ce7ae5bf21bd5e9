import type { Day } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { yearLabel } from '../workbook/settings';
import { daysOf } from './days-of';
import { type SubgoalView, subgoalViews } from './goal-view';
import { type Own, readOwn } from './kept-drafts';
import { type MeasureList, measureList } from './measure-view';

export interface LoadedMeasures extends MeasureList, Own {
  /** The days on which something of this year can have been done: of the year, and not yet to come. */
  readonly days: { readonly first: Day; readonly last: Day };
  readonly subgoals: readonly SubgoalView[];
  /** The working years that have begun, latest first. */
  readonly years: readonly { readonly year: number; readonly label: string }[];
}

/** The measures of a working year, or of the current one when `year` is null, with statuses as of today. Writes nothing. */
export function loadMeasures(
  ports: Ports,
  year: number | null,
): Result<
  LoadedMeasures,
  WorkbookProblem | { readonly kind: 'no-such-year'; readonly year: number }
> {
  const opened = openWorkbook(ports, ports.clock.today(), year ?? 'current');
  if (!opened.ok) return opened;
  const { tracking } = opened.value;
  const wanted = year ?? tracking.currentYear;
  if (!tracking.byYear.has(wanted)) return fail({ kind: 'no-such-year', year: wanted });
  const { settings, currentYear } = tracking;
  const years = settings.frame.workingYears
    .filter(one => one <= currentYear)
    .map(one => ({ year: one, label: yearLabel(settings, one) }))
    .reverse();
  return ok({
    ...measureList(tracking, wanted),
    years,
    days: daysOf(tracking, wanted),
    ...readOwn(ports),
    subgoals: subgoalViews(ports, tracking, wanted),
  });
}
