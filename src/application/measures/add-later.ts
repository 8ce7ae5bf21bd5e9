import { fail, ok, type Result } from '../../domain/result';
import { withoutLastAddition } from '../language/additions';
import type { Ports } from '../ports';
import { asAddition } from '../refreshing/addition';
import { logWrites } from '../refreshing/log';
import { type Opened, openWorkbook } from '../refreshing/open-workbook';
import { track } from '../refreshing/track';
import { land } from '../workbook/land';
import { type Said, saidIn, saidWord } from '../workbook/said';
import { yearFrame, yearLabel } from '../workbook/settings';
import { headerKey, type Row } from '../workbook/table';
import type { YearTabKey } from '../workbook/tabs.nb';
import { readYearRows, type YearRows } from '../workbook/year-table';
import type { MarkingProblem } from './marking';
import { type MeasureList, measureList } from './measure-view';

/** Words on one measure of a year that is reported and closed. */
export interface LaterWords {
  readonly id: string;
  readonly year: number;
  readonly words: string;
  /** They were added a moment ago, and are to go again. */
  readonly isTakenBack: boolean;
}

const MOST_WORDS = 2000;
/** Google keeps 50 000 in a cell. */
const MOST_CHARACTERS = 45_000;

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

const isReadable = ({ words }: LaterWords) =>
  typeof words === 'string' && words.length <= MOST_WORDS && tidy(words) !== '';

/** What the comment is to say; null where the words to be taken back are not the last that were added. */
function commentAfter(said: Said, later: LaterWords, { tracking }: Opened): string | null {
  const words = tidy(later.words);
  if (later.isTakenBack) return withoutLastAddition(said.comment, words);
  const comment = `${said.comment} ${words}`;
  return asAddition(said, { ...said, comment }, tracking.today).comment;
}

/** The row that counts, in a year that is closed. */
function rowOf(
  { tracking }: Opened,
  rows: YearRows | undefined,
  { id, year }: LaterWords,
): Result<Row<YearTabKey>, MarkingProblem> {
  const label = yearLabel(tracking.settings, year);
  const row = rows?.byId.get(id);
  if (!rows || !row) return fail({ kind: 'measure-gone', tab: label });
  if (!yearFrame(tracking.settings, year).isFrozen) return fail({ kind: 'year-open', label });
  const copy = rows.copies.find(other => other.text('id') === id);
  const number = row.text('number');
  return copy ? fail({ kind: 'row-copied', tab: label, row: copy.index, number }) : ok(row);
}

function write(
  ports: Ports,
  opened: Opened,
  later: LaterWords,
): Result<MeasureList, MarkingProblem> {
  const { settings, plan, today } = opened.tracking;
  const { id, year } = later;
  const rows = opened.years.find(one => one.year === year);
  const found = rowOf(opened, rows, later);
  if (!found.ok) return found;
  if (!rows) return fail({ kind: 'measure-gone', tab: yearLabel(settings, year) });
  const said = saidIn(found.value);
  const comment = commentAfter(said, later, opened);
  const theirs = rows.entries.get(id);
  if (comment === null) {
    return theirs
      ? fail({ kind: 'changed-meanwhile', theirs })
      : fail({ kind: 'entry-unreadable' });
  }
  if (comment.length > MOST_CHARACTERS) return fail({ kind: 'entry-unreadable' });
  if (comment === said.comment) return ok(measureList(opened.tracking, year));
  const { tab, grid, columns } = rows.table;
  const column = headerKey(grid[0]?.[columns.get('comment') ?? -1] ?? '');
  const landed = land(ports, tab.name, grid, [
    { row: id, column, value: comment, asText: true, isSaid: true },
  ]);
  if (!landed.isSettled) return fail({ kind: 'rows-moving', tab: tab.name });
  const read = readYearRows(year, tab.name, landed.grid);
  if (!read.ok) return read;
  const stands = read.value.entries.get(id);
  if (landed.unlike.has(id)) {
    return stands
      ? fail({ kind: 'changed-meanwhile', theirs: stands })
      : fail({ kind: 'measure-gone', tab: tab.name });
  }
  const measure = { id, number: found.value.text('number'), text: found.value.text('measure') };
  const line = {
    tab: tab.name,
    measure,
    what: saidWord('comment'),
    from: said.comment,
    to: comment,
  };
  ports.workbook.write(logWrites([line], ports.clock.now()));
  const years = opened.years.map(one => (one.year === year ? read.value : one));
  return ok(measureList(track(settings, plan, years, today), year));
}

/**
 * Adds words, marked with today's date, to what was reported of a measure in a closed year, or takes
 * them back. Nothing that was reported changes. Sent twice, they are added once.
 */
export function addLater(ports: Ports, later: LaterWords): Result<MeasureList, MarkingProblem> {
  if (!isReadable(later)) return fail({ kind: 'entry-unreadable' });
  const done = ports.exclusively((): Result<MeasureList, MarkingProblem> => {
    const opened = openWorkbook(ports, ports.clock.today(), later.year);
    return opened.ok ? write(ports, opened.value, later) : opened;
  });
  return done ?? fail({ kind: 'busy' });
}
