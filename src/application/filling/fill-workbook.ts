import { type Day, yearOf } from '../../domain/calendar/day';
import type { Doubt, DoubtKind } from '../../domain/plan/doubt';
import type { Plan } from '../../domain/plan/plan';
import { fail, ok, type Result } from '../../domain/result';
import { describeDoubt } from '../language/doubts';
import { speak } from '../language/languages';
import type { Ports } from '../ports';
import type { WorkbookProblem } from '../refreshing/open-workbook';
import { refresh } from '../refreshing/refresh';
import { SETTINGS_TAB } from '../workbook/record-tabs.nb';
import type { SettingName } from '../workbook/setting-words';
import { languageSaid } from '../workbook/settings';
import { columnWord } from '../workbook/tab-words';
import { OVERVIEW_NAME, planTab } from '../workbook/tabs.nb';
import { rowsBelow, type Write } from '../workbook/writes';
import { checkReading, type ReadingToWrite, type ReadingToWriteProblem } from './check-reading';
import {
  type Grids,
  NAMES_TO_FILL,
  type PlanInSheet,
  planInSheet,
  tablesToFill,
  tabsToFill,
} from './filling-tables';
import { keepPlanWrites } from './keep-plan';
import { newBodyRows, newGoalRows, newPlanRows } from './plan-rows';
import { initialSettings, type PlanSettings, settingWrites } from './setting-rows';

export type FillingProblem =
  | ReadingToWriteProblem
  | WorkbookProblem
  | { readonly kind: 'busy' }
  /** The workbook holds a plan already; the person must say yes before anything is added to it. */
  | { readonly kind: 'plan-exists'; readonly title: string; readonly measures: number }
  /** The plan in the workbook is for other years; it cannot hold both. */
  | { readonly kind: 'other-period'; readonly inSheet: string; readonly inDocument: string };

export interface Filled {
  readonly title: string;
  /** Measures that were added. */
  readonly added: number;
  /** Those of them with something to settle. */
  readonly doubtful: number;
}

/** A plan with at least one working year: the year of `today` where the document names none. */
const withYears = (plan: Plan, today: Day): Plan =>
  plan.workingYears.length > 0 ? plan : { ...plan, workingYears: [yearOf(today)] };

/** The doubts about the plan as a whole stand beside the setting they are about. */
const SETTING_OF_DOUBT: Partial<Readonly<Record<DoubtKind, SettingName>>> = {
  'working-year-start': 'startMonth',
  'perhaps-no-plan': 'planTitle',
  'no-period': 'workingYears',
};

function explanationsOf(doubts: readonly Doubt[]): PlanSettings {
  const explained: { [K in SettingName]?: string } = {};
  for (const doubt of doubts) {
    const setting = SETTING_OF_DOUBT[doubt.kind];
    if (setting)
      explained[setting] = `${columnWord(planTab([]), 'doubts')}: ${describeDoubt(doubt)}`;
  }
  return explained;
}

function fillingWrites(
  { plan, doubts }: ReadingToWrite,
  grids: Grids,
  existing: PlanInSheet | null,
  { workbook, clock }: Ports,
): Result<{ readonly writes: readonly Write[]; readonly filled: Filled }, WorkbookProblem> {
  const tables = tablesToFill(plan, grids);
  if (!tables.ok) return tables;
  const { settings, bodies, goals, measures } = tables.value;
  const title = workbook.title();
  const said = initialSettings(plan, title);
  const planRows = newPlanRows(plan, doubts, existing?.plan.measures ?? []);
  const goalRows = newGoalRows(plan, doubts, goals.rows);
  const added = { measures: planRows, goals: goalRows };
  const kept = keepPlanWrites(added, existing, grids, clock);
  if (!kept.ok) return kept;
  return ok({
    filled: {
      title: said.planTitle ?? title,
      added: planRows.length,
      doubtful: planRows.filter(row => row.doubts !== '').length,
    },
    writes: [
      ...Object.values(tabsToFill(plan))
        .filter(tab => !grids.has(tab.name))
        .map(tab => ({ kind: 'lay' as const, tab })),
      ...settingWrites(settings, said, explanationsOf(doubts), existing === null),
      ...rowsBelow(bodies, newBodyRows(plan, bodies.rows)),
      ...rowsBelow(goals, goalRows),
      ...rowsBelow(measures, planRows),
      ...kept.value,
    ],
  });
}

const periodWords = (years: readonly number[]) =>
  years.length > 1 ? `${years[0]}–${years[years.length - 1]}` : String(years[0] ?? '');

/** Why a plan may not be written beside the one that stands there. */
function objection(
  plan: Plan,
  { settings, plan: existing }: PlanInSheet,
  confirmed: boolean,
): FillingProblem | null {
  const inSheet = periodWords(settings.frame.workingYears);
  const inDocument = periodWords(plan.workingYears);
  if (inSheet !== inDocument) return { kind: 'other-period', inSheet, inDocument };
  return confirmed
    ? null
    : { kind: 'plan-exists', title: settings.planTitle, measures: existing.measures.length };
}

function fillWith(
  ports: Ports,
  read: ReadingToWrite,
  confirmed: boolean,
): Result<Filled, FillingProblem> {
  const reading = { ...read, plan: withYears(read.plan, ports.clock.today()) };
  const grids = ports.workbook.read(NAMES_TO_FILL);
  speak(languageSaid(grids.get(SETTINGS_TAB.name)) ?? ports.language.ofUser());
  const existing = planInSheet(grids);
  if (!existing.ok) return existing;
  const objected = existing.value && objection(reading.plan, existing.value, confirmed);
  if (objected) return fail(objected);
  const made = fillingWrites(reading, grids, existing.value, ports);
  if (!made.ok) return made;
  ports.workbook.write(made.value.writes);
  const refreshed = refresh(ports);
  if (!refreshed.ok) return refreshed;
  ports.workbook.show(OVERVIEW_NAME);
  return ok(made.value.filled);
}

/**
 * Writes a plan, as it was read and looked over, to the workbook. With a plan there already it stops and asks;
 * when `confirmed`, measures that are new are added, and everything that stands there stays.
 */
export function fillWorkbook(
  ports: Ports,
  sent: unknown,
  confirmed: boolean,
): Result<Filled, FillingProblem> {
  const checked = checkReading(sent);
  if (!checked.ok) return checked;
  const done = ports.exclusively(() => fillWith(ports, checked.value, confirmed));
  return done ?? fail({ kind: 'busy' });
}
