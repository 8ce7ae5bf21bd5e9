import { FREEZING_WORDS } from '../language/additions';
import { inEveryLanguage } from '../language/languages';
import type { Grid } from './cell';
import { LOG_TAB, type LogKey } from './record-tabs.nb';
import { saidKeysByWord } from './said';
import type { Tab } from './tab';
import { readLoosely } from './table';
import type { Write } from './write';

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
const ID = /^[A-Z]-\d+/;
const YEAR = /^\d{4}(?:–\d{4})?$/;

const AS_LAID: ReadonlyMap<LogKey, number> = new Map(LOG_TAB.columns.map(({ key }, i) => [key, i]));

/**
 * «Logg» with every line under its headers. Lines are written there without a look at the tab, in the order its
 * columns were laid in: after people have moved a column they stand beside their headers.
 */
export function logUnderHeaders(grid: Grid): Grid {
  const { columns } = readLoosely(LOG_TAB, grid);
  if (Array.from(AS_LAID).every(([key, at]) => columns.get(key) === at)) return grid;
  const told = new Set([
    ...Array.from(saidKeysByWord().keys()),
    ...inEveryLanguage(FREEZING_WORDS).map(({ what }) => what),
  ]);
  /** How much of a line looks like one, with its columns in these places. */
  const likeness = (cells: readonly string[], places: ReadonlyMap<LogKey, number>) => {
    const text = (key: LogKey) => (cells[places.get(key) ?? -1] ?? '').trim();
    return [
      TIME.test(text('time')),
      YEAR.test(text('tab')),
      told.has(text('what')),
      ID.test(text('id')),
    ].filter(Boolean).length;
  };
  const ownTime = columns.get('time') ?? -1;
  let time = '';
  return grid.map((cells, row) => {
    if (row === 0 || likeness(cells, columns) >= likeness(cells, AS_LAID)) {
      time = cells[ownTime] ?? '';
      return cells;
    }
    const line = cells.map((cell, at) => (at < AS_LAID.size ? '' : cell));
    for (const [key, at] of Array.from(AS_LAID)) {
      const place = columns.get(key);
      if (place !== undefined) line[place] = cells[at] ?? '';
    }
    // Google may have made a date of a time that landed in a column of somebody's own.
    if (!TIME.test(line[ownTime] ?? '')) line[ownTime] = time;
    return line;
  });
}

/** Puts the columns of a record back in the order they were laid in, and people's own behind them; nothing where one of them is gone. */
export function inOrderAgain(tab: Tab, grid: Grid): readonly Write[] {
  const { columns } = readLoosely(tab, grid);
  const order = tab.columns.map(({ key }) => columns.get(key) ?? -1);
  if (order.includes(-1) || order.every((place, i) => place === i)) return [];
  const width = Math.max(...grid.map(cells => cells.length));
  const others = Array.from({ length: width }, (_, i) => i).filter(i => !order.includes(i));
  const values = grid.map(cells => [...order, ...others].map(place => cells[place] ?? ''));
  return [{ kind: 'reorder', tab, values }];
}

/** «Logg» as it was laid, every line under its headers: what is written to it next stands where it should. */
export const logInOrder = (grid: Grid | undefined): readonly Write[] =>
  grid ? inOrderAgain(LOG_TAB, logUnderHeaders(grid)) : [];
