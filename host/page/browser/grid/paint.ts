import type { CellLook, CellView, TabView } from '../../view';
import { element } from '../element';

const POINTS_TO_PIXELS = 4 / 3;

const cssOf = (look: CellLook): string =>
  [
    `text-align:${look.horizontal ?? 'left'}`,
    look.bold ? 'font-weight:bold' : '',
    look.colour ? `color:${look.colour}` : '',
    look.background ? `background-color:${look.background}` : '',
    look.size ? `font-size:${Math.round(look.size * POINTS_TO_PIXELS)}px` : '',
    look.vertical ? `vertical-align:${look.vertical}` : '',
    look.wraps ? 'white-space:pre-wrap;overflow-wrap:anywhere' : 'white-space:pre',
  ]
    .filter(part => part !== '')
    .join(';');

/** Each look of the tab as CSS, ready to be put on cells. */
export const stylesOf = (view: TabView): readonly string[] => view.looks.map(cssOf);

/** Text that is not wrapped runs on over the cells after it while they are empty, as in Sheets. */
export const spills = (look: CellLook | undefined, cell: CellView, next: CellView | undefined) =>
  cell.text !== '' && next?.text === '' && look?.horizontal === 'left' && look.wraps !== true;

export interface Painting {
  readonly style: string;
  readonly isHidden: boolean;
  readonly spills: boolean;
}

/** Everything that can be seen of a cell, as one text: where it is the same, nothing is painted. */
export const appearanceOf = (cell: CellView, { style, spills }: Painting): string =>
  [cell.text, style, spills, cell.note ?? '', cell.link ?? '', cell.choices === undefined].join(
    '\u0000',
  );

export function paint(
  td: HTMLElement,
  cell: CellView,
  { style, isHidden, spills }: Painting,
): void {
  td.style.cssText = isHidden ? 'display:none' : style;
  // Clicks go through what runs over the next cell, to that cell.
  if (cell.link !== undefined) {
    td.replaceChildren(element('a', { href: cell.link, text: cell.text }));
  } else if (spills) td.replaceChildren(element('span', { text: cell.text }));
  else td.textContent = cell.text;
  td.classList.toggle('choice', cell.choices !== undefined);
  td.classList.toggle('spills', spills);
  td.classList.toggle('noted', cell.note !== undefined);
  if (cell.note === undefined) td.removeAttribute('title');
  else td.title = cell.note;
}
