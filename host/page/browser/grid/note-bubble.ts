import { element } from '../element';

const GAP = 4;

export interface NoteBubble {
  readonly element: HTMLElement;
  /** The note of the chosen cell; it stays until another cell is chosen, or the sheet is scrolled. */
  standIn(cell: HTMLElement | undefined, note: string | undefined): void;
  hide(): void;
}

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('td.noted') : null;

/** Shows a cell's note beside it: while the pointer is over the cell, or the cell is chosen. */
export function createNoteBubble(
  grid: HTMLElement,
  noteAt: (row: number, column: number) => string | undefined,
): NoteBubble {
  const bubble = element('div', { class: 'note', role: 'tooltip', hidden: true });
  const hide = () => {
    bubble.hidden = true;
  };
  const show = (cell: HTMLElement | undefined, note: string | undefined) => {
    if (!cell || note === undefined) return hide();
    bubble.textContent = note;
    bubble.hidden = false;
    const { left, right, top } = cell.getBoundingClientRect();
    const frame = grid.getBoundingClientRect();
    const [width, height] = [bubble.offsetWidth, bubble.offsetHeight];
    const fits = right + GAP + width <= frame.right;
    bubble.style.left = `${Math.max(frame.left, fits ? right + GAP : left - GAP - width)}px`;
    bubble.style.top = `${Math.max(frame.top, Math.min(top, frame.bottom - height))}px`;
  };
  let chosen: readonly [HTMLElement | undefined, string | undefined] = [undefined, undefined];

  grid.addEventListener('mouseover', ({ target }) => {
    const cell = cellOf(target);
    if (cell) show(cell, noteAt(Number(cell.dataset.y), Number(cell.dataset.x)));
  });
  grid.addEventListener('mouseout', ({ target, relatedTarget }) => {
    if (cellOf(target) && cellOf(relatedTarget) !== cellOf(target)) show(...chosen);
  });
  grid.addEventListener('scroll', hide);
  return {
    element: bubble,
    standIn(cell, note) {
      chosen = [cell, note];
      show(...chosen);
    },
    hide,
  };
}
