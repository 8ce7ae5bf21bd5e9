import { WITH_NB } from '../body/words.nb';
import type { MeasureWords } from './draft';
import { inUnit } from './in-unit';
import type { Role } from './labels';
import type { LineOf } from './line';
import { numberedGoal } from './line-shapes';
import {
  addMeasure,
  addSubgoal,
  leaveOut,
  type Manner,
  newGoal,
  openGoal,
  openSection,
  type Place,
} from './place';
import { splitRow } from './split-row';
import { type Columns, type Row, readRow, tidyNumber } from './table';
import { isTimeHeading } from './time-lines';
import { isUpperCase } from './upper-case';

const LETTERED = /^(?<number>\p{Lu})[.)] (?<title>\p{Lu}.*)$/u;

/** «A. Beredskap». */
function letteredGoal(words: string): { readonly number?: string; readonly title?: string } | null {
  return LETTERED.exec(words)?.groups ?? null;
}

/** Opens a goal inside a table, which goes on with its columns. */
function goalInTable(place: Place, words: string): void {
  const { columns } = place;
  const numbered = numberedGoal(words) ?? letteredGoal(words);
  const { title = words, number = null } = numbered ?? {};
  openGoal(place, newGoal(title, number, true, place.source));
  openSection(place, 'measures');
  place.columns = columns;
}

/** A row of one cell is a heading inside the table: a goal, or a time for the rows under it. */
function takeHeadingRow(place: Place, words: string, at: number): boolean {
  if (isTimeHeading(words, true)) {
    leaveOut(place, 'heading');
    place.time = { words, source: place.source };
    return true;
  }
  const beside = place.columns !== null && place.columns[at] !== 'measures';
  if (!numberedGoal(words) && !isUpperCase(words) && !beside) return false;
  if (place.columns?.[at] === 'subgoals' && place.goal) addSubgoal(place, null, words);
  else goalInTable(place, words);
  if (place.columns?.[at] === 'goal') place.goalCell = words;
  return true;
}

/** The columns whose paragraphs are a list. */
const LISTS: Columns = ['responsible', 'partners'];

/** A cell's paragraphs as one line; those of a column of bodies are a list. */
const inOneLine = (cell: string, isList: boolean): string =>
  isList ? cell.replace(/[,;]?\n/g, ', ') : cell.replace(/\n/g, ' ');

/**
 * An empty cell that begins a row is merged with the one above: «Januar» holds for the rows under it, and
 * bodies are proposed. One after words of the row's own is only empty.
 */
function withMerged(place: Place, measure: MeasureWords, cells: readonly string[]): MeasureWords {
  const above = place.mark === 'row' ? place.measures[place.measures.length - 1] : undefined;
  const at = (role: Role) => place.columns?.indexOf(role) ?? -1;
  const isMerged = (column: number) =>
    column >= 0 && column < at('measures') && cells.slice(0, column + 1).every(cell => cell === '');
  const bodies = above?.responsible ?? above?.proposed ?? null;
  const proposed = measure.responsible === null && isMerged(at('responsible')) ? bodies : null;
  return {
    ...measure,
    when: measure.when ?? (isMerged(at('when')) ? (above?.when ?? null) : null),
    ...(proposed !== null && { proposed }),
  };
}

/** A column of partners stands in the plan as in a cell that names both: «Styret i samarbeid med AU». */
const withPartners = (responsible: string | null, partners: string | null): string | null =>
  partners === null || responsible === null
    ? responsible
    : `${responsible.replace(/[.,; ]+$/, '')} ${WITH_NB[0]} ${partners}`;

/** Whether a cell stands in the plan as a part of the row's measure. */
const holds = (row: Row, cell: string): boolean =>
  Object.values(row).includes(cell) || tidyNumber(cell) === row.number;

/** Takes a row of a table: its measures, and a goal where the words in a column of goals change. */
export function takeRow(place: Place, line: LineOf<'row'>, manner: Manner): void {
  for (const cells of splitRow(line.cells, place.columns)) takeCells(place, cells, manner);
}

function takeCells(place: Place, printed: readonly string[], manner: Manner): void {
  const cells = printed.map((cell, i) =>
    inOneLine(cell, LISTS.includes(place.columns?.[i] ?? null)),
  );
  const filled = cells.filter(cell => cell !== '');
  const [only = ''] = filled;
  if (filled.length === 1 && takeHeadingRow(place, only, cells.indexOf(only))) return;
  const named = filled.length > 1 ? numberedGoal(only) : null;
  const inGoalColumn = place.columns?.[cells.indexOf(only)] === 'goal';
  if (named && !inGoalColumn) goalInTable(place, only);
  const rest = named && !inGoalColumn ? cells.map(cell => (cell === only ? '' : cell)) : cells;
  const read = readRow(rest, place.columns);
  if (!read) {
    leaveOut(place, 'remark');
    return;
  }
  const { goal, subgoal, partners, ...words } = read;
  const measure = {
    ...words,
    when: inUnit(words.when, place.unit),
    responsible: withPartners(words.responsible, partners),
  };
  const remains = rest.filter(cell => cell !== '' && !holds(read, cell));
  const known = place.remains.get(place.source) ?? [];
  if (remains.length > 0) place.remains.set(place.source, [...known, ...remains]);
  if (goal !== null && goal !== place.goalCell) {
    goalInTable(place, goal);
    place.goalCell = goal;
  }
  if (subgoal !== null && subgoal !== place.subgoalCell && place.goal) {
    addSubgoal(place, null, subgoal);
    place.subgoalCell = subgoal;
  }
  addMeasure(place, withMerged(place, measure, cells), 'row', manner.title);
}
