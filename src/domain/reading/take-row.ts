import type { LineOf } from './line';
import { numberedGoal } from './line-shapes';
import {
  addMeasure,
  leaveOut,
  type Manner,
  newGoal,
  openGoal,
  openSection,
  type Place,
} from './place';
import { readRow } from './table';

/** Takes a row of a table: a measure, and a goal where the words in a column of goals change. */
export function takeRow(place: Place, { cells }: LineOf<'row'>, manner: Manner): void {
  const read = readRow(cells, place.columns);
  if (!read) {
    leaveOut(place, 'remark');
    return;
  }
  if (read.goal !== null && read.goal !== place.goalCell) {
    const { columns } = place;
    const numbered = numberedGoal(read.goal);
    const { title = read.goal, number = null } = numbered ?? {};
    openGoal(place, newGoal(title, number, true, place.source));
    openSection(place, 'measures');
    place.goalCell = read.goal;
    place.columns = columns;
  }
  const { goal: _, ...measure } = read;
  addMeasure(place, measure, 'row', manner.title);
}
