import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { yearLabel } from '../workbook/settings';
import { withRoom } from '../workbook/tab';
import { yearTab } from '../workbook/tabs.nb';
import { openWorkbook, type WorkbookProblem } from './open-workbook';
import { refresh } from './refresh';

export type NextYearProblem =
  | WorkbookProblem
  | { readonly kind: 'busy' }
  /** Every working year of the plan has its tab. */
  | { readonly kind: 'no-next-year'; readonly last: string };

/** Makes the tab of the first working year that has none, before the year begins. Answers with its name. */
export function makeNextYear(ports: Ports): Result<string, NextYearProblem> {
  const done = ports.exclusively((): Result<string, NextYearProblem> => {
    const opened = openWorkbook(ports, ports.clock.today());
    if (!opened.ok) return opened;
    const { tracking, toLay, years } = opened.value;
    const { workingYears } = tracking.settings.frame;
    const labelOf = (year: number | undefined) => yearLabel(tracking.settings, year ?? 0);
    const made = years.map(({ year }) => year);
    const next = workingYears.find(year => !made.includes(year));
    if (next === undefined) {
      return fail({ kind: 'no-next-year', last: labelOf(workingYears[workingYears.length - 1]) });
    }
    const tab = withRoom(yearTab(labelOf(next)), tracking.plan.measures.length);
    ports.workbook.write([...toLay, { kind: 'lay', tab }]);
    const refreshed = refresh(ports);
    if (!refreshed.ok) return refreshed;
    ports.workbook.show(tab.name);
    return ok(tab.name);
  });
  return done ?? fail({ kind: 'busy' });
}
