import type { Draft } from './draft';
import type { Role } from './labels';
import type { Line, LineOf } from './line';
import { numberedGoal } from './line-shapes';
import { isNotGoal } from './not-goals';
import {
  addMeasure,
  backToExplicit,
  fromText,
  giveValue,
  type Manner,
  newGoal,
  openGoal,
  openSection,
  type Place,
  type Section,
  startOfDocument,
  takeAwaited,
} from './place';
import { columnsOf, readRow } from './table';

/** A paragraph of more sentences than this is not a measure. */
const MOST_SENTENCES = 2;
const sentences = (text: string) => text.split(/[.!?] \p{Lu}/u).length;

const SECTION_OF: Readonly<Partial<Record<Role, Section>>> = {
  measures: 'measures',
  subgoals: 'subgoals',
  strategy: 'strategy',
  ignored: 'ignored',
};

function label(place: Place, { role, words, value }: LineOf<'label'>, manner: Manner): void {
  place.awaits = null;
  if (role === 'when' || role === 'responsible') {
    if (value === '') place.awaits = role;
    else giveValue(place, role, value);
    return;
  }
  if (role === 'goal') {
    const goal = place.goal;
    if (goal && goal.measures.length === 0 && goal.title !== '') openSection(place, 'goalText');
    else if (value !== '') openGoal(place, newGoal(value, null, true));
    else place.awaits = 'goal';
    return;
  }
  // «Samarbeid med: …» under a measure says something of that measure only.
  if (role === 'ignored' && (value !== '' || place.mark === 'single')) return;
  const section = SECTION_OF[role];
  if (section === undefined) return;
  backToExplicit(place);
  place.time = null;
  openSection(place, section);
  if (section === 'subgoals' && place.goal) {
    if (value === '') place.goal.subgoalHeading = words;
    else place.goal.subgoals.push({ number: null, text: value });
  }
  if (section === 'measures' && value !== '') {
    addMeasure(place, fromText(value, null), 'single', manner.title);
  }
}

function row(place: Place, { cells }: LineOf<'row'>, manner: Manner): void {
  const read = readRow(cells, place.columns);
  if (!read) return;
  if (read.goal !== null && read.goal !== place.goalCell) {
    const { columns } = place;
    const numbered = numberedGoal(read.goal);
    openGoal(place, newGoal(numbered?.title ?? read.goal, numbered?.number ?? null, true));
    openSection(place, 'measures');
    place.goalCell = read.goal;
    place.columns = columns;
  }
  const { goal: _, ...measure } = read;
  addMeasure(place, measure, 'row', manner.title);
}

function item(place: Place, { text, number, mark }: LineOf<'item'>, manner: Manner): void {
  const { section, goal } = place;
  if (section === 'subgoals' || section === 'goalText') goal?.subgoals.push({ number, text });
  else if (section === 'none' || section === 'measures') {
    addMeasure(place, fromText(text, number), mark, manner.title);
  }
}

function heading(place: Place, line: LineOf<'heading'>, manner: Manner): void {
  const { section, mark, goal } = place;
  const inOpenList = section === 'measures' && (mark === null || mark === 'plain');
  if (inOpenList && goal && !line.strong) {
    addMeasure(place, fromText(line.title, line.number), 'plain', manner.title);
    return;
  }
  const beforeGoals = manner.explicit && !place.explicit;
  if (beforeGoals || isNotGoal(line.title)) {
    place.goal = null;
    place.time = null;
    openSection(place, 'none');
    return;
  }
  openGoal(place, newGoal(line.title, line.number, false));
}

function prose(place: Place, text: string, manner: Manner): void {
  const inOpenList =
    place.section === 'measures' && (place.mark === null || place.mark === 'plain');
  if (inOpenList && place.goal && sentences(text) <= MOST_SENTENCES) {
    addMeasure(place, fromText(text, null), 'plain', manner.title);
  } else if (place.goal) place.goal.hasText = true;
}

const wordsIn = (line: Line): string | null =>
  line.kind === 'heading'
    ? line.title
    : line.kind === 'prose' || line.kind === 'item'
      ? line.text
      : line.kind === 'time'
        ? line.words
        : null;

function step(place: Place, line: Line, manner: Manner): void {
  const words = wordsIn(line);
  if (words !== null && takeAwaited(place, words)) return;
  switch (line.kind) {
    case 'goal':
      openGoal(place, newGoal(line.title, line.number, true));
      place.awaits = line.title === '' ? 'title' : null;
      return;
    case 'subgoal':
      if (place.goal) {
        place.goal.subgoals.push({ number: line.number, text: line.text });
        openSection(place, 'strategy');
      } else openGoal(place, newGoal(line.text, line.number, true));
      return;
    case 'measure':
      backToExplicit(place);
      if (place.section !== 'measures') openSection(place, 'measures');
      addMeasure(place, fromText(line.text, line.number), 'single', manner.title);
      return;
    case 'label':
      label(place, line, manner);
      return;
    case 'header':
      backToExplicit(place);
      openSection(place, 'measures');
      place.columns = columnsOf(line.roles);
      place.goalCell = null;
      return;
    case 'row':
      row(place, line, manner);
      return;
    case 'time':
      place.time = line.words;
      openSection(place, 'none');
      return;
    case 'item':
      item(place, line, manner);
      return;
    case 'heading':
      heading(place, line, manner);
      return;
    case 'prose':
      prose(place, line.text, manner);
      return;
    case 'leadIn':
    case 'furniture':
      return;
  }
}

/** Builds the goals of a document from its lines, in one pass. */
export function foldLines(lines: readonly Line[], manner: Manner): Draft {
  const place = startOfDocument();
  for (const line of lines) step(place, line, manner);
  return { goals: place.goals, strays: place.strays };
}
