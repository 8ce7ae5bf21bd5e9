import type { Worksheet } from './worksheet';

/** A screenful or two. A row costs little to make, much to lay out. */
const AT_FIRST = 150;
const MORE = 150;
/** Pixels below the last row that is laid out at which more are. */
const AHEAD = 800;

export interface LazyRows {
  /** Lays out the rows down to that one, so that it can be scrolled to. */
  reach(row: number): void;
  /** The last row that is laid out. */
  last(): number;
  stop(): void;
}

/**
 * Takes all but the first rows out of the page, and puts them back as somebody scrolls down to
 * them; room for them is kept below, so that the scroll bar tells how long the tab is.
 */
export function layOutLazily(
  grid: HTMLElement,
  place: HTMLElement,
  worksheet: Worksheet,
  first: number,
): LazyRows {
  const rows = worksheet.rows.map(({ element }) => element);
  let count = Math.min(rows.length, Math.max(AT_FIRST, first + 1));
  for (const row of rows.slice(count)) row.remove();

  const keepRoom = () => {
    const height = (rows[0]?.parentElement?.offsetHeight ?? 0) / count;
    place.style.paddingBottom = `${Math.round(height * (rows.length - count))}px`;
  };
  const layOut = (wanted: number) => {
    if (wanted <= count || count === rows.length) return;
    const next = Math.min(rows.length, wanted);
    rows[0]?.parentElement?.append(...rows.slice(count, next));
    count = next;
    keepRoom();
  };
  const onScroll = () => {
    const last = rows[count - 1];
    if (!last || count === rows.length) return;
    const missing =
      grid.getBoundingClientRect().bottom + AHEAD - last.getBoundingClientRect().bottom;
    if (missing > 0) layOut(count + Math.max(MORE, Math.ceil(missing / last.offsetHeight)));
  };
  let frame = 0;
  if (count < rows.length) {
    frame = requestAnimationFrame(keepRoom);
    grid.addEventListener('scroll', onScroll);
  }
  return {
    reach: row => row >= count - 1 && layOut(row + MORE),
    last: () => count - 1,
    stop() {
      cancelAnimationFrame(frame);
      place.style.paddingBottom = '';
      grid.removeEventListener('scroll', onScroll);
    },
  };
}
