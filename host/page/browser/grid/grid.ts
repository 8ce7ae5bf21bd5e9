import { within } from '../../../grid/a1';
import type { Area } from '../../../state';
import type { TabView } from '../../view';
import { element } from '../element';
import { TEXTS } from '../texts.nb';
import {
  areaBetween,
  type Block,
  blockAround,
  blockOf,
  type Change,
  pastedBlock,
  typedAt,
} from './block';
import { listenForClicks } from './clicks';
import { createFreezer } from './frozen';
import { listenForKeys } from './keys';
import { type LazyRows, layOutLazily } from './lazy-rows';
import { rowNow } from './moved-rows';
import { createNoteBubble } from './note-bubble';
import { createPainter } from './painter';
import { type RowAct, rowMenu } from './row-menu';
import { destroyWorksheet, makeWorksheet, takeKeys, type Worksheet } from './worksheet';

export interface GridActs {
  /** A person has changed these cells; the grid shows what they typed until it is given a new view. */
  write(block: Block): void;
  undo(): void;
  rowAct: RowAct;
  selected(area: Area): void;
  leave(): void;
  follow(link: string): void;
  /** Somebody has taken out the row that a person wrote this in. */
  rowGone(text: string): void;
}

export interface Grid {
  readonly element: HTMLElement;
  show(view: TabView): void;
  select(area: Area): void;
  focus(): void;
}

const CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const isSameShape = (a: TabView, b: TabView): boolean =>
  a.id === b.id &&
  a.frozenRows === b.frozenRows &&
  a.frozenColumns === b.frozenColumns &&
  a.rows.length === b.rows.length &&
  JSON.stringify(a.columns) === JSON.stringify(b.columns);

const sizeOf = ({ rows, columns }: TabView) => ({ rows: rows.length, columns: columns.length });

/** The sheet: one tab at a time, as the host says it is. */
export function createGrid(acts: GridActs): Grid {
  const place = element('div');
  const grid = element(
    'div',
    {
      class: 'grid',
      tabindex: 0,
      role: 'region',
      'aria-label': TEXTS.grid,
    },
    place,
  );
  let view: TabView | null = null;
  let waiting: TabView | null = null;
  let worksheet: Worksheet | null = null;
  let selected = CELL;
  let newest: TabView | null = null;
  let paintAll: ReturnType<typeof createPainter> = () => {};
  let laidOut: LazyRows | null = null;
  const freeze = createFreezer(grid);
  const noteAt = (row: number, column: number) => view?.rows[row]?.[column]?.note;
  const bubble = createNoteBubble(grid, noteAt);
  grid.append(bubble.element);

  const typed = (row: number, column: number) => (view ? typedAt(view, row, column) : '');
  const cellAt = (row: number, column: number) => worksheet?.records[row]?.[column]?.element;

  const chosenNote = () => noteAt(selected.row, selected.column);
  const showNote = () => bubble.standIn(cellAt(selected.row, selected.column), chosenNote());

  const change = (changes: readonly Change[]) => {
    const [before, now] = [view, newest];
    if (!before || !now) return;
    const moved = changes.map(({ row, ...rest }) => ({ ...rest, row: rowNow(before, now, row) }));
    const left = moved.filter((each): each is Change => each.row !== null);
    // jspreadsheet is in the midst of a key or a click; a question opened now would be answered by it.
    if (left.length > 0) setTimeout(() => acts.write(blockAround(now, left)));
    else acts.rowGone(changes.map(({ text }) => text).join(' '));
  };

  function rebuild(next: TabView): void {
    laidOut?.stop();
    bubble.hide();
    destroyWorksheet(place);
    place.replaceChildren();
    view = next;
    worksheet = makeWorksheet(place, next, {
      typedAt: typed,
      choicesAt: (row, column) => view?.choices[view.rows[row]?.[column]?.choices ?? -1] ?? [],
      changed(changes) {
        const real = changes.filter(({ row, column, text }) => text !== typed(row, column));
        if (real.length > 0) change(real);
      },
      pasted: rows => acts.write(pastedBlock(selected, rows)),
      selected(rows, columns) {
        selected = areaBetween(rows, columns);
        laidOut?.reach(selected.row);
        cellAt(selected.row, selected.column)?.scrollIntoView({
          block: 'nearest',
          inline: 'nearest',
        });
        showNote();
        acts.selected(selected);
      },
      editingEnded() {
        grid.focus({ preventScroll: true });
        const late = waiting;
        waiting = null;
        // jspreadsheet still holds the cell it is closing; afterwards it may be painted.
        setTimeout(() => late && show(late));
      },
      menuFor: (row, column) => rowMenu(acts.rowAct, row, column),
    });
    paintAll = createPainter(worksheet);
    grid.classList.toggle('no-gridlines', !next.hasGridlines);
  }

  function show(next: TabView): void {
    newest = next;
    if (worksheet?.edition) {
      waiting = next;
      return;
    }
    const isNew = !view || !worksheet || !isSameShape(view, next);
    const hadFocus = grid.contains(document.activeElement);
    const { scrollTop, scrollLeft } = grid;
    const lastRow = laidOut?.last() ?? 0;
    const isSameTab = view?.id === next.id;
    const row = view && isSameTab ? (rowNow(view, next, selected.row) ?? selected.row) : 0;
    const chosen = { ...selected, row };
    const note = chosenNote();
    if (isNew) rebuild(next);
    view = next;
    paintAll(next);
    if (isNew && worksheet) {
      laidOut = layOutLazily(grid, place, worksheet, isSameTab ? lastRow : 0);
      freeze(worksheet, { rows: next.frozenRows, columns: next.frozenColumns });
    } else if (row === selected.row) {
      if (chosenNote() !== note) showNote();
      return;
    }
    // What was chosen stays so, wherever it has moved and though the cells may be made anew.
    if (isSameTab && within(sizeOf(next), chosen)) select(chosen);
    grid.scrollTo(isSameTab ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 });
    takeKeys(hadFocus ? worksheet : null);
  }

  function select({ row, column, rows, columns }: Area): void {
    worksheet?.updateSelectionFromCoords(column, row, column + columns - 1, row + rows - 1);
  }

  /** Ticks the chosen boxes, or takes their ticks away; false where not all that is chosen is boxes. */
  function tick(): boolean {
    const isTicked = (row: number, column: number) => view?.rows[row]?.[column]?.ticked;
    const wanted = isTicked(selected.row, selected.column) ? 'FALSE' : 'TRUE';
    const { rows } = blockOf(selected, (row, column) => String(isTicked(row, column)));
    if (rows.flat().includes('undefined')) return false;
    acts.write(blockOf(selected, () => wanted));
    return true;
  }

  listenForClicks(grid, { worksheet: () => worksheet, tick, follow: acts.follow });
  listenForKeys(grid, {
    worksheet: () => worksheet,
    clear: () => acts.write(blockOf(selected, () => '')),
    tick,
    follow: () => cellAt(selected.row, selected.column)?.querySelector('a')?.click(),
    fillDown: () => acts.write(blockOf(selected, (_, column) => typed(selected.row, column))),
    undo: acts.undo,
    leave: acts.leave,
  });
  grid.addEventListener('focus', () => {
    if (worksheet && !worksheet.selectedCell) select(CELL);
  });
  grid.addEventListener('mouseup', () => {
    if (!worksheet?.edition) grid.focus({ preventScroll: true });
  });
  return { element: grid, show, select, focus: () => grid.focus({ preventScroll: true }) };
}
