import { areaOf } from '../../grid/a1';
import type { Area } from '../../state';
import type { BookView, CellView, Place, TabView } from '../view';
import { oneAtATime } from './follow';
import { type Block, nameOf } from './grid/block';
import type { Grid } from './grid/grid';
import { server } from './server';

/** Where somebody is to be taken: to a tab, by name or number, and a cell in it. */
interface Destination {
  readonly tab: string | number;
  readonly a1: string | null;
}

export interface WorkbookScreen {
  readonly grid: Grid;
  update(book: BookView, tab: number): void;
}

/** What this window shows of the workbook, and where the person stands in it. */
export interface Workbook {
  readonly book: BookView | null;
  readonly view: TabView | null;
  place(): Place | null;
  /** What is in the cell where the person stands. */
  cell(): CellView | undefined;
  stand(area: Area): void;
  goTo(destination: Destination): Promise<void>;
  /** Shows what has changed since last, if anything has. */
  refresh(): Promise<void>;
  /** Shows the tab as the host last said it was, whatever has been typed since. */
  restore(): void;
  write(block: Block): { readonly name: string; readonly what: object } | null;
}

const TOP: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function createWorkbook(screen: () => WorkbookScreen): Workbook {
  let book: BookView | null = null;
  let view: TabView | null = null;
  let area = TOP;
  let destination: Destination | null = null;

  const tabFor = ({ tabs }: BookView) =>
    tabs.find(({ id, name }) =>
      destination ? destination.tab === id || destination.tab === name : id === view?.id,
    ) ?? tabs[0];

  const refresh = oneAtATime(async () => {
    const next = await server.book();
    if (!next) return;
    const tab = tabFor(next);
    const isNews = next.version !== book?.version || tab?.id !== view?.id;
    const goal = destination;
    destination = null;
    book = next;
    if (tab && isNews) {
      const { grid, update } = screen();
      const fetched = await server.tab(tab.id);
      if (!fetched) return;
      const isOther = fetched.id !== view?.id;
      view = fetched;
      update(next, fetched.id);
      grid.show(fetched);
      if (isOther && !goal?.a1) grid.select(TOP);
    }
    const wanted = goal?.a1 && view && areaOf(goal.a1, { rows: view.rows.length, columns: 1 });
    if (wanted) screen().grid.select(wanted);
  });

  return {
    get book() {
      return book;
    },
    get view() {
      return view;
    },
    place: () => view && { tab: view.name, a1: nameOf(area) },
    cell: () => view?.rows[area.row]?.[area.column],
    stand(chosen) {
      area = chosen;
    },
    goTo(wanted) {
      destination = wanted;
      return refresh();
    },
    refresh,
    restore() {
      if (view) screen().grid.show(view);
    },
    write({ area: { row, column }, rows, isPasted }) {
      if (!view) return null;
      const [first = []] = rows;
      const at = { tab: view.name, a1: nameOf({ ...TOP, row, column }) };
      return rows.length === 1 && first.length === 1 && !isPasted
        ? { name: 'edit', what: { ...at, text: first[0] } }
        : { name: 'paste', what: { ...at, rows } };
    },
  };
}
