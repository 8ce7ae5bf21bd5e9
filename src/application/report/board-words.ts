import { all, fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { logWrites } from '../refreshing/log';
import { openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { readArchive } from '../workbook/archive';
import type { Grid } from '../workbook/cell';
import { readGoals } from '../workbook/goal-table';
import { land } from '../workbook/land';
import { ARCHIVE_TAB, WORDS_TAB, type WordsKey } from '../workbook/report-tabs.nb';
import { WHOLE_YEAR } from '../workbook/report-words';
import { yearFrame, yearLabel } from '../workbook/settings';
import { columnWord } from '../workbook/tab-words';
import { headerKey, readTable, rowsById, type Table, type TableProblem } from '../workbook/table';
import { GOALS_NAME } from '../workbook/tabs.nb';
import { rowsBelow } from '../workbook/writes';
import { goalHeadings } from './goal-headings';
import { adoptedNow, isReason, revisionsToExplain } from './plan-version';
import type { BoardWords } from './report-facts';

/** What the board writes about one goal, or why a measure was changed; an empty `id` is about the whole year. */
export interface GoalWords {
  /** The goal's ID in Mål, or the measure's in Plan. */
  readonly id: string;
  readonly words: string;
}

/** The same with what the person saw when they began. */
export interface SaidWords extends GoalWords {
  readonly seen: string;
}

export type WordsProblem =
  | WorkbookProblem
  | { readonly kind: 'busy' }
  | { readonly kind: 'year-frozen'; readonly label: string }
  | { readonly kind: 'no-such-year'; readonly year: number }
  | { readonly kind: 'rows-moving'; readonly tab: string }
  /** The page sent something that is no text, or far too much of it. */
  | { readonly kind: 'words-unreadable' };

/** Where somebody else wrote meanwhile: their words, which stand untouched. */
export interface SavedWords {
  readonly refused: readonly GoalWords[];
}

const MOST_CHARACTERS = 20_000;

/** The ID of a row: «2025/M-0003», «2025» for the year as a whole. */
const rowId = (label: string, goal: string) => (goal === '' ? label : `${label}/${goal}`);

/** «Årsrapport» as it stands; one that is not there yet is empty. */
function readWords(grid: Grid | undefined): Result<Table<WordsKey>, TableProblem> {
  return readTable(WORDS_TAB, grid ?? [WORDS_TAB.columns.map(({ header }) => header)]);
}

/** What the board has written about a year, by the year's name. */
export function boardWords(
  grid: Grid | undefined,
): Result<(label: string) => BoardWords, TableProblem> {
  const read = readWords(grid);
  if (!read.ok) return read;
  const rows = Array.from(
    rowsById(read.value).byId,
    ([id, row]) => [id, row.text('words')] as const,
  );
  const words = new Map(rows);
  return ok(label => ({
    year: words.get(label) ?? '',
    byGoal: new Map(
      rows.flatMap(([id, text]) =>
        id.startsWith(`${label}/`) ? [[id.slice(label.length + 1), text] as const] : [],
      ),
    ),
  }));
}

const isSaid = ({ id, words, seen }: SaidWords) =>
  [id, words, seen].every(text => typeof text === 'string' && text.length <= MOST_CHARACTERS);

interface Line {
  readonly rowId: string;
  readonly goal: { readonly id: string; readonly number: string; readonly text: string };
  readonly words: string;
  readonly before: string;
}

/** Puts lines that have a row in their rows, and the others below. */
function write(ports: Ports, label: string, grid: Grid | undefined, lines: readonly Line[]) {
  const read = readWords(grid);
  if (!read.ok) return read;
  const { byId } = rowsById(read.value);
  const column = headerKey(read.value.grid[0]?.[read.value.columns.get('words') ?? -1] ?? '');
  const landed = land(
    ports,
    WORDS_TAB.name,
    read.value.grid,
    lines
      .filter(line => byId.has(line.rowId))
      .map(line => ({ row: line.rowId, column, value: line.words, asText: true, isSaid: true })),
  );
  if (!landed.isSettled) return fail({ kind: 'rows-moving' as const, tab: WORDS_TAB.name });
  const added = lines.filter(line => !byId.has(line.rowId));
  ports.workbook.write([
    ...(grid || added.length === 0 ? [] : [{ kind: 'lay' as const, tab: WORDS_TAB }]),
    ...rowsBelow(
      read.value,
      added.map(line => ({
        year: label,
        goal: line.goal.text,
        words: line.words,
        id: line.rowId,
      })),
      ['year', 'goal', 'words'],
    ),
    ...logWrites(
      lines.map(line => ({
        tab: WORDS_TAB.name,
        measure: { ...line.goal, id: line.rowId },
        what: `${label}: ${columnWord(WORDS_TAB, 'words')}`,
        from: line.before,
        to: line.words,
      })),
      ports.clock.now(),
    ),
  ]);
  const theirs = readWords(landed.grid);
  if (!theirs.ok) return theirs;
  const standing = rowsById(theirs.value).byId;
  return ok(
    lines
      .filter(line => landed.unlike.has(line.rowId))
      .map(line => ({
        id: line.goal.id,
        words: standing.get(line.rowId)?.text('words') ?? '',
      })),
  );
}

function save(ports: Ports, year: number, said: readonly SaidWords[]) {
  const opened = openWorkbook(ports, ports.clock.today(), year);
  if (!opened.ok) return opened;
  const { settings, byYear, plan } = opened.value.tracking;
  const label = yearLabel(settings, year);
  if (!byYear.has(year)) return fail({ kind: 'no-such-year' as const, year });
  if (yearFrame(settings, year).isFrozen) return fail({ kind: 'year-frozen' as const, label });
  const isOfRevision = said.some(({ id }) => isReason(id));
  const grids = ports.workbook.read([
    GOALS_NAME,
    WORDS_TAB.name,
    ...(isOfRevision ? [ARCHIVE_TAB.name] : []),
  ]);
  const read = all({
    goals: readGoals(grids.get(GOALS_NAME), settings),
    words: boardWords(grids.get(WORDS_TAB.name)),
    archive: readArchive(grids.get(ARCHIVE_TAB.name)),
  });
  if (!read.ok) return read;
  const { goals, archive } = read.value;
  const known = new Map(
    [
      ...goalHeadings(goals.records, plan.measures),
      ...revisionsToExplain(settings, archive, adoptedNow(plan.measures, goals.records), year),
    ].map(one => [one.id, one] as const),
  );
  const standing = read.value.words(label);
  const refused: GoalWords[] = [];
  const lines: Line[] = [];
  for (const { id, words: typed, seen } of said) {
    const goal = known.get(id);
    if (id !== '' && !goal) continue;
    const before = id === '' ? standing.year : (standing.byGoal.get(id) ?? '');
    const words = typed.trim();
    if (words === before) continue;
    if (before !== seen.trim()) refused.push({ id, words: before });
    else
      lines.push({
        rowId: rowId(label, id),
        goal: { id, number: goal?.number ?? '', text: goal?.heading ?? WHOLE_YEAR.goal },
        words,
        before,
      });
  }
  if (lines.length === 0) return ok({ refused });
  const written = write(ports, label, grids.get(WORDS_TAB.name), lines);
  return written.ok ? ok({ refused: [...refused, ...written.value] }) : written;
}

/**
 * Keeps what the board writes to the report on a year. Where somebody else wrote meanwhile, theirs
 * stands and comes back; what is written over is kept in Logg.
 */
export function saveReportWords(
  ports: Ports,
  year: number,
  said: readonly SaidWords[],
): Result<SavedWords, WordsProblem> {
  if (!Array.isArray(said) || !said.every(isSaid)) return fail({ kind: 'words-unreadable' });
  const done = ports.exclusively((): Result<SavedWords, WordsProblem> => save(ports, year, said));
  return done ?? fail({ kind: 'busy' });
}
