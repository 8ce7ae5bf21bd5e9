import type { Worksheet } from './worksheet';

export interface GridClicks {
  worksheet(): Worksheet | null;
  tick(): void;
  follow(link: string): void;
}

/** Pixels at the right of a cell that its arrow takes up. */
const ARROW = 22;

/** What lies in a cell and answers to one click: the arrow of a dropdown, a link, a checkbox. */
export function listenForClicks(grid: HTMLElement, acts: GridClicks): void {
  const partOf = <T extends Element>({ target }: Event, selector: string): T | null =>
    target instanceof Element ? target.closest<T>(selector) : null;

  grid.addEventListener('click', event => {
    const link = partOf<HTMLAnchorElement>(event, 'td a');
    if (link) {
      event.preventDefault();
      acts.follow(link.getAttribute('href') ?? '');
    }
    if (partOf(event, 'td .box')) acts.tick();
    const cell = partOf<HTMLTableCellElement>(event, 'td.choice');
    const worksheet = acts.worksheet();
    if (!cell || !worksheet || worksheet.edition || event.offsetX < cell.clientWidth - ARROW)
      return;
    worksheet.openEditor(cell, false, event);
  });
  // Two quick clicks on a box are two ticks: jspreadsheet would open an editor over it.
  grid.addEventListener(
    'dblclick',
    event => {
      if (partOf(event, 'td .box')) event.stopPropagation();
    },
    true,
  );
}
