import { workingYearLabel } from '../../domain/calendar/working-year';
import type { Plan } from '../../domain/plan/plan';
import { all, ok, type Result } from '../../domain/result';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import type { Grid } from '../workbook/cell';
import { type PlanRows, readPlanRows } from '../workbook/plan-table';
import { SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { ARCHIVE_TAB } from '../workbook/report-tabs.nb';
import { readSettings, type Settings } from '../workbook/settings';
import { type Tab, withRoom } from '../workbook/tab';
import { readTable, rowsById, type TableProblem } from '../workbook/table';
import { BODIES_TAB, goalsTab, planTab } from '../workbook/tabs.nb';

export type Grids = ReadonlyMap<string, Grid>;

/** How many rows a plan takes in its largest tab. */
const rowsIn = ({ goals }: Plan) =>
  goals.reduce((sum, { measures, subgoals }) => sum + measures.length + subgoals.length + 1, 0);

/** The tabs a plan is written to, in the order they must be written: the measures last. */
export function tabsToFill(plan: Plan) {
  const years = plan.workingYears.map(year => ({
    year,
    label: workingYearLabel(year, plan.startMonth),
  }));
  return {
    settings: SETTINGS_TAB,
    bodies: BODIES_TAB,
    goals: withRoom(goalsTab(years), rowsIn(plan)),
    measures: withRoom(planTab(years), rowsIn(plan)),
  };
}

export const NAMES_TO_FILL = [SETTINGS_TAB, BODIES_TAB, goalsTab([]), planTab([]), ARCHIVE_TAB].map(
  ({ name }) => name,
);

/** A table as it stands, or empty, as it will stand once it is made. */
const tableIn = <K extends string>(tab: Tab<K>, grids: Grids) =>
  readTable(tab, grids.get(tab.name) ?? [tab.columns.map(({ header }) => header)]);

export const tablesToFill = (plan: Plan, grids: Grids) => {
  const { settings, bodies, goals, measures } = tabsToFill(plan);
  return all({
    settings: tableIn(settings, grids),
    bodies: tableIn(bodies, grids),
    goals: tableIn(goals, grids),
    measures: tableIn(measures, grids),
  });
};

export interface PlanInSheet {
  readonly settings: Settings;
  readonly plan: PlanRows;
}

/** The plan that stands in the workbook; null when there is none yet. */
export function planInSheet(grids: Grids): Result<PlanInSheet | null, WorkbookProblem> {
  const bare: Result<boolean, TableProblem> = hasMeasures(grids);
  if (!bare.ok) return bare;
  if (!bare.value) return ok(null);
  const settings = readSettings(grids.get(SETTINGS_TAB.name));
  if (!settings.ok) return settings;
  const plan = readPlanRows(grids.get(planTab([]).name), settings.value);
  return plan.ok ? ok({ settings: settings.value, plan: plan.value }) : plan;
}

function hasMeasures(grids: Grids): Result<boolean, TableProblem> {
  const table = tableIn(planTab([]), grids);
  return table.ok ? ok(rowsById(table.value).byId.size > 0) : table;
}
