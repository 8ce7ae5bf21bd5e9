import { closingBrackets } from './closing-brackets';
import type { Draft, DraftGoal, DraftMeasure } from './draft';
import type { Role } from './labels';
import type { Line, LineOf } from './line';
import { numberedGoal } from './line-rules';
import { isNotGoal } from './not-goals';
import { type Columns, columnsOf, readRow } from './table';

type Section = 'none' | 'measures' | 'subgoals' | 'strategy' | 'goalText' | 'ignored';
type Mark = 'bullet' | 'number' | 'row' | 'plain' | 'single';

/** Where in the document the reader is. Lives only while one document is folded. */
interface Place {
  readonly goals: DraftGoal[];
  readonly strays: DraftMeasure[];
  goal: DraftGoal | null;
  /** The last goal that the document calls one; a plain heading inside it is only a heading. */
  explicit: DraftGoal | null;
  section: Section;
  /** The measures of this section, and how the first of them stood in the document. */
  measures: DraftMeasure[];
  mark: Mark | null;
  columns: Columns | null;
  /** The last words in a column of goals; the same words again are the same goal. */
  goalCell: string | null;
  time: string | null;
  /** A label or goal whose words come on the next line. */
  awaits: 'goal' | 'title' | 'when' | 'responsible' | null;
  /** What a label said before any measure: for the goal, or for the whole plan. */
  forGoal: Defaults;
  forPlan: Defaults;
}

interface Defaults {
  when: string | null;
  responsible: string | null;
}

/** What the document is, known before it is folded. */
export interface Manner {
  readonly title: string | null;
  /** It names its goals («Mål 1: …»), so that headings before the first are not goals. */
  readonly explicit: boolean;
}

/** A paragraph of more sentences than this is not a measure. */
const MOST_SENTENCES = 2;
const sentences = (text: string) => text.split(/[.!?] \p{Lu}/u).length;

const newGoal = (title: string, number: string | null, explicit: boolean): DraftGoal => ({
  number,
  title,
  explicit,
  subgoals: [],
  measures: [],
  subgoalHeading: null,
  hasText: false,
});

function openSection(place: Place, section: Section): void {
  place.section = section;
  place.measures = [];
  place.mark = null;
}

function openGoal(place: Place, goal: DraftGoal): void {
  place.goals.push(goal);
  place.goal = goal;
  if (goal.explicit) place.explicit = goal;
  place.time = null;
  place.awaits = null;
  place.forGoal = { when: null, responsible: null };
  openSection(place, 'none');
}

/** A label or table under a plain heading of a named goal belongs to the goal. */
function backToExplicit(place: Place): void {
  const { goal, explicit } = place;
  if (goal && explicit && goal !== explicit && !goal.explicit && goal.measures.length === 0) {
    place.goal = explicit;
  }
}

function addMeasure(place: Place, measure: DraftMeasure, mark: Mark, title: string | null): void {
  const { forGoal, forPlan, time } = place;
  const complete: DraftMeasure = {
    ...measure,
    when: measure.when ?? time ?? forGoal.when ?? forPlan.when,
    responsible: measure.responsible ?? forGoal.responsible ?? forPlan.responsible,
  };
  const needsGoal = mark === 'row' || mark === 'single' || time !== null;
  if (!place.goal && needsGoal) {
    const keptTime = time;
    const { section, columns } = place;
    openGoal(place, newGoal(title ?? '', null, false));
    Object.assign(place, { section, columns, time: keptTime });
  }
  (place.goal?.measures ?? place.strays).push(complete);
  place.measures.push(complete);
  place.mark = place.mark ?? mark;
}

const fromText = (text: string, number: string | null): DraftMeasure => {
  const closing = closingBrackets(text);
  return { number, text: closing.text, when: closing.when, responsible: closing.responsible };
};

/** Gives a label's value to what it is about: the measures just read, or those to come. */
function giveValue(place: Place, role: 'when' | 'responsible', value: string): void {
  const last = place.measures[place.measures.length - 1];
  if (!last) {
    const defaults = place.goal ? place.forGoal : place.forPlan;
    defaults[role] = value;
    return;
  }
  // After a list one label holds for all that have none; after «Tiltak: …», for that one.
  const takers = place.mark === 'single' ? [last] : place.measures;
  for (const measure of takers) measure[role] = measure[role] ?? value;
}

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

/** Takes a line of words that a label or goal before it waits for; false when none does. */
function takeAwaited(place: Place, text: string): boolean {
  const { awaits } = place;
  place.awaits = null;
  if (awaits === 'title' && place.goal) place.goal.title = text;
  else if (awaits === 'goal') openGoal(place, newGoal(text, null, true));
  else if (awaits === 'when' || awaits === 'responsible') giveValue(place, awaits, text);
  return awaits !== null;
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
  const place: Place = {
    goals: [],
    strays: [],
    goal: null,
    explicit: null,
    section: 'none',
    measures: [],
    mark: null,
    columns: null,
    goalCell: null,
    time: null,
    awaits: null,
    forGoal: { when: null, responsible: null },
    forPlan: { when: null, responsible: null },
  };
  for (const line of lines) step(place, line, manner);
  return { goals: place.goals, strays: place.strays };
}
