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
  cell.text !== '' &&
  cell.ticked === undefined &&
  next?.text === '' &&
  look?.horizontal === 'left' &&
  look.wraps !== true;

export interface Painting {
  readonly style: string;
  readonly isHidden: boolean;
  readonly spills: boolean;
}

/** Everything that can be seen of a cell, as one text: where it is the same, nothing is painted. */
export const appearanceOf = (cell: CellView, { style, spills }: Painting): string =>
  [
    cell.text,
    style,
    spills,
    cell.note ?? '',
    cell.choices === undefined,
    cell.link ?? '',
    cell.ticked ?? '',
  ].join('\u0000');

/** Text from outside may claim to be any address: only those of pages and rows are followed. */
const leadsSomewhere = ({ link }: CellView): boolean =>
  link !== undefined && /^(https?:\/\/|#gid=)/.test(link);

const linkIn = ({ text, link = '' }: CellView): HTMLElement =>
  element('a', { text, href: link, target: '_blank', rel: 'noreferrer', tabindex: -1 });

const boxIn = ({ ticked }: CellView): HTMLElement =>
  element('span', { class: 'box', text: ticked ? '☑' : '☐' });

export function paint(
  td: HTMLElement,
  cell: CellView,
  { style, isHidden, spills }: Painting,
): void {
  td.style.cssText = isHidden ? 'display:none' : style;
  // Clicks go through what runs over the next cell, to that cell.
  if (leadsSomewhere(cell)) td.replaceChildren(linkIn(cell));
  else if (spills) td.replaceChildren(element('span', { text: cell.text }));
  else if (cell.ticked !== undefined) td.replaceChildren(boxIn(cell));
  else td.textContent = cell.text;
  td.classList.toggle('choice', cell.choices !== undefined);
  td.classList.toggle('spills', spills);
  td.classList.toggle('noted', cell.note !== undefined);
}
