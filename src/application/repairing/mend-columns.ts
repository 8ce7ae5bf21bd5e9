import { asText } from '../workbook/as-text';
import type { Grid } from '../workbook/cell';
import { inOrderAgain } from '../workbook/record-grid';
import { LOG_TAB, REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { ARCHIVE_TAB } from '../workbook/report-tabs.nb';
import type { Tab } from '../workbook/tab';
import { readLoosely } from '../workbook/table';
import type { Write } from '../workbook/writes';
import type { Book } from './book';
import { columnContents } from './column-contents';
import { findColumns } from './find-columns';
import type { Mended, Mending, Unmended } from './finding';

function mendTab(book: Book, tab: Tab, grid: Grid): Mending {
  const { renamed, gone, twice } = findColumns(tab, grid);
  const table = readLoosely(tab, grid);
  const width = Math.max(...grid.map(cells => cells.length));
  const writes: Write[] = [];
  const done: Mended[] = [];
  const left: Unmended[] = twice.map(({ header }) => ({
    kind: 'column-twice',
    tab: tab.name,
    header,
  }));
  for (const { column, at, was } of renamed) {
    const { header } = column;
    writes.push(
      ...asText([{ kind: 'cells', tab: tab.name, row: 0, column: at, values: [[header]] }]),
    );
    done.push({ kind: 'column-renamed', tab: tab.name, header, was });
  }
  // What a new column is filled from stands in the others, which must have their names first.
  if (writes.length > 0) return { writes, done, left };
  let isStuck = false;
  let at = width;
  for (const { key, header, owner, format } of gone) {
    const cells = columnContents(book, table, key);
    if (cells === null) {
      left.push({ kind: 'column-gone', tab: tab.name, header });
      isStuck = true;
      continue;
    }
    writes.push({ kind: 'add-column', tab, header, column: at, cells });
    at += 1;
    done.push({
      kind: 'column-made',
      tab: tab.name,
      header,
      restored: cells.filter(cell => cell !== '').length,
      isComputed: owner === 'computed' || format === 'date',
    });
  }
  return isStuck ? { writes, done, left, isStuck } : { writes, done, left };
}

/** Gives columns their names back, and makes anew those that are gone. */
export function mendColumns(book: Book): Mending {
  const mended = [...book.tabs, ...book.years.map(year => year.tab)].flatMap(tab => {
    const grid = book.grids.get(tab.name);
    return grid ? [mendTab(book, tab, grid)] : [];
  });
  const all = {
    writes: mended.flatMap(({ writes }) => writes),
    done: mended.flatMap(({ done }) => done),
    left: mended.flatMap(({ left }) => left),
  };
  return mended.some(({ isStuck }) => isStuck) ? { ...all, isStuck: true } : all;
}

/** Puts the columns of the records back as they were laid: «Logg» is written below without being read. */
export function mendRecordOrder(book: Book): Mending {
  const writes: Write[] = [];
  const done: Mended[] = [];
  for (const tab of [REMINDERS_TAB, LOG_TAB, ARCHIVE_TAB] as readonly Tab[]) {
    const grid = book.grids.get(tab.name);
    if (!grid) continue;
    const ordered = inOrderAgain(tab, grid);
    if (ordered.length === 0) continue;
    writes.push(...ordered);
    done.push({ kind: 'columns-ordered', tab: tab.name });
  }
  return { writes, done, left: [] };
}
