import { fail, ok, type Result } from '../../domain/result';
import { EMPTY_ENTRY } from '../../domain/status/entry';
import type { Ports } from '../ports';
import { type LogLine, logWrites } from '../refreshing/log';
import { type Opened, openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { followingWrites, refresh } from '../refreshing/refresh';
import { type Tracking, track } from '../refreshing/track';
import { land } from '../workbook/land';
import { saidWord } from '../workbook/said';
import { yearFrame, yearLabel } from '../workbook/settings';
import { headerKey } from '../workbook/table';
import type { YearTabKey } from '../workbook/tabs.nb';
import type { Wish } from '../workbook/wishes';
import { readYearRows, type YearRows } from '../workbook/year-table';
import {
  cellOf,
  differing,
  isEntry,
  type Mark,
  type MarkingProblem,
  type MarkProblem,
  tidied,
} from './marking';
import { type MeasureList, measureList, measureView } from './measure-view';

export interface Refusal {
  readonly id: string;
  readonly problem: MarkProblem;
}

/** The year as it stands after saving, and the measures that were left alone, with the reason. */
export interface Saved {
  readonly list: MeasureList;
  readonly refused: readonly Refusal[];
}

/** Why a mark may not be written, if there is a reason. */
function problemOf(
  { tracking, problems }: Opened,
  rows: YearRows,
  { id, entry, seen }: Mark,
): MarkProblem | null {
  const { year } = rows;
  const label = yearLabel(tracking.settings, year);
  const row = rows.byId.get(id);
  if (!isEntry(entry)) return { kind: 'entry-unreadable' };
  if (!row || tracking.byYear.get(year)?.has(id) !== true) {
    return { kind: 'measure-gone', tab: label };
  }
  const copy = rows.table.rows.find(other => other.text('id') === id && other !== row);
  const copied = problems.find(
    problem =>
      problem.kind === 'row-copied' && problem.tab === label && problem.row === copy?.index,
  );
  if (copied?.kind === 'row-copied') return copied;
  if (yearFrame(tracking.settings, year).isFrozen) return { kind: 'year-frozen', label };
  const theirs = rows.entries.get(id) ?? EMPTY_ENTRY;
  // What already stands there was saved before, by an answer that never reached the page.
  const isNew = differing(theirs, entry).length > 0;
  return isNew && differing(theirs, seen).length > 0 ? { kind: 'changed-meanwhile', theirs } : null;
}

const withEntries = (rows: YearRows, marks: readonly Mark[]): YearRows => ({
  ...rows,
  entries: new Map([
    ...Array.from(rows.entries),
    ...marks.map(({ id, entry }) => [id, entry] as const),
  ]),
});

const replaced = (years: readonly YearRows[], rows: YearRows) =>
  years.map(one => (one.year === rows.year ? rows : one));

/** What the rows are to hold: what was said, and what follows from it. */
function wishesOf(tracking: Tracking, rows: YearRows, marks: readonly Mark[]): readonly Wish[] {
  const columnOf = (key: YearTabKey) =>
    headerKey(rows.table.grid[0]?.[rows.table.columns.get(key) ?? -1] ?? '');
  return marks.flatMap(({ id, entry, seen }) => {
    const found = tracking.byYear.get(rows.year)?.get(id);
    const fields = differing(entry, seen);
    if (!found || fields.length === 0) return [];
    const { statusText, due } = measureView(tracking, rows.year, found);
    const said = fields.map(field => ({
      row: id,
      column: columnOf(field),
      value: cellOf(entry, field),
      asText: field === 'comment' || field === 'link',
      isSaid: true,
    }));
    const computed = { row: id, asText: false, isSaid: false };
    return [
      ...said,
      { ...computed, column: columnOf('status'), value: statusText },
      { ...computed, column: columnOf('due'), value: { day: due } },
      { ...computed, column: columnOf('updated'), value: { day: tracking.today } },
    ];
  });
}

const logLines = (tracking: Tracking, rows: YearRows, marks: readonly Mark[]): readonly LogLine[] =>
  marks.flatMap(({ id, entry, seen }) => {
    const found = tracking.byYear.get(rows.year)?.get(id);
    return !found
      ? []
      : differing(entry, seen).map(field => ({
          tab: rows.table.tab.name,
          measure: found.measure,
          what: saidWord(field),
          // What stands there may be words of nobody's list; they must not be lost.
          from: rows.byId.get(id)?.text(field) ?? '',
          to: String(cellOf(entry, field)),
        }));
  });

/** Writes the marks that nothing speaks against; lets Plan, Oversikt and Logg follow. */
function write(
  ports: Ports,
  opened: Opened,
  rows: YearRows,
  asked: readonly Mark[],
): Result<Saved, MarkingProblem> {
  const { settings, plan, today } = opened.tracking;
  const tab = rows.table.tab.name;
  const checked = asked.map(mark => ({ mark, problem: problemOf(opened, rows, mark) }));
  const refused: Refusal[] = checked.flatMap(({ mark, problem }) =>
    problem ? [{ id: mark.id, problem }] : [],
  );
  const marks = checked
    .filter(({ problem }) => problem === null)
    .map(({ mark }) => ({ ...mark, seen: rows.entries.get(mark.id) ?? EMPTY_ENTRY }));
  const trackedWith = (one: YearRows) => track(settings, plan, replaced(opened.years, one), today);

  const wished = trackedWith(withEntries(rows, marks));
  const landed = land(ports, tab, rows.table.grid, wishesOf(wished, rows, marks));
  const read = readYearRows(rows.year, tab, landed.grid);
  if (!read.ok) return read;
  if (!landed.isSettled) return fail({ kind: 'rows-moving', tab });
  for (const id of Array.from(landed.unlike)) {
    const theirs = read.value.entries.get(id);
    refused.push({
      id,
      problem: theirs ? { kind: 'changed-meanwhile', theirs } : { kind: 'measure-gone', tab },
    });
  }
  const tracking = trackedWith(read.value);
  const changed = marks.filter(({ entry, seen }) => differing(entry, seen).length > 0);
  if (changed.length > 0) {
    ports.workbook.write([
      ...followingWrites(
        { ...opened, years: opened.years.filter(({ year }) => year !== rows.year), tracking },
        null,
      ),
      ...logWrites(logLines(tracking, rows, changed), ports.clock.now()),
    ]);
  }
  return ok({ list: measureList(tracking, rows.year), refused });
}

const rowsOf = ({ years }: Opened, year: number) => years.find(one => one.year === year);

/** The workbook from a year on; where the year has just begun, its tab and rows are made first. */
function openWithTab(ports: Ports, year: number): Result<Opened, WorkbookProblem> {
  const open = () => openWorkbook(ports, ports.clock.today(), year);
  const opened = open();
  if (!opened.ok || rowsOf(opened.value, year)?.byId.size !== 0) return opened;
  const made = refresh(ports);
  return made.ok ? open() : made;
}

/** Reads the year, lets `marksOf` decide what to write there, and writes it while nobody else's script does. */
export function saveMarks(
  ports: Ports,
  year: number,
  marksOf: (rows: YearRows, tracking: Tracking) => Result<readonly Mark[], MarkingProblem>,
): Result<Saved, MarkingProblem> {
  const done = ports.exclusively((): Result<Saved, MarkingProblem> => {
    const opened = openWithTab(ports, year);
    if (!opened.ok) return opened;
    const rows = rowsOf(opened.value, year);
    if (!rows || rows.byId.size === 0) {
      return fail({ kind: 'measure-gone', tab: yearLabel(opened.value.tracking.settings, year) });
    }
    const marks = marksOf(rows, opened.value.tracking);
    return marks.ok ? write(ports, opened.value, rows, marks.value.map(tidiedMark)) : marks;
  });
  return done ?? fail({ kind: 'busy' });
}

const tidiedMark = (mark: Mark): Mark =>
  isEntry(mark.entry) ? { ...mark, entry: tidied(mark.entry) } : mark;
