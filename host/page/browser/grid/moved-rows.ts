import type { TabView } from '../../view';

const textsOf = ({ rows }: TabView): readonly string[] => {
  const texts = rows.map(cells => cells.map(({ text }) => text).join('\u0000'));
  return texts.slice(0, rows.findLastIndex(cells => cells.some(({ text }) => text !== '')) + 1);
};

/**
 * Where a row has come to when somebody has put rows in or taken rows out above it; null where it
 * was taken out itself. Seen from the words in the rows: what is the same at the top has not moved,
 * what is the same at the bottom has moved by as many rows as there are more of now.
 */
export function rowNow(before: TabView, now: TabView, row: number): number | null {
  const [old, fresh] = [textsOf(before), textsOf(now)];
  const more = fresh.length - old.length;
  if (more === 0) return row;
  const shorter = Math.min(old.length, fresh.length);
  let top = 0;
  while (top < shorter && old[top] === fresh[top]) top += 1;
  // Rows filled or emptied at the end have moved none.
  if (row < top || top === shorter) return row;
  let bottom = 0;
  while (bottom < shorter - top && old.at(-1 - bottom) === fresh.at(-1 - bottom)) bottom += 1;
  if (row >= old.length - bottom) return row + more;
  return more < 0 ? null : row;
}
