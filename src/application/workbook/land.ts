import type { Ports } from '../ports';
import type { Cell, Grid } from './cell';
import {
  type CellName,
  COPY,
  type NamedCell,
  type NamedCells,
  namedCells,
  shows,
} from './named-cells';
import type { Write } from './writes';

/** What a named cell is to hold. */
export interface Wish extends CellName {
  readonly value: Cell;
  readonly asText: boolean;
  /** Said by a person, and not only computed: must not be lost, and may meet another's words. */
  readonly isSaid: boolean;
}

/** A wish, and what the cell holds until it is granted. */
interface Waiting extends Wish {
  readonly until: string;
  /** Puts back what was there where ours landed in the wrong cell. */
  readonly isMending: boolean;
}

export interface Landed {
  /** The tab as it stands after all was written. */
  readonly grid: Grid;
  /** Rows that are gone, or in which somebody wrote something else meanwhile. */
  readonly unlike: ReadonlySet<string>;
  /** False when rows were moved again and again. */
  readonly isSettled: boolean;
}

/** How often rows may move between a read and a write before we give up. */
const MOST_ROUNDS = 5;

const isSame = (a: CellName, b: CellName) => a.row === b.row && a.column === b.column;

/** What stands together in one row in one write; what is scattered, one write for each column and value. */
function writesFor(tab: string, cells: NamedCells, wishes: readonly Wish[]): readonly Write[] {
  const placed = wishes.flatMap(wish => {
    const found = cells.find(wish);
    return found ? [{ ...wish, at: found.at, isThere: shows(found.text, wish.value) }] : [];
  });
  const rows = new Set(placed.map(({ at }) => at[0]));
  return rows.size === 1 ? inOneRow(tab, placed) : scattered(tab, placed);
}

type Placed = Wish & Pick<NamedCell, 'at'> & { readonly isThere: boolean };

/** Neighbours from left to right. */
function runs(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const one of placed) {
    const last = found[found.length - 1];
    if (last?.[last.length - 1]?.at[1] === one.at[1] - 1) last.push(one);
    else found.push([one]);
  }
  return found;
}

function inOneRow(tab: string, wishes: readonly Placed[]): readonly Write[] {
  const placed = [...wishes].sort((a, b) => a.at[1] - b.at[1]);
  const startOf = (run: readonly Placed[]) => run[0]?.at ?? ([0, 0] as const);
  return [
    ...runs(placed.filter(({ asText }) => asText)).map(run => {
      const [row, column] = startOf(run);
      return { kind: 'text-format' as const, tab, row, column, width: run.length, height: 1 };
    }),
    ...runs(placed).map(run => {
      const [row, column] = startOf(run);
      return { kind: 'cells' as const, tab, row, column, values: [run.map(one => one.value)] };
    }),
  ];
}

function scattered(tab: string, placed: readonly Placed[]): readonly Write[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed.filter(({ isThere }) => !isThere)) {
    const key = JSON.stringify([one.column, one.value]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return Array.from(groups.values()).flatMap(group =>
    group[0]
      ? [
          {
            kind: 'spread' as const,
            tab,
            at: group.map(({ at }) => at),
            value: group[0].value,
            asText: group[0].asText,
          },
        ]
      : [],
  );
}

/** What a cell held; a row that has been copied since held what its original did. */
const heldBefore = (before: NamedCells, { row, column }: CellName): string =>
  (before.find({ row, column }) ?? before.find({ row: row.replace(COPY, ''), column }))?.text ?? '';

/** Cells that hold one of ours by mistake: changed since `before`, to that very value, though nobody wished it. */
function mendingOf(
  lost: readonly Waiting[],
  before: NamedCells,
  now: NamedCells,
  wishes: readonly Waiting[],
): readonly Waiting[] {
  const mending: Waiting[] = [];
  const all = lost.length > 0 ? now.all() : [];
  for (const { value, asText } of lost) {
    const stray = all.find(
      cell =>
        shows(cell.text, value) &&
        heldBefore(before, cell) !== cell.text &&
        ![...wishes, ...mending].some(wish => isSame(wish, cell)),
    );
    if (!stray) continue;
    const { row, column, text } = stray;
    const held = heldBefore(before, stray);
    mending.push({ row, column, value: held, asText, isSaid: false, until: text, isMending: true });
  }
  return mending;
}

/**
 * Writes cells by the names of their rows and columns, and makes sure that they landed there: nothing
 * keeps people from sorting between our read and our write, so the tab is read again, what went wrong
 * is put back, and the write is done anew. `before` is the tab as read when the wishes were decided.
 */
export function land(
  { workbook }: { readonly workbook: Pick<Ports['workbook'], 'read' | 'write'> },
  tab: string,
  before: Grid,
  wishes: readonly Wish[],
): Landed {
  const written = new Set(wishes.map(({ column }) => column));
  const first = namedCells(before, written);
  let waiting: readonly Waiting[] = wishes.map(wish => ({
    ...wish,
    until: first.find(wish)?.text ?? '',
    isMending: false,
  }));
  let grid = before;
  let open = waiting;
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    workbook.write(writesFor(tab, namedCells(grid, written), open));
    grid = workbook.read([tab]).get(tab) ?? [];
    const now = namedCells(grid, written);
    const textOf = (wish: Wish) => now.find(wish)?.text;
    const lost = waiting.filter(wish => !shows(textOf(wish) ?? '', wish.value));
    waiting = [...waiting, ...mendingOf(lost, first, now, waiting)];
    const isOurs = (text: string) => lost.some(({ value }) => shows(text, value));
    open = waiting.filter(wish => {
      const text = textOf(wish);
      if (text === undefined || shows(text, wish.value)) return false;
      return text === wish.until || isOurs(text);
    });
    // A date in people's own format never reads as we wrote it; alone it is no reason to go on.
    if (!open.some(({ isSaid, isMending }) => isSaid || isMending)) open = [];
  }
  const last = namedCells(grid, written);
  const unlike = waiting.filter(
    wish => wish.isSaid && !shows(last.find(wish)?.text ?? '\0', wish.value),
  );
  return {
    grid,
    unlike: new Set(unlike.map(({ row }) => row)),
    isSettled: open.length === 0,
  };
}
