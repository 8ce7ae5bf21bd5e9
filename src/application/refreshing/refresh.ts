import { isMailAddress } from '../../domain/reminders/mail-address';
import { all, ok, type Result } from '../../domain/result';
import { REMEMBERED_AS, spokenLanguage } from '../language/languages';
import type { Ports } from '../ports';
import { lastRemindedWrites } from '../reminding/last-reminded';
import { type Remembered, recall, runProblems } from '../reminding/remembered';
import { addressProblems, type BodyRows, readBodies } from '../workbook/body-table';
import { figureKeys, type GoalRows, readGoals } from '../workbook/goal-table';
import type { CellProblem } from '../workbook/notices';
import { recordTabs } from '../workbook/places';
import { logInOrder } from '../workbook/record-grid';
import { LOG_TAB } from '../workbook/record-tabs.nb';
import { NOTHING_SAID } from '../workbook/said';
import type { Settings } from '../workbook/settings';
import { BODIES_TAB, GOALS_NAME } from '../workbook/tabs.nb';
import { targetsNow } from '../workbook/targets-now';
import type { Write } from '../workbook/writes';
import type { YearRows } from '../workbook/year-table';
import { settleDoubts } from './answered-doubts';
import { BODIES_NOTED, notePlace, noteWrites, PLAN_NOTED, YEAR_NOTED } from './cell-notes';
import { goalProgressWrites } from './goal-cells';
import { type Journal, readJournal } from './journal';
import { languageWrites } from './language-writes';
import { logWrites } from './log';
import { type Opened, openWorkbook, type WorkbookProblem } from './open-workbook';
import { overviewLines } from './overview';
import type { OverviewLine } from './overview-line';
import { standingLines } from './overview-standing';
import { overviewWrites } from './overview-writes';
import { reconcile } from './reconcile';
import { copiedWrites, missingRowWrites, planStatusWrites, yearStatusWrites } from './status-cells';
import type { Tracking } from './track';

/**
 * All that must be written for the tabs to say what follows from what people have typed.
 * Where only some tabs were read, `standing` is null and the end of Oversikt stays as it is; and
 * without a journal only tabs that are made now get rows.
 */
export function followingWrites(
  { tracking, toLay, years }: Pick<Opened, 'tracking' | 'toLay' | 'years'>,
  standing: readonly OverviewLine[] | null,
  journal: Journal | null = null,
): readonly Write[] {
  const isNew = ({ table }: YearRows) =>
    toLay.some(write => write.kind === 'lay' && write.tab.name === table.tab.name);
  return [
    ...toLay,
    ...years.flatMap(rows => [
      ...yearStatusWrites(tracking, rows),
      ...(tracking.settings.frozen.includes(rows.year) ? [] : copiedWrites(tracking, rows)),
      ...(journal || isNew(rows)
        ? missingRowWrites(tracking, rows, journal?.last ?? (() => NOTHING_SAID))
        : []),
    ]),
    ...planStatusWrites(tracking),
    ...overviewWrites(overviewLines(tracking), standing),
  ];
}

/** Notes on the cells that are not understood, in Plan, Mål, Organer and the years that are open. */
function allNoteWrites(
  { workbook }: Pick<RefreshPorts, 'workbook'>,
  { tracking, years, toLay }: Opened,
  { bodies, goals }: { readonly bodies: BodyRows; readonly goals: GoalRows },
  problems: readonly CellProblem[],
) {
  const { plan, settings } = tracking;
  const isLaid = (tab: string) =>
    !toLay.some(write => write.kind === 'lay' && write.tab.name === tab);
  const open = years.filter(
    ({ year, table }) => !settings.frozen.includes(year) && isLaid(table.tab.name),
  );
  const places = [
    notePlace(plan.table, PLAN_NOTED),
    notePlace(goals.table, figureKeys(goals.table.tab)),
    notePlace(bodies.table, BODIES_NOTED),
    ...open.map(({ table }) => notePlace(table, YEAR_NOTED)),
  ].flatMap(place => (place ? [place] : []));
  const notes = workbook.readNotes(places.map(({ area }) => area));
  return places.flatMap((place, i) => noteWrites(place, notes[i] ?? [], problems));
}

export interface Refreshed {
  readonly tracking: Tracking;
  readonly bodies: BodyRows;
  readonly problems: readonly CellProblem[];
  /** The frozen tabs in which somebody wrote; what they wrote stands there as additions. */
  readonly addedIn: readonly string[];
}

/** What a refresh needs of the outside world. */
export interface RefreshPorts {
  readonly workbook: Pick<
    Ports['workbook'],
    'read' | 'readNotes' | 'write' | 'settle' | 'tabNames'
  >;
  readonly clock: Ports['clock'];
  readonly memory: Ports['memory'];
}

const ADDRESSES = ['boardEmail', 'previousBoardEmail'] as const;

/** What Innstillinger says that cannot be used, though the rest can be worked on. */
const settingProblems = (settings: Settings): readonly CellProblem[] => [
  ...ADDRESSES.filter(one => settings[one] !== '' && !isMailAddress(settings[one])).map(
    setting => ({ kind: 'setting-no-address' as const, setting, text: settings[setting] }),
  ),
  ...(settings.unknownLanguage === null
    ? []
    : [{ kind: 'language-unknown' as const, text: settings.unknownLanguage }]),
];

/** All that is to be done when another language was chosen; nothing otherwise. Menus and pages must know of it before they can read the sheet. */
function newLanguage(
  { memory }: Pick<Ports, 'memory'>,
  { tracking: { settings, plan }, years }: Opened,
  bodies: BodyRows,
): readonly Write[] {
  const writes = languageWrites(settings, [
    plan.table,
    ...years.map(({ table }) => table),
    bodies.table,
  ]);
  if (writes.length > 0) memory.write({ [REMEMBERED_AS]: spokenLanguage() });
  return writes;
}

/** Computes everything anew, repairs what was missed, and makes the tabs that are lacking. */
export function refresh(
  ports: RefreshPorts,
  remembered: Remembered = recall(ports),
): Result<Refreshed, WorkbookProblem> {
  const read = openWorkbook(ports, ports.clock.today());
  if (!read.ok) return read;
  const { settings } = read.value.tracking;
  const grids = ports.workbook.read([BODIES_TAB.name, GOALS_NAME, LOG_TAB.name]);
  const others = all({
    bodies: readBodies(grids.get(BODIES_TAB.name)),
    goals: readGoals(grids.get(GOALS_NAME), settings),
    journal: readJournal(grids.get(LOG_TAB.name)),
  });
  if (!others.ok) return others;
  const { bodies, goals, journal } = others.value;
  const { opened, additions, guards, addedIn, lines, dated, bringsBack } = reconcile(
    read.value,
    journal,
  );
  const { tracking } = opened;
  const problems = [
    ...opened.problems,
    ...goals.problems,
    ...addressProblems(bodies.bodies, { name: settings.board, email: settings.boardEmail }),
    ...runProblems(remembered, tracking.today),
    ...settingProblems(settings),
  ];
  // Rows that come back are looked at in their place; the rest is decided when they stand there.
  const settled = bringsBack ? [] : settleDoubts(ports, tracking, goals);
  const beside = () => [
    ...allNoteWrites(ports, opened, others.value, problems),
    ...goalProgressWrites(goals, tracking.currentYear),
    ...lastRemindedWrites(bodies, null),
    ...newLanguage(ports, opened, bodies),
  ];
  ports.workbook.write([
    ...recordTabs(ports.workbook.tabNames()),
    ...additions,
    ...followingWrites(
      opened,
      standingLines(targetsNow(goals, tracking.currentYear), problems),
      journal,
    ),
    ...(bringsBack ? [] : beside()),
    ...dated,
    ...guards,
    ...logInOrder(grids.get(LOG_TAB.name)),
    ...logWrites([...lines, ...settled], ports.clock.now()),
  ]);
  if (!bringsBack) return ok({ tracking, bodies, problems, addedIn });
  const again = refresh(ports, remembered);
  return again.ok ? ok({ ...again.value, addedIn }) : again;
}
