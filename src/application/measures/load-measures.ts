import type { Day } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { yearLabel } from '../workbook/settings';
import { type SubgoalView, subgoalViews } from './goal-view';
import { type MeasureList, measureList } from './measure-view';

export interface LoadedMeasures extends MeasureList {
  /** The current day, as the server has it. */
  readonly today: Day;
  /** The body whose measures this user looks at first; '' for all. */
  readonly ownBody: string;
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
    today: tracking.today,
    ownBody: ports.ownBody.name(),
    subgoals: subgoalViews(ports, tracking, wanted),
  });
}
