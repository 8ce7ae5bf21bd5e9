import { TEXTS } from '../texts.nb';

export interface MenuLine {
  readonly title: string;
  run(): void;
}

export type RowAct = (name: string, what: object) => void;

/** What a right click on a cell offers; rows and columns count from 0. */
export function rowMenu(act: RowAct, row: number | null, column: number | null): MenuLine[] {
  const line = (title: string, name: string, what: object): MenuLine => ({
    title,
    run: () => act(name, what),
  });
  const rows =
    row === null
      ? []
      : [
          line(TEXTS.insertRow, 'insertRow', { row }),
          line(TEXTS.insertRowBelow, 'insertRow', { row: row + 1 }),
          line(TEXTS.copyRow, 'copyRow', { row }),
          line(TEXTS.deleteRow, 'deleteRow', { row }),
        ];
  const columns =
    column === null
      ? []
      : [
          line(TEXTS.sortAscending, 'sort', { column, ascending: true }),
          line(TEXTS.sortDescending, 'sort', { column, ascending: false }),
        ];
  return [...rows, ...columns];
}
