import { ok, type Result } from '../../domain/result';
import { describeCell } from '../language/problems.nb';
import type { Ports } from '../ports';
import type { CellProblem } from '../workbook/notices';
import { recordTabs } from '../workbook/places';
import type { Write } from '../workbook/writes';
import { logWrites, unseenChanges } from './log';
import { type Opened, openWorkbook, type WorkbookProblem } from './open-workbook';
import { overviewLines } from './overview';
import { overviewWrites } from './overview-writes';
import { planStatusWrites, yearStatusWrites } from './status-cells';
import type { Tracking } from './track';

/** All that must be written for the tabs to say what follows from what people have typed. */
export function followingWrites({ tracking, toLay, years, problems }: Opened): readonly Write[] {
  return [
    ...toLay,
    ...years.flatMap(rows => yearStatusWrites(tracking, rows)),
    ...planStatusWrites(tracking),
    ...overviewWrites(overviewLines(tracking, problems.map(describeCell))),
  ];
}

export interface Refreshed {
  readonly tracking: Tracking;
  readonly problems: readonly CellProblem[];
}

/** Computes everything anew, repairs what was missed, and makes the tabs that are lacking. */
export function refresh(ports: Ports): Result<Refreshed, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking, problems } = opened.value;
  const log: readonly LogLine[] = unseenChanges(tracking);
  ports.workbook.write([
    ...recordTabs(ports.workbook.tabNames()),
    ...followingWrites(opened.value),
    ...logWrites(log, ports.clock.now()),
  ]);
  return ok({ tracking, problems });
}
