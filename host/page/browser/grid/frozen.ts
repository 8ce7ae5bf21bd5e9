import { element } from '../element';
import type { Worksheet } from './worksheet';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Keeps the first rows and columns in sight while the rest is scrolled under them. */
export function createFreezer(grid: HTMLElement) {
  const sheet = element('style');
  document.head.append(sheet);

  const columnRules = (lefts: readonly number[]) =>
    lefts
      .map((left, x) => {
        const cell = `td[data-x="${x}"]`;
        return `.grid .jss_worksheet > :is(thead, tbody) > tr > ${cell} {position:sticky; left:${left}px}
          .grid .jss_worksheet > tbody > tr > ${cell} {z-index:5}
          .grid .jss_worksheet > tbody > tr.frozen > ${cell} {z-index:12}
          .grid .jss_worksheet > thead > tr > ${cell} {z-index:13}`;
      })
      .join('\n');

  return (worksheet: Worksheet, frozen: Frozen): void => {
    const header = grid.querySelector('thead');
    const rows = worksheet.rows.slice(0, frozen.rows).map(({ element }) => element);
    const cells = [...(header?.querySelectorAll<HTMLElement>('td') ?? [])];
    // All is measured before anything is changed: the page is laid out once.
    const heights = [header, ...rows].map(part => part?.offsetHeight ?? 0);
    const widths = cells.slice(0, frozen.columns + 1).map(({ offsetWidth }) => offsetWidth);
    const sums = (sizes: readonly number[]) =>
      sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0));
    const tops = sums(heights);
    const lefts = sums(widths);
    rows.forEach((row, i) => {
      row.classList.add('frozen');
      row.style.setProperty('--top', `${tops[i]}px`);
    });
    sheet.textContent = columnRules(lefts.slice(0, frozen.columns));
    grid.style.scrollPaddingTop = `${tops.at(-1) ?? 0}px`;
    grid.style.scrollPaddingLeft = `${lefts.at(-1) ?? 0}px`;
  };
}
