import { leadInBodies } from '../body/sentence-bodies';
import { actorOf } from './actor';
import type { Draft } from './draft';
import { takeAwaited } from './give-value';
import { namesGroup } from './groups';
import type { Line, LineOf, Understood } from './line';
import { withoutColon } from './line-shapes';
import { isNotGoal } from './not-goals';
import {
  addMeasure,
  addSubgoal,
  backToExplicit,
  fromText,
  leaveOut,
  type Manner,
  newGoal,
  openGoal,
  openSection,
  type Place,
  startOfDocument,
} from './place';
import { columnsOf } from './table';
import { takeLabel } from './take-label';
import { takeRow } from './take-row';

/** A paragraph of more sentences than this is not a measure. */
const MOST_SENTENCES = 2;
const sentences = (text: string) => text.split(/[.!?] \p{Lu}/u).length;

/** An item that only names what the items inside it are about. */
function takeGroup(place: Place, text: string, number: string | null): void {
  const title = withoutColon(text);
  leaveOut(place, 'heading');
  if (place.goal && place.goal !== place.group) return;
  openGoal(place, newGoal(title, number, false, place.source));
  place.group = place.goal;
}

function item(place: Place, line: LineOf<'item'>, manner: Manner): void {
  const { section, goal, actor } = place;
  const { number, text, mark } = line;
  if (actor?.source.bullet && place.source.indent <= actor.source.indent) place.actor = null;
  const bodies = line.leads ? leadInBodies(text) : null;
  if (bodies !== null) {
    leaveOut(place, 'lead-in');
    place.actor = actorOf(bodies, place.source, manner.title);
    return;
  }
  const open = section === 'none' || section === 'measures';
  if (open && line.leads && namesGroup(text)) takeGroup(place, text, number);
  else if ((section === 'subgoals' || section === 'goalText') && goal)
    addSubgoal(place, number, text);
  else if (open) {
    const words = fromText(text, number, manner);
    addMeasure(place, { ...words, when: line.when ?? words.when }, mark, manner.title);
  } else leaveOut(place, section === 'strategy' ? 'strategy' : 'remark');
}

/** Whether a numbered line is the next of the list just read, where labels stand between the two. */
function goesOn({ measures, source }: Place, { number, leads }: LineOf<'heading'>): boolean {
  const last = measures[measures.length - 1];
  const inLine = !source.blankBefore && source.indent === (last?.sources[0]?.indent ?? 0);
  return !leads && inLine && last?.number != null && Number(number) === Number(last.number) + 1;
}

function heading(place: Place, line: LineOf<'heading'>, manner: Manner): void {
  leaveOut(place, 'heading');
  const { section, mark, goal } = place;
  const inOpenList = section === 'measures' && (mark === null || mark === 'plain');
  if (inOpenList && (goal || place.time) && !line.strong && !line.leads) {
    addMeasure(place, fromText(line.title, line.number, manner), 'plain', manner.title);
    return;
  }
  if (mark === 'number' && goesOn(place, line)) {
    addMeasure(place, fromText(line.title, line.number, manner), 'number', manner.title);
    return;
  }
  const numbered = section === 'measures' && line.number !== null && place.columns === null;
  if (numbered && line.labelled && (mark === null || mark === 'number')) {
    addMeasure(place, fromText(line.title, line.number, manner), 'number', manner.title);
    return;
  }
  const beforeGoals = manner.explicit && !place.explicit;
  if (beforeGoals || isNotGoal(line.title)) {
    place.goal = null;
    place.time = null;
    openSection(place, 'none');
    return;
  }
  openGoal(place, newGoal(line.title, line.number, false, place.source));
}

function prose(place: Place, text: string, manner: Manner): void {
  const inOpenList =
    place.section === 'measures' && (place.mark === null || place.mark === 'plain');
  if (inOpenList && (place.goal || place.time) && sentences(text) <= MOST_SENTENCES) {
    addMeasure(place, fromText(text, null, manner), 'plain', manner.title);
    return;
  }
  place.actor = null;
  if (place.goal) {
    place.goal.hasText = true;
    if (!manner.labelled) place.goal.prose.push(place.source);
  }
  if (place.section === 'strategy') leaveOut(place, 'strategy');
}

/** Words right under «Delmål», where labels stand alone above what they name. */
function takeSubgoal(place: Place, line: Line): boolean {
  const { goal, subgoalLine } = place;
  place.subgoalLine = false;
  const words = line.kind === 'prose' ? line.text : line.kind === 'heading' ? line.title : null;
  if (!subgoalLine || !goal || words === null || sentences(words) > MOST_SENTENCES) return false;
  if (line.kind === 'heading' && (line.strong || line.leads)) return false;
  addSubgoal(place, null, words);
  return true;
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
  if (takeSubgoal(place, line)) return;
  switch (line.kind) {
    case 'goal':
      openGoal(place, newGoal(line.title, line.number, true, place.source));
      place.awaits = line.title === '' ? 'title' : null;
      return;
    case 'subgoal':
      if (place.goal) {
        addSubgoal(place, line.number, line.text);
        openSection(place, manner.labelled ? 'strategy' : 'none');
      } else openGoal(place, newGoal(line.text, line.number, true, place.source));
      return;
    case 'measure':
      backToExplicit(place);
      if (place.section !== 'measures') openSection(place, 'measures');
      addMeasure(place, fromText(line.text, line.number, manner), 'single', manner.title);
      return;
    case 'label':
      takeLabel(place, line, manner);
      return;
    case 'header':
      leaveOut(place, 'header-row');
      backToExplicit(place);
      openSection(place, 'measures');
      place.columns = columnsOf(line.roles, place.goal);
      return;
    case 'row':
      takeRow(place, line, manner);
      return;
    case 'time':
      leaveOut(place, 'heading');
      place.time = { words: line.words, source: place.source };
      openSection(place, 'measures');
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
      leaveOut(place, 'lead-in');
      place.actor = actorOf(line.bodies, place.source, manner.title);
      return;
    case 'furniture':
      leaveOut(place, line.why);
      return;
  }
}

/** Builds the goals of a document from its lines, in one pass. */
export function foldLines(lines: readonly Understood[], manner: Manner): Draft {
  const [first] = lines;
  if (!first) return { goals: [], strays: [], why: new Map(), remains: new Map() };
  const place = startOfDocument(first.source);
  for (const { line, source } of lines) {
    place.source = source;
    step(place, line, manner);
  }
  const { goals, strays, why, remains } = place;
  return { goals, strays, why, remains };
}
