import { all, ok, type Result } from '../../domain/result';
import { spokenLanguage } from '../language/languages';
import { describeCell } from '../language/problems';
import type { Ports } from '../ports';
import { addressProblems, type BodyRows, readBodies } from '../workbook/body-table';
import { readGoals } from '../workbook/goal-table';
import type { CellProblem } from '../workbook/notices';
import { recordTabs } from '../workbook/places';
import type { Settings } from '../workbook/settings';
import { BODIES_TAB, GOALS_NAME } from '../workbook/tabs.nb';
import type { Write } from '../workbook/writes';
import { goalProgressWrites } from './goal-cells';
import { languageWrites } from './language-writes';
import { logWrites, unseenChanges } from './log';
import { type Opened, openWorkbook, type WorkbookProblem } from './open-workbook';
import { overviewLines, problemLines } from './overview';
import { overviewWrites } from './overview-writes';
import { planStatusWrites, yearStatusWrites } from './status-cells';
import type { Tracking } from './track';

/**
 * All that must be written for the tabs to say what follows from what people have typed.
 * Where only some tabs were read, `problems` is null and the list of them in Oversikt stays as it is.
 */
export function followingWrites(
  { tracking, toLay, years }: Pick<Opened, 'tracking' | 'toLay' | 'years'>,
  problems: readonly CellProblem[] | null,
): readonly Write[] {
  return [
    ...toLay,
    ...years.flatMap(rows => yearStatusWrites(tracking, rows)),
    ...planStatusWrites(tracking),
    ...overviewWrites(
      overviewLines(tracking),
      problems && problemLines(problems.map(describeCell)),
    ),
  ];
}

export interface Refreshed {
  readonly tracking: Tracking;
  readonly bodies: BodyRows;
  readonly problems: readonly CellProblem[];
}

const languageProblems = ({ unknownLanguage: text }: Settings): readonly CellProblem[] =>
  text === null ? [] : [{ kind: 'language-unknown', text }];

/** All that is to be done when another language was chosen; nothing otherwise. Menus and pages must know of it before they can read the sheet. */
export function newLanguage(
  { language }: Pick<Ports, 'language'>,
  { tracking: { settings, plan }, years }: Opened,
): readonly Write[] {
  const writes = languageWrites(settings, plan, years);
  if (writes.length > 0) language.remember(spokenLanguage());
  return writes;
}

/** Computes everything anew, repairs what was missed, and makes the tabs that are lacking. */
export function refresh(ports: Ports): Result<Refreshed, WorkbookProblem> {
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
    ...languageProblems(settings),
  ];
  ports.workbook.write([
    ...recordTabs(ports.workbook.tabNames()),
    ...followingWrites(opened.value, problems),
    ...goalProgressWrites(tracking, goals),
    ...logWrites(unseenChanges(tracking), ports.clock.now()),
    ...newLanguage(ports, opened.value),
  ]);
  return ok({ tracking, bodies, problems });
}
