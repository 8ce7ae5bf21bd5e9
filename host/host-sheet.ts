import type { Cell, CellValue, Look, SheetState, Validation } from './state';

/** What can be seen of a tab. Rows and columns count from 0. */
export interface SheetSight {
  /** What a person reads, from A1 to the last cell with content. */
  display(): string[][];
  /** What the cells hold; a date is its serial number. */
  values(): CellValue[][];
  cell(row: number, column: number): Cell;
  /** How the cell looks with the conditional rules over it. */
  look(row: number, column: number): Look;
  note(row: number, column: number): string;
  validation(row: number, column: number): Validation | null;
}

/** What a person can do to a tab besides typing in it. Rows and columns count from 0. */
export interface SheetActs {
  rename(name: string): void;
  insertRow(before: number): void;
  deleteRow(row: number): void;
  /** Puts a copy of a row, with all that is in it, right below it. */
  copyRow(row: number): void;
  deleteColumn(column: number): void;
  /** Takes a column out and puts it back as number `to`. */
  moveColumn(from: number, to: number): void;
  /** Sorts everything below the frozen rows. */
  sort(column: number, ascending?: boolean): void;
  /** Gives the choices of a dropdown colours. */
  colourChoices(row: number, column: number, colours: Readonly<Record<string, string>>): void;
  /** Puts the tab back as it was. */
  restore(state: SheetState): void;
  /** Turns the sheet into what Sheets calls a table. */
  makeTable(): void;
}

export interface HostSheet extends SheetSight, SheetActs {
  readonly name: string;
  /** Size, frozen rows, hidden columns, widths, protections, conditional rules: as they are now. */
  readonly facts: Readonly<SheetState>;
}
