import type { Area, SheetState } from '../state';
import type { World } from '../world';

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the parts of a range share. */
export interface RangeParts {
  readonly world: World;
  readonly sheet: SheetState;
  readonly area: Area;
  /** A method that does that, where the cells may be edited, and answers the range itself. */
  chain<A extends unknown[]>(act: (...args: A) => void): (...args: A) => Range;
}
