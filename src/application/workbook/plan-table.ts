import { splitBodies } from '../../domain/body/split-bodies';
import { occurrenceIn, type PlanFrame } from '../../domain/period/occurrence';
import { parsePeriod } from '../../domain/period/parse-period';
import type { Period } from '../../domain/period/period';
import type { Kind, Quota } from '../../domain/plan/plan';
import { ok, type Result } from '../../domain/result';
import type { DaySpan } from '../../domain/status/quota-share';
import { wordIn } from '../language/word-in';
import { KIND_WORDS, PER_WORDS } from '../language/words';
import { countIn, type Grid } from './cell';
import type { CellProblem } from './notices';
import { type Settings, yearLabel } from './settings';
import { columnWord } from './tab-words';
import { type Row, readTable, rowsById, type Table, type TableProblem } from './table';
import { type PlanKey, planTab } from './tabs.nb';

/** One measure as the Plan tab has it. */
export interface TrackedMeasure {
  readonly id: string;
  readonly number: string;
  /** The goal's heading, as in the tab Mål. */
  readonly goal: string;
  readonly text: string;
  readonly when: string;
  readonly responsible: string;
  readonly bodies: readonly string[];
  readonly kind: Kind;
  readonly quota: Quota | null;
  /** When it falls in each working year it applies in, in order. */
  readonly occurrences: ReadonlyMap<number, DaySpan>;
  readonly row: Row<PlanKey>;
}

export interface PlanRows {
  readonly table: Table<PlanKey>;
  /** In the order of their IDs, which is the order the plan was adopted in. */
  readonly measures: readonly TrackedMeasure[];
  readonly problems: readonly CellProblem[];
}

const WHOLE: Period = { kind: 'whole' };

/** The words of time as a period; words that cannot be read count as the whole period, and have a doubt in the sheet. */
export function periodOf(when: string): Period {
  if (when === '') return WHOLE;
  const parsed = parsePeriod(when);
  return parsed.ok ? parsed.value : WHOLE;
}

const occurrencesOf = (period: Period, frame: PlanFrame): ReadonlyMap<number, DaySpan> =>
  new Map(
    frame.workingYears.flatMap(year => {
      const occurrence = occurrenceIn(period, year, frame);
      return occurrence ? [[year, occurrence] as const] : [];
    }),
  );

/** Kind and quota as they stand in the cells; a quota without a readable count is followed as «Løpende». */
function followUp(row: Row<PlanKey>): {
  readonly kind: Kind;
  readonly quota: Quota | null;
  readonly problems: readonly CellProblem[];
} {
  const unreadable = (column: 'kind' | 'count'): CellProblem => ({
    kind: 'cell-unreadable',
    tab: 'Plan',
    row: row.index,
    number: row.text('number'),
    key: column,
    column: columnWord(planTab([]), column),
    text: row.text(column),
  });
  const kind = wordIn(KIND_WORDS, row.text('kind'));
  if (kind === null) return { kind: 'ongoing', quota: null, problems: [unreadable('kind')] };
  if (kind !== 'quota') return { kind, quota: null, problems: [] };
  const count = countIn(row.text('count'));
  const per = wordIn(PER_WORDS, row.text('per')) ?? 'year';
  return count === null
    ? { kind: 'ongoing', quota: null, problems: [unreadable('count')] }
    : { kind, quota: { count, per }, problems: [] };
}

/** The same words are read once: plans repeat their times and bodies. */
function remembering<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return words => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const value = read(words);
    known.set(words, value);
    return value;
  };
}

export function readPlanRows(
  grid: Grid | undefined,
  settings: Settings,
): Result<PlanRows, TableProblem> {
  const { frame } = settings;
  const years = frame.workingYears.map(year => ({ year, label: yearLabel(settings, year) }));
  const read = readTable(planTab(years), grid);
  if (!read.ok) return read;
  const { byId, copies } = rowsById(read.value);
  const problems: CellProblem[] = copies.map(row => ({
    kind: 'row-copied',
    tab: 'Plan',
    row: row.index,
    number: row.text('number'),
  }));
  const bodiesIn = remembering(splitBodies);
  const occurrencesIn = remembering(when => occurrencesOf(periodOf(when), frame));
  const measures = Array.from(byId, ([id, row]) => {
    const { kind, quota, problems: found } = followUp(row);
    problems.push(...found);
    return {
      id,
      number: row.text('number'),
      goal: row.text('goal'),
      text: row.text('measure'),
      when: row.text('when'),
      responsible: row.text('responsible'),
      bodies: bodiesIn(row.text('responsible')),
      kind,
      quota,
      occurrences: occurrencesIn(row.text('when')),
      row,
    };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ table: read.value, measures, problems });
}
