import type { Day } from '../../domain/calendar/day';
import type { Result } from '../../domain/result';
import type { Ports } from '../ports';
import { type Journal, readJournal } from '../refreshing/journal';
import type { Grid } from '../workbook/cell';
import { logUnderHeaders } from '../workbook/record-grid';
import { LOG_TAB, REMINDERS_TAB, SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { ARCHIVE_TAB, WORDS_TAB } from '../workbook/report-tabs.nb';
import { readSettings, type Settings, yearLabel } from '../workbook/settings';
import type { Tab } from '../workbook/tab';
import {
  asLaid,
  headerKey,
  isBlank,
  readLoosely,
  readTable,
  type Table,
  type TableProblem,
} from '../workbook/table';
import {
  BODIES_TAB,
  goalsTab,
  OVERVIEW_NAME,
  type PlanKey,
  planTab,
  type YearTabKey,
  yearTab,
} from '../workbook/tabs.nb';

/** The whole workbook as read at once. */
export interface Book {
  readonly today: Day;
  /** «2026-01-20 08:15» */
  readonly now: string;
  /** The name of the spreadsheet. */
  readonly title: string;
  /** Every tab, also the empty ones. */
  readonly names: readonly string[];
  /** The tabs that hold something, also those of people's own. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Null where «Innstillinger» is missing or cannot be read. */
  readonly settings: Settings | null;
  /** The tabs there should be, in the words they were laid with; the years' own apart. */
  readonly tabs: readonly Tab[];
  /** The years of the plan; none without settings. */
  readonly years: readonly { readonly year: number; readonly tab: Tab<YearTabKey> }[];
}

const labelled = (settings: Settings | null) =>
  (settings?.frame.workingYears ?? []).map(year => ({
    year,
    // There are years only where there are settings.
    label: settings ? yearLabel(settings, year) : '',
  }));

/** So much of a tab's headers tells that it is that tab under another name. */
const MOST = 0.7;

export function looksLike(tab: Tab, head: readonly string[]): boolean {
  const headers = new Set(head.map(headerKey));
  const there = asLaid(tab, [head]).columns.filter(({ header }) => headers.has(headerKey(header)));
  return there.length >= MOST * tab.columns.length;
}

/** The tabs that are made when they are first needed; they may have got another name. */
const MADE_WHEN_NEEDED: readonly Tab[] = [WORDS_TAB, ARCHIVE_TAB];

export function readBook({ workbook, clock }: Ports): Book {
  const names = workbook.tabNames();
  const read = workbook.read(names.filter(name => name !== OVERVIEW_NAME));
  const grids = new Map(Array.from(read).filter(([, grid]) => !isBlank(grid)));
  const log = grids.get(LOG_TAB.name);
  if (log) grids.set(LOG_TAB.name, logUnderHeaders(log));
  const settings = readSettings(grids.get(SETTINGS_TAB.name));
  const known = settings.ok ? settings.value : null;
  const years = labelled(known);
  const laid = <K extends string>(tab: Tab<K>) => {
    const grid = grids.get(tab.name);
    return grid ? asLaid(tab, grid) : tab;
  };
  const tabs: readonly Tab[] = [
    SETTINGS_TAB,
    planTab(years),
    goalsTab(years),
    BODIES_TAB,
    REMINDERS_TAB,
    LOG_TAB,
    ...MADE_WHEN_NEEDED.filter(
      tab =>
        grids.has(tab.name) ||
        Array.from(grids.values()).some(([head]) => looksLike(tab, head ?? [])),
    ),
  ];
  return {
    today: clock.today(),
    now: clock.now(),
    title: workbook.title(),
    names,
    grids,
    settings: known,
    tabs: tabs.map(laid),
    years: years.map(({ year, label }) => ({ year, tab: laid(yearTab(label)) })),
  };
}

/** A tab as a table, where it stands there whole. */
export const tableOf = <K extends string>(
  book: Book,
  tab: Tab<K>,
): Result<Table<K>, TableProblem> => readTable(tab, book.grids.get(tab.name));

export const planTabOf = (book: Book) => planTab(labelled(book.settings));
export const goalsTabOf = (book: Book) => goalsTab(labelled(book.settings));

/** Plan, whole or not. */
export function planTable(book: Book): Table<PlanKey> | null {
  const grid = book.grids.get(planTabOf(book).name);
  return grid ? readLoosely(planTabOf(book), grid) : null;
}

/** The years' tabs that stand there, whole or not. */
export const yearTables = (book: Book) =>
  book.years.flatMap(({ year, tab }) => {
    const grid = book.grids.get(tab.name);
    return grid ? [{ year, table: readLoosely(tab, grid) }] : [];
  });

const EMPTY_LOG = [LOG_TAB.columns.map(({ header }) => header)];

/** What «Logg» remembers; nothing where it cannot be read. */
export function journalOf(book: Book): Journal {
  const journal = readJournal(book.grids.get(LOG_TAB.name));
  if (journal.ok) return journal.value;
  const empty = readJournal(EMPTY_LOG);
  if (!empty.ok) throw new Error('An empty Logg can always be read');
  return empty.value;
}
