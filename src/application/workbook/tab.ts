/** A column of a tab. Found by its header, wherever people have moved it. */
export interface Column<K extends string = string> {
  readonly key: K;
  readonly header: string;
  /** A number has the format people give it: no other is shown than the one they typed. */
  readonly format: 'text' | 'number' | 'date';
  /** Pixels. */
  readonly width: number;
  /** Who may change what stands here: only an annual meeting, only Planvakt, or anyone. */
  readonly owner: 'adopted' | 'computed' | 'typed' | 'identity';
  /** What the dropdown offers. Something else may be typed, and is kept. */
  readonly choices?: readonly string[];
  /** The words that are known here, in the language spoken. */
  readonly words?: Readonly<Record<string, string>>;
  /** What the column is for, as a note on its header. */
  readonly help?: () => string;
  /** Shown in the colour of its status. */
  readonly isStatus?: true;
}

/** A tab that is a table: one header row, one row a thing. */
export interface Tab<K extends string = string> {
  readonly name: string;
  readonly columns: readonly Column<K>[];
  /** Rows the tab is made with. */
  readonly rows: number;
  /** So many of the first columns it is made with stay in view when people look to the right. */
  readonly inView?: number;
  /** What a person is told before changing what only an annual meeting or Planvakt may change. */
  readonly warning: string;
  /** Rows stay low, however much their cells hold. */
  readonly isTight?: true;
}

/** The same tab with room for so many rows more. */
export const withRoom = <K extends string>(tab: Tab<K>, more: number): Tab<K> => ({
  ...tab,
  rows: tab.rows + more,
});
