import { ok, type Result } from '../../domain/result';
import { targetProgress } from '../../domain/status/target-progress';
import { asksForLess } from '../../domain/target/read-targets';
import { isRelativeUnit } from '../language/words';
import { countIn, type Grid, numberIn } from './cell';
import type { CellProblem } from './notices';
import { type Settings, yearLabel } from './settings';
import { type Row, readTable, type Table, type TableProblem } from './table';
import { type GoalKey, goalsTab, yearKey } from './tabs.nb';

/** A goal, or a sub-goal under it, as the Mål tab has it. */
export interface GoalRecord {
  readonly id: string;
  readonly number: string;
  readonly goal: string;
  /** '' for the goal itself. */
  readonly subgoal: string;
  readonly target: number | null;
  readonly unit: string;
  /** «Innen»: the year it is to be reached in; null when none is named. */
  readonly reach: number | null;
  readonly start: number | null;
  /** What people have typed for each working year. */
  readonly figures: ReadonlyMap<number, number>;
  readonly row: Row<GoalKey>;
}

export interface GoalRows {
  readonly table: Table<GoalKey>;
  /** In the order the plan was adopted in. */
  readonly records: readonly GoalRecord[];
  readonly problems: readonly CellProblem[];
}

/** The columns of Mål in which a figure stands. */
export const figureKeys = ({ columns }: Table<GoalKey>['tab']): readonly GoalKey[] =>
  columns.filter(({ format }) => format === 'number').map(({ key }) => key);

function unreadableFigures({ tab }: Table<GoalKey>, row: Row<GoalKey>): readonly CellProblem[] {
  const at = { tab: tab.name, row: row.index, number: row.text('number') };
  return tab.columns
    .filter(({ key }) => figureKeys(tab).includes(key))
    .map(({ key, header }) => ({ text: row.text(key), column: header }))
    .filter(({ text }) => text !== '' && numberIn(text) === null)
    .map(found => ({ kind: 'cell-unreadable', key: 'figure', ...at, ...found }));
}

export function readGoals(
  grid: Grid | undefined,
  settings: Settings,
): Result<GoalRows, TableProblem> {
  const years = settings.frame.workingYears.map(year => ({
    year,
    label: yearLabel(settings, year),
  }));
  const read = readTable(goalsTab(years), grid);
  if (!read.ok) return read;
  const rows = read.value.rows.filter(row => row.text('id') !== '');
  const records = rows
    .map(row => recordOf(row, settings.frame.workingYears))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const problems = rows.flatMap(row => unreadableFigures(read.value, row));
  return ok({ table: read.value, records: sharing(records), problems });
}

function recordOf(row: Row<GoalKey>, years: readonly number[]): GoalRecord {
  const figures = years.flatMap(year => {
    const figure = numberIn(row.text(yearKey(year)));
    return figure === null ? [] : [[year, figure] as const];
  });
  return {
    id: row.text('id'),
    number: row.text('number'),
    goal: row.text('goal'),
    subgoal: row.text('subgoal'),
    target: numberIn(row.text('target')),
    unit: row.text('unit'),
    reach: countIn(row.text('reach')),
    start: numberIn(row.text('start')),
    figures: new Map(figures),
    row,
  };
}

/** «250 i 2025 og 300 i 2027» takes two rows that count the same thing: what is typed in one holds for both. */
function sharing(records: readonly GoalRecord[]): readonly GoalRecord[] {
  const counted = new Map<string, GoalRecord[]>();
  const whatOf = ({ goal, subgoal, unit }: GoalRecord) => JSON.stringify([goal, subgoal, unit]);
  for (const record of records) {
    if (record.subgoal === '') continue;
    const others = counted.get(whatOf(record));
    if (others) others.push(record);
    else counted.set(whatOf(record), [record]);
  }
  return records.map(record => {
    const same = counted.get(whatOf(record)) ?? [];
    const figures = same.flatMap(other => Array.from(other.figures));
    return {
      ...record,
      start: record.start ?? same.map(({ start }) => start).find(start => start !== null) ?? null,
      figures: new Map([...figures, ...Array.from(record.figures)]),
    };
  });
}

/** The figure people typed for a year. */
export const figureIn = ({ figures }: GoalRecord, year: number): number | null =>
  figures.get(year) ?? null;

/** The latest figure that tells of a sub-goal in a working year: not of what came after it was to be reached. */
export function latestFigure({ figures, reach }: GoalRecord, year: number): number | null {
  const years = Array.from(figures.keys()).filter(one => one <= Math.min(year, reach ?? year));
  return years.length === 0 ? null : (figures.get(Math.max(...years)) ?? null);
}

/** How far a sub-goal has come by a working year, in percent; null without target or figure, or where it cannot be told. */
export function subgoalProgress(record: GoalRecord, year: number): number | null {
  const { target, unit, start, subgoal } = record;
  const value = latestFigure(record, year);
  return target === null || value === null
    ? null
    : targetProgress({
        target,
        relative: isRelativeUnit(unit),
        falling: asksForLess(subgoal),
        start,
        value,
      });
}
