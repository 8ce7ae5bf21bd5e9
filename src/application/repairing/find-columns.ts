import { wordIn } from '../language/word-in';
import { ROW_WORDS, STATUS_WORDS } from '../language/words';
import { type Grid, numberIn } from '../workbook/cell';
import type { Column, Tab } from '../workbook/tab';
import { headerKey } from '../workbook/table';

/** A column whose header got other words. Columns count from 0. */
export interface RenamedColumn {
  readonly column: Column;
  readonly at: number;
  readonly was: string;
}

export interface FoundColumns {
  readonly renamed: readonly RenamedColumn[];
  readonly gone: readonly Column[];
  /** Columns whose header stands twice. */
  readonly twice: readonly Column[];
}

const SHORTEST = 3;
/** «T-0012»; «2025/M-0003» and «2025» where the board writes to its report. */
const IDENTITY = /^(?:\d{4}(?:–\d{4})?(?:\/|$))?(?:\p{L}+-\d+)?$/u;

const half = (values: readonly string[], holds: (value: string) => boolean) =>
  values.filter(holds).length * 2 >= values.length;

/** Whether cells may be those of a column; what Planvakt writes over must be its own words. */
function fits(column: Column, values: readonly string[]): boolean {
  if (column.owner === 'identity') return values.every(value => IDENTITY.test(value));
  if (column.isStatus) {
    return values.every(
      value =>
        wordIn(ROW_WORDS, value) !== null ||
        wordIn(STATUS_WORDS, value.replace(/ \d{4}.*$/, '')) !== null,
    );
  }
  if (column.format === 'date') return values.every(value => /^\d\d\.\d\d\.\d{4}$/.test(value));
  if (column.owner === 'computed') return values.every(value => /[█░]|\d/.test(value));
  const { words } = column;
  if (words) return half(values, value => wordIn(words, value) !== null);
  if (column.format !== 'text') return half(values, value => numberIn(value) !== null);
  return true;
}

/** How many letters must change for one word to become the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function isAlike(header: string, other: string): boolean {
  const [a, b] = [headerKey(header), headerKey(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST && (long.includes(short) || (distance(a, b) <= 2 && long.length >= 6))
  );
}

/** Finds what became of a tab's columns: by words that are alike, or by standing where one is missing. */
export function findColumns(tab: Tab, grid: Grid): FoundColumns {
  const [head = [], ...body] = grid;
  const width = Math.max(...grid.map(cells => cells.length));
  const headers = Array.from({ length: width }, (_, i) => headerKey(head[i] ?? ''));
  const wanted = new Set(tab.columns.map(({ header }) => headerKey(header)));
  const placeOf = (column: Column) => headers.indexOf(headerKey(column.header));
  const foreign = new Set(headers.flatMap((header, i) => (wanted.has(header) ? [] : [i])));
  const values = (at: number) =>
    body.map(cells => (cells[at] ?? '').trim()).filter(value => value !== '');
  const isMissing = (column: Column) => placeOf(column) < 0;

  const alikeAt = (column: Column) => {
    const alike = Array.from(foreign).filter(
      at => isAlike(column.header, head[at] ?? '') && fits(column, values(at)),
    );
    return alike.length === 1 ? alike[0] : undefined;
  };
  /** Where it stood, when nothing else can have come there: the neighbours hold as many strangers as are missing. */
  const betweenAt = (column: Column) => {
    const index = tab.columns.indexOf(column);
    const before = tab.columns.slice(0, index).filter(other => !isMissing(other));
    const after = tab.columns.slice(index + 1).filter(other => !isMissing(other));
    const [left, right] = [before[before.length - 1], after[0]];
    const from = left ? placeOf(left) : -1;
    const to = right ? placeOf(right) : width;
    const gap = tab.columns
      .slice(
        left ? tab.columns.indexOf(left) + 1 : 0,
        right ? tab.columns.indexOf(right) : undefined,
      )
      .filter(other => isMissing(other) && !renamed.some(found => found.column === other));
    const strangers = Array.from(foreign).filter(at => at > from && at < to);
    const at = strangers.length === gap.length ? strangers[gap.indexOf(column)] : undefined;
    if (at === undefined || !fits(column, values(at))) return undefined;
    return column.owner === 'identity' && values(at).length === 0 ? undefined : at;
  };

  const renamed: RenamedColumn[] = [];
  const take = (find: (column: Column) => number | undefined) => {
    for (const column of tab.columns.filter(isMissing)) {
      if (renamed.some(found => found.column === column)) continue;
      const at = find(column);
      if (at === undefined) continue;
      foreign.delete(at);
      renamed.push({ column, at, was: (head[at] ?? '').trim() });
    }
  };
  take(alikeAt);
  take(betweenAt);
  return {
    renamed,
    gone: tab.columns.filter(
      column => isMissing(column) && !renamed.some(found => found.column === column),
    ),
    twice: tab.columns.filter(
      ({ header }) => headers.filter(other => other === headerKey(header)).length > 1,
    ),
  };
}
