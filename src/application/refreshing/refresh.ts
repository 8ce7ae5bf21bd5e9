import { all, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { addressProblems, type BodyRows, readBodies } from '../workbook/body-table';
import { readGoals } from '../workbook/goal-table';
import type { CellProblem } from '../workbook/notices';
import { recordTabs } from '../workbook/places';
import { BODIES_TAB, GOALS_NAME } from '../workbook/tabs.nb';
import { targetsNow } from '../workbook/targets-now';
import type { Write } from '../workbook/writes';
import { goalProgressWrites } from './goal-cells';
import { logWrites, unseenChanges } from './log';
import { type Opened, openWorkbook, type WorkbookProblem } from './open-workbook';
import { overviewLines } from './overview';
import type { OverviewLine } from './overview-line';
import { standingLines } from './overview-standing';
import { overviewWrites } from './overview-writes';
import { planStatusWrites, yearStatusWrites } from './status-cells';
import type { Tracking } from './track';

/**
 * All that must be written for the tabs to say what follows from what people have typed.
 * Where only some tabs were read, `standing` is null and the end of Oversikt stays as it is.
 */
export function followingWrites(
  { tracking, toLay, years }: Pick<Opened, 'tracking' | 'toLay' | 'years'>,
  standing: readonly OverviewLine[] | null,
): readonly Write[] {
  return [
    ...toLay,
    ...years.flatMap(rows => yearStatusWrites(tracking, rows)),
    ...planStatusWrites(tracking),
    ...overviewWrites(overviewLines(tracking), standing),
  ];
}

export interface Refreshed {
  readonly tracking: Tracking;
  readonly bodies: BodyRows;
  readonly problems: readonly CellProblem[];
}

/** What a refresh needs of the outside world. */
export interface RefreshPorts {
  readonly workbook: Pick<Ports['workbook'], 'read' | 'write' | 'tabNames'>;
  readonly clock: Ports['clock'];
}

/** Computes everything anew, repairs what was missed, and makes the tabs that are lacking. */
export function refresh(ports: RefreshPorts): Result<Refreshed, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { settings } = opened.value.tracking;
  const grids = ports.workbook.read([BODIES_TAB.name, GOALS_NAME]);
  const read = all({
    bodies: readBodies(grids.get(BODIES_TAB.name)),
    goals: readGoals(grids.get(GOALS_NAME), settings),
  });
  if (!read.ok) return read;
  const { bodies, goals } = read.value;
  const { tracking } = opened.value;
  const problems = [
    ...opened.value.problems,
    ...addressProblems(bodies.bodies, settings.boardEmail),
  ];
  ports.workbook.write([
    ...recordTabs(ports.workbook.tabNames()),
    ...followingWrites(
      opened.value,
      standingLines(targetsNow(goals, tracking.currentYear), problems),
    ),
    ...goalProgressWrites(goals, tracking.currentYear),
    ...logWrites(unseenChanges(tracking), ports.clock.now()),
  ]);
  return ok({ tracking, bodies, problems });
}
