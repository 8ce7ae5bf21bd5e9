import type { Ports } from '../ports';
import type { Grid } from './cell';
import { type CellName, COPY, type NamedCells, namedCells, shows } from './named-cells';
import { type Wish, wishWrites } from './wishes';

/** A wish, and what the cell holds until it is granted. */
interface Waiting extends Wish {
  readonly until: string;
  /** Puts back what was there where ours landed in the wrong cell. */
  readonly isMending: boolean;
}

export interface LandingPorts {
  readonly workbook: Pick<Ports['workbook'], 'read' | 'write' | 'settle'>;
}

export interface Landed {
  /** The tab as it stands after all was written. */
  readonly grid: Grid;
  /** Rows that are gone, or in which somebody wrote something else meanwhile. */
  readonly unlike: ReadonlySet<string>;
  /** False when rows were moved again and again. */
  readonly isSettled: boolean;
}

/** So many times all is written at once. Where rows still move, cells are written one by one … */
const ROUNDS_AT_ONCE = 3;
/** … and from this round on, only what landed in a wrong row is put back. */
const ROUNDS_TO_SAY_IT = 14;
const MOST_ROUNDS = 40;
/** Calls between read and write, uneven so as not to keep pace with whoever sorts. */
const PAUSES = [0, 1, 0, 2, 2, 1, 0, 3, 1, 0, 4];

function turnOf(round: number, open: readonly Waiting[]): readonly Waiting[] {
  if (round < ROUNDS_AT_ONCE) return open;
  const next = open.find(({ isMending }) => isMending);
  if (next) return [next];
  return round < ROUNDS_TO_SAY_IT ? open.slice(0, 1) : [];
}

const isSame = (a: CellName, b: CellName) => a.row === b.row && a.column === b.column;

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
  { workbook }: LandingPorts,
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
  const pause = (round: number) => {
    for (let calls = PAUSES[round % PAUSES.length] ?? 0; calls > 0; calls--) workbook.settle();
  };
  let grid = before;
  let open = waiting;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const turn = turnOf(round, open);
    if (turn.length === 0) break;
    if (round >= ROUNDS_AT_ONCE) pause(round);
    workbook.write(wishWrites(tab, namedCells(grid, written), turn));
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
