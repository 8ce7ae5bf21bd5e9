import type { Day } from '../../domain/calendar/day';

/** What is written to a cell; '' empties it. A day becomes a real date, so that people can sort by it. */
export type Cell = string | number | { readonly day: Day };

/** A tab as people see it, header row first. Rows and columns count from 0. */
export type Grid = readonly (readonly string[])[];

/** A block of cells in a tab; all counts from 0. */
export interface Area {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const shownDay = (day: Day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

/** The text a cell shows once it holds this. */
export const shownAs = (cell: Cell): string =>
  typeof cell === 'object' ? shownDay(cell.day) : String(cell);

/**
 * Whether a sheet could take this text for a number, a date, a truth value or a formula, were its cell
 * not kept as text. Prose without figures and web addresses are text in any cell.
 */
export const mayBeMisread = (text: string): boolean =>
  text !== '' && !/^(?:https?:\/\/\S+|\p{L}+[ .,][^\d]*)$/u.test(text);

/** A count as people type it («2», «1 200»); null when it is blank or no whole number from 0. */
export function countIn(typed: string): number | null {
  const digits = typed.replace(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** A number as Norwegians type it («12,5», «1 200», «40 %» is 40); null when it is none. */
export function numberIn(typed: string): number | null {
  const digits = typed.replace(/\s|%/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d{1,12}(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}
