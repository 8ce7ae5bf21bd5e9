import { fail, ok, type Result } from '../../domain/result';
import { EMPTY_ENTRY, type Entry, RESULTS } from '../../domain/status/entry';
import { RESULT_WORDS } from '../language/words';
import type { Ports } from '../ports';
import { type LogLine, logWrites } from '../refreshing/log';
import { type Opened, openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { followingWrites } from '../refreshing/refresh';
import { track } from '../refreshing/track';
import type { Cell } from '../workbook/cell';
import { yearFrame, yearLabel } from '../workbook/settings';
import { columnWord } from '../workbook/tab-words';
import type { Row } from '../workbook/table';
import type { YearTabKey } from '../workbook/tabs.nb';
import { keepAsText, rowCells, type Write } from '../workbook/writes';
import type { YearRows } from '../workbook/year-table';
import { type MeasureList, measureList } from './measure-view';

/** What a person says of one measure in one working year, and what they saw when they began. */
export interface Marking {
  readonly id: string;
  readonly year: number;
  readonly entry: Entry;
  readonly seen: Entry;
}

export type MarkingProblem =
  | WorkbookProblem
  /** Somebody else is writing just now. */
  | { readonly kind: 'busy' }
  /** The row is gone from the year's tab, or the measure no longer applies that year. */
  | { readonly kind: 'measure-gone'; readonly tab: string }
  /** The row stands more than once; nobody can know which one counts. Rows count from 0. */
  | {
      readonly kind: 'row-copied';
      readonly tab: string;
      readonly row: number;
      readonly number: string;
    }
  /** The year is reported and closed. */
  | { readonly kind: 'year-frozen'; readonly label: string }
  /** Somebody else changed the same entry meanwhile. */
  | { readonly kind: 'changed-meanwhile'; readonly theirs: Entry }
  /** The page sent something that is no entry. */
  | { readonly kind: 'entry-unreadable' };

const FIELDS = ['result', 'count', 'comment', 'link'] as const;
type Field = (typeof FIELDS)[number];

const cellOf = (entry: Entry, field: Field): Cell =>
  field === 'result'
    ? entry.result === null
      ? ''
      : RESULT_WORDS[entry.result]
    : (entry[field] ?? '');

const differing = (a: Entry, b: Entry): readonly Field[] =>
  FIELDS.filter(field => a[field] !== b[field]);

/** Google keeps 50 000 in a cell. */
const MOST_CHARACTERS = 45_000;

/** Pages send what they like; only this is let in. */
const isEntry = ({ result, count, comment, link }: Entry): boolean =>
  (result === null || RESULTS.includes(result)) &&
  (count === null || (Number.isInteger(count) && count >= 0 && count < 1e9)) &&
  [comment, link].every(text => typeof text === 'string' && text.length <= MOST_CHARACTERS);

const tidied = (entry: Entry): Entry => ({
  ...entry,
  comment: entry.comment.trim(),
  link: entry.link.trim(),
});

/** The row to write to, if it is clear which one that is. */
function rowOf(
  { tracking, problems }: Opened,
  rows: YearRows | undefined,
  { id, year, seen }: Marking,
): Result<Row<YearTabKey>, MarkingProblem> {
  const label = yearLabel(tracking.settings, year);
  const row = rows?.byId.get(id);
  const applies = tracking.byYear.get(year)?.has(id) === true;
  if (!rows || !row || !applies) return fail({ kind: 'measure-gone', tab: label });
  const copy = rows.table.rows.find(other => other.text('id') === id && other !== row);
  const copied = problems.find(
    problem =>
      problem.kind === 'row-copied' && problem.tab === label && problem.row === copy?.index,
  );
  if (copied?.kind === 'row-copied') return fail(copied);
  if (yearFrame(tracking.settings, year).isFrozen) return fail({ kind: 'year-frozen', label });
  const theirs = rows.entries.get(id) ?? EMPTY_ENTRY;
  if (differing(theirs, seen).length > 0) return fail({ kind: 'changed-meanwhile', theirs });
  return ok(row);
}

const withEntry = (rows: YearRows, id: string, entry: Entry): YearRows => ({
  ...rows,
  entries: new Map(rows.entries).set(id, entry),
});

function writesOf(
  ports: Ports,
  opened: Opened,
  { id, year, entry, seen }: Marking,
  row: Row<YearTabKey>,
): { readonly writes: readonly Write[]; readonly after: MeasureList } {
  const { settings, plan, today } = opened.tracking;
  const years = opened.years.map(rows => (rows.year === year ? withEntry(rows, id, entry) : rows));
  const tracking = track(settings, plan, years, today);
  const after = measureList(tracking, year);
  const rows = years.find(one => one.year === year);
  const view = after.measures.find(measure => measure.id === id);
  const changed = differing(entry, seen);
  if (!rows || !view || changed.length === 0) return { writes: [], after };
  const values: { [K in YearTabKey]?: Cell } = {
    status: view.statusText,
    due: { day: view.due },
    updated: { day: today },
  };
  for (const field of changed) values[field] = cellOf(entry, field);
  const log: readonly LogLine[] = changed.map(field => ({
    tab: after.yearLabel,
    measure: view,
    what: columnWord(rows.table.tab, field),
    // What stands there may be words of nobody's list; they must not be lost.
    from: row.text(field),
    to: String(cellOf(entry, field)),
  }));
  return {
    after,
    writes: [
      ...keepAsText(
        rows.table,
        row,
        changed.filter(field => field === 'comment' || field === 'link'),
      ),
      ...rowCells(rows.table, row, values, [...changed, 'status', 'due', 'updated']),
      ...followingWrites(
        { ...opened, years: years.filter(one => one.year !== year), tracking },
        null,
      ),
      ...logWrites(log, ports.clock.now()),
    ],
  };
}

/**
 * Writes what a person said of one measure, if nobody said something else meanwhile, and lets the
 * year's tab, Plan, Oversikt and Logg follow. Answers with the year as it then stands.
 */
export function markMeasure(ports: Ports, marking: Marking): Result<MeasureList, MarkingProblem> {
  if (!isEntry(marking.entry)) return fail({ kind: 'entry-unreadable' });
  const tidy = { ...marking, entry: tidied(marking.entry) };
  const done = ports.exclusively((): Result<MeasureList, MarkingProblem> => {
    const opened = openWorkbook(ports, ports.clock.today(), tidy.year);
    if (!opened.ok) return opened;
    const rows = opened.value.years.find(({ year }) => year === tidy.year);
    const row = rowOf(opened.value, rows, tidy);
    if (!row.ok) return row;
    const { writes, after } = writesOf(ports, opened.value, tidy, row.value);
    ports.workbook.write(writes);
    return ok(after);
  });
  return done ?? fail({ kind: 'busy' });
}
