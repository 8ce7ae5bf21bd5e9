import { type Cell, mayBeMisread } from './cell';
import { type CellName, type NamedCell, type NamedCells, shows } from './named-cells';
import type { Write } from './writes';

/** What a named cell is to hold. */
export interface Wish extends CellName {
  readonly value: Cell;
  /** The cell is for text, whatever it looks like. */
  readonly asText: boolean;
  /** Said by a person, and not only computed: must not be lost, and may meet another's words. */
  readonly isSaid: boolean;
}

/** The writes that grant wishes: what stands together in one row in one; what is scattered, one for each column and value. */
export function wishWrites(
  tab: string,
  cells: NamedCells,
  wishes: readonly Wish[],
): readonly Write[] {
  const placed = wishes.flatMap(wish => {
    const found = cells.find(wish);
    return found ? [{ ...wish, at: found.at, isThere: shows(found.text, wish.value) }] : [];
  });
  const rows = new Set(placed.map(({ at }) => at[0]));
  return rows.size === 1 ? inOneRow(tab, placed) : scattered(tab, placed);
}

/** Its column is made for text, but people may have formatted the cell anew. */
const needsTextFormat = ({ asText, value }: Wish) => asText && mayBeMisread(String(value));

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
    ...runs(placed.filter(needsTextFormat)).map(run => {
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
            asText: needsTextFormat(group[0]),
          },
        ]
      : [],
  );
}
