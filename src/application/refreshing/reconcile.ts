import type { Day } from '../../domain/calendar/day';
import { FREEZING_WORDS, inCopiedRow } from '../language/additions';
import { inEveryLanguage } from '../language/languages';
import { asText } from '../workbook/as-text';
import { shownAs } from '../workbook/cell';
import {
  differences,
  entryOf,
  isSilent,
  SAID_KEYS,
  type Said,
  saidCells,
  saidIn,
  saidWord,
} from '../workbook/said';
import { yearLabel } from '../workbook/settings';
import type { Row } from '../workbook/table';
import type { YearTabKey } from '../workbook/tabs.nb';
import { computedColumns, type Write } from '../workbook/writes';
import type { YearRows } from '../workbook/year-table';
import { asAddition } from './addition';
import type { Journal } from './journal';
import type { LogLine } from './log';
import type { Opened } from './open-workbook';
import { track } from './track';

/** What the years' tabs say, held against what «Logg» remembers. */
export interface Reconciled {
  readonly opened: Opened;
  /** Puts what was reported back in frozen tabs, with what was written there as additions. */
  readonly additions: readonly Write[];
  /** The frozen tabs in which somebody wrote. */
  readonly addedIn: readonly string[];
  /** Guards the years that were frozen since last, and opens those that were opened. */
  readonly guards: readonly Write[];
  /** What «Logg» has not been told yet. */
  readonly lines: readonly LogLine[];
  /** Dates the rows in which something was said that «Logg» has not been told of. */
  readonly dated: readonly Write[];
  /** Rows that are gone come back with words in them, which have yet to be looked at in their place. */
  readonly bringsBack: boolean;
}

interface ReconciledYear {
  readonly rows: YearRows;
  readonly additions: readonly Write[];
  readonly guards: readonly Write[];
  readonly lines: readonly LogLine[];
  readonly dated: readonly Write[];
  readonly bringsBack: boolean;
}

const measureIn = (row: Row<YearTabKey>) => ({
  id: row.text('id'),
  number: row.text('number'),
  text: row.text('measure'),
});

const changeLines = (tab: string, row: Row<YearTabKey>, before: Said, after: Said) =>
  differences(before, after).map(key => ({
    tab,
    measure: measureIn(row),
    what: saidWord(key),
    from: before[key],
    to: after[key],
  }));

/** A copied row counts for nothing, but what it reports must not go with it when it is deleted. */
function copyLines(tab: string, row: Row<YearTabKey>, journal: Journal): readonly LogLine[] {
  const [id, said] = [row.text('id'), saidIn(row)];
  return SAID_KEYS.filter(key => !journal.knows(tab, id, said[key])).map(key => ({
    tab,
    measure: measureIn(row),
    what: inCopiedRow(saidWord(key)),
    from: '',
    to: said[key],
  }));
}

/** The writes that put `reported` in place of what rows say, text first: it holds what is put away. */
function reportedWrites(rows: YearRows, reported: ReadonlyMap<Row<YearTabKey>, Said>) {
  const columns = (keys: readonly (keyof Said)[]) =>
    computedColumns(rows.table, keys, row => {
      const said = reported.get(row);
      return said ? saidCells(said) : null;
    });
  return [
    ...asText(columns(['comment', 'link'])),
    ...asText(columns(['result'])),
    ...columns(['count']),
  ];
}

/** «Oppdatert» in these rows, wherever they stand. */
function datedWrites({ table }: YearRows, rows: readonly Row<YearTabKey>[], today: Day) {
  const [column, value] = [table.columns.get('updated'), { day: today }];
  const at = rows
    .filter(row => row.text('updated') !== shownAs(value))
    .map(({ index }) => [index, column ?? -1] as const);
  return column === undefined || at.length === 0
    ? []
    : [{ kind: 'spread' as const, tab: table.tab.name, at, value, asText: false }];
}

function reconcileYear(
  rows: YearRows,
  {
    journal,
    isFrozen,
    lost,
    today,
  }: {
    readonly journal: Journal;
    readonly isFrozen: boolean;
    /** The measures that have no row. */
    readonly lost: readonly string[];
    readonly today: Day;
  },
): ReconciledYear {
  const tab = rows.table.tab.name;
  const keepsReported = isFrozen && journal.isFrozen(tab);
  const entries = new Map(rows.entries);
  const reported = new Map<Row<YearTabKey>, Said>();
  const lines: LogLine[] = [];
  const changed: Row<YearTabKey>[] = [];
  for (const [id, row] of Array.from(rows.byId)) {
    const [before, now] = [journal.last(tab, id), saidIn(row)];
    const after = keepsReported ? asAddition(before, now, today) : now;
    if (keepsReported && differences(now, after).length > 0) reported.set(row, after);
    entries.set(id, entryOf(after));
    const told = changeLines(tab, row, before, after);
    lines.push(...told);
    // Where Logg is gone it knows of nothing, and the day that stands there is the better one.
    if (told.length > 0 && (row.text('updated') === '' || !isSilent(before))) changed.push(row);
  }
  for (const row of rows.copies) lines.push(...copyLines(tab, row, journal));
  for (const id of lost) entries.set(id, entryOf(journal.last(tab, id)));
  const bringsBack = lost.some(id => !isSilent(journal.last(tab, id)));
  const turned = isFrozen !== journal.isFrozen(tab);
  return {
    rows: { ...rows, entries },
    additions: reportedWrites(rows, reported),
    guards: turned ? [guardWrite(tab, isFrozen)] : [],
    lines: turned ? [...lines, freezingLine(tab, isFrozen)] : lines,
    dated: datedWrites(rows, changed, today),
    bringsBack,
  };
}

const guardWrite = (tab: string, isOn: boolean): Write => ({
  kind: 'guard',
  tab,
  description: FREEZING_WORDS.warning,
  others: inEveryLanguage(FREEZING_WORDS).map(({ warning }) => warning),
  isOn,
});

const freezingLine = (tab: string, isFrozen: boolean): LogLine => ({
  tab,
  measure: { id: '', number: '', text: '' },
  what: FREEZING_WORDS.what,
  from: isFrozen ? FREEZING_WORDS.open : FREEZING_WORDS.frozen,
  to: isFrozen ? FREEZING_WORDS.frozen : FREEZING_WORDS.open,
});

/**
 * Finds what people changed without the script being told, takes what they wrote in frozen years
 * as additions, and counts what was reported on rows that are gone as still reported.
 */
export function reconcile(opened: Opened, journal: Journal): Reconciled {
  const { settings, plan, today, byYear } = opened.tracking;
  const done = opened.years.map(rows =>
    reconcileYear(rows, {
      journal,
      isFrozen: settings.frozen.includes(rows.year),
      lost: Array.from(byYear.get(rows.year)?.keys() ?? []).filter(id => !rows.byId.has(id)),
      today,
    }),
  );
  const years = done.map(({ rows }) => rows);
  return {
    opened: { ...opened, years, tracking: track(settings, plan, years, today) },
    additions: done.flatMap(({ additions }) => additions),
    addedIn: done
      .filter(({ additions }) => additions.length > 0)
      .map(({ rows }) => yearLabel(settings, rows.year)),
    guards: done.flatMap(({ guards }) => guards),
    lines: done.flatMap(({ lines }) => lines),
    dated: done.flatMap(({ dated }) => dated),
    bringsBack: done.some(({ bringsBack }) => bringsBack),
  };
}
