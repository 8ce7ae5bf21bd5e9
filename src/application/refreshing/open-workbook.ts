import type { Day } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import { wordIn } from '../language/word-in';
import { STATUS_WORDS } from '../language/words';
import type { Ports } from '../ports';
import type { Grid } from '../workbook/cell';
import type { CellProblem } from '../workbook/notices';
import { type PlanRows, readPlanRows } from '../workbook/plan-table';
import { LOG_TAB, SETTINGS_TAB } from '../workbook/record-tabs.nb';
import {
  currentYear,
  readSettings,
  type SettingProblem,
  type Settings,
  yearLabel,
} from '../workbook/settings';
import { withRoom } from '../workbook/tab';
import { isBlank, type TableProblem } from '../workbook/table';
import { BODIES_TAB, GOALS_NAME, planTab, yearKey, yearTab } from '../workbook/tabs.nb';
import type { Write } from '../workbook/writes';
import { readYearRows, type YearRows } from '../workbook/year-table';
import { type Tracking, track } from './track';

/** Where one of these stands there was a plan, whose tabs have gone. */
const OTHER_TABS = [GOALS_NAME, BODIES_TAB.name, LOG_TAB.name];

export type WorkbookProblem = TableProblem | SettingProblem;

/** The years whose tabs should exist: those of the plan that have begun, and its first one. */
export const begunYears = (settings: Settings, today: Day): readonly number[] => {
  const current = currentYear(settings, today);
  return settings.frame.workingYears.filter(year => year <= current);
};

/** Whether the Plan tab has ever said that a year was under way: then its own tab existed. */
export const wasKept = (plan: Pick<PlanRows, 'table'>, year: number) =>
  plan.table.rows.some(row => {
    const stands = row.text(yearKey(year));
    return stands !== '' && wordIn(STATUS_WORDS, stands) !== 'coming';
  });

interface YearsRead {
  readonly years: readonly YearRows[];
  /** The tabs that must be made first. */
  readonly toLay: readonly Write[];
}

/** Reads the years; one that has just begun is given an empty tab, one that was lost is a problem. */
function readYears(
  settings: Settings,
  plan: PlanRows,
  wanted: readonly number[],
  grids: ReadonlyMap<string, Grid>,
): Result<YearsRead, TableProblem> {
  const years: YearRows[] = [];
  const toLay: Write[] = [];
  for (const year of wanted) {
    const label = yearLabel(settings, year);
    const tab = yearTab(label);
    const grid = grids.get(label);
    const isNew = (!grid || isBlank(grid)) && !wasKept(plan, year);
    if (isNew) toLay.push({ kind: 'lay', tab: withRoom(tab, plan.measures.length) });
    const read = readYearRows(year, label, isNew ? [tab.columns.map(c => c.header)] : grid);
    if (!read.ok) return read;
    years.push(read.value);
  }
  return ok({ years, toLay });
}

export interface Opened extends YearsRead {
  readonly tracking: Tracking;
  readonly problems: readonly CellProblem[];
}

/**
 * Reads the workbook and computes every status on `today`, in the years from `since` on
 * (all of them when it is null; only this one when it is 'current'). A year that has not begun is read
 * where people have made its tab. Writes nothing.
 */
export function openWorkbook(
  { workbook }: { readonly workbook: Pick<Ports['workbook'], 'read'> },
  today: Day,
  since: number | 'current' | null = null,
): Result<Opened, WorkbookProblem> {
  const first = workbook.read([SETTINGS_TAB.name, planTab([]).name]);
  const isEmpty = (grids: ReadonlyMap<string, Grid>) => Array.from(grids.values()).every(isBlank);
  if (isEmpty(first) && isEmpty(workbook.read(OTHER_TABS))) return fail({ kind: 'no-plan-yet' });
  const settings = readSettings(first.get(SETTINGS_TAB.name));
  if (!settings.ok) return settings;
  const plan = readPlanRows(first.get(planTab([]).name), settings.value);
  if (!plan.ok) return plan;
  const from = since === 'current' ? currentYear(settings.value, today) : (since ?? 0);
  const begun = begunYears(settings.value, today);
  const asked = (since === 'current' ? begun : settings.value.frame.workingYears).filter(
    year => year >= from,
  );
  const labelOf = (year: number) => yearLabel(settings.value, year);
  const grids = workbook.read(asked.map(labelOf));
  const wanted = asked.filter(year => begun.includes(year) || grids.has(labelOf(year)));
  const read = readYears(settings.value, plan.value, wanted, grids);
  if (!read.ok) return read;
  const tracking = track(settings.value, plan.value, read.value.years, today);
  const problems = [...plan.value.problems, ...read.value.years.flatMap(rows => rows.problems)];
  return ok({ ...read.value, tracking, problems });
}
