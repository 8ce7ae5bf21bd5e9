import type { AdoptedMeasure } from '../../domain/report/revisions';
import { ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { adoptedNow, type GoalRow, planToKeep } from '../report/plan-version';
import { readArchive } from '../workbook/archive';
import { readGoals } from '../workbook/goal-table';
import { ARCHIVE_TAB } from '../workbook/report-tabs.nb';
import type { TableProblem } from '../workbook/table';
import { GOALS_NAME, type GoalKey, type PlanKey } from '../workbook/tabs.nb';
import type { Values, Write } from '../workbook/writes';
import type { Grids, PlanInSheet } from './filling-tables';

const inPlan = ({ id, number, goal, measure, when, responsible }: Values<PlanKey>) => ({
  id: String(id ?? ''),
  number: String(number ?? ''),
  goal: String(goal ?? ''),
  text: String(measure ?? ''),
  when: String(when ?? ''),
  responsible: String(responsible ?? ''),
});

const inGoals = ({ id, number, goal, subgoal, target, reach }: Values<GoalKey>): GoalRow => ({
  id: String(id ?? ''),
  number: String(number ?? ''),
  goal: String(goal ?? ''),
  subgoal: String(subgoal ?? ''),
  target: typeof target === 'number' ? target : null,
  reach: Number(reach ?? '') || null,
});

interface Added {
  readonly measures: readonly Values<PlanKey>[];
  readonly goals: readonly Values<GoalKey>[];
}

/**
 * Keeps a plan as it was first written, for what annual meetings change later to be told against it. What
 * is added to a plan that is kept already is such a change.
 */
export function keepPlanWrites(
  added: Added,
  existing: PlanInSheet | null,
  grids: Grids,
  clock: Ports['clock'],
): Result<readonly Write[], TableProblem> {
  const archive = readArchive(grids.get(ARCHIVE_TAB.name));
  if (!archive.ok) return archive;
  if (existing && archive.value.latest('plan')) return ok([]);
  const inGoalsTab = grids.get(GOALS_NAME);
  const goals = existing && inGoalsTab ? readGoals(inGoalsTab, existing.settings) : ok(null);
  if (!goals.ok) return goals;
  const measures: readonly AdoptedMeasure[] = [
    ...(existing?.plan.measures ?? []),
    ...added.measures.map(inPlan),
  ];
  const plan = adoptedNow(measures, [...(goals.value?.records ?? []), ...added.goals.map(inGoals)]);
  const today = clock.today();
  const kept = { what: 'plan' as const, name: today, content: planToKeep(plan, today) };
  return ok(archive.value.adding([kept], clock.now()));
}
