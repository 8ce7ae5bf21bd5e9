import { areBodies } from '../body/are-bodies';
import { leadInBodies } from '../body/sentence-bodies';
import { readRhythm } from '../rhythm/read-rhythm';
import { actorOf } from './actor';
import { timeAtEnd } from './alternatives';
import { isTask, namesGroup } from './groups';
import type { LineOf } from './line';
import { withoutColon } from './line-shapes';
import {
  addMeasure,
  addSubgoal,
  fromText,
  leaveOut,
  type Manner,
  newGoal,
  openGoal,
  openSection,
  type Place,
} from './place';

/** An item that only names what the items inside it are about. */
function takeGroup(place: Place, text: string, number: string | null): void {
  const title = withoutColon(text);
  leaveOut(place, 'heading');
  if (place.goal && place.goal !== place.group) return;
  openGoal(place, newGoal(title, number, false, place.source));
  place.group = place.goal;
}

/** Whether an item says when or by whom, or is a task with a time, as measures do and sub-goals seldom. */
function looksLikeMeasure(text: string, manner: Manner): boolean {
  const { when, responsible } = fromText(text, null, manner);
  if (when !== null || responsible !== null) return true;
  return isTask(text) && (timeAtEnd(text) !== null || readRhythm(text).kind !== 'none');
}

/**
 * A list that only a blank line parts from the sub-goals is the goal's measures where they look so and
 * the sub-goals do not, in a plan that names measures elsewhere.
 */
function leavesSubgoals(place: Place, text: string, manner: Manner): boolean {
  const { section, goal, source } = place;
  const known = goal?.subgoals ?? [];
  return (
    section === 'subgoals' &&
    manner.labelled &&
    source.blankBefore &&
    known.length > 0 &&
    looksLikeMeasure(text, manner) &&
    !known.some(one => looksLikeMeasure(one.text, manner))
  );
}

/** An item over items that close with times and bodies, where it has none itself, is what they are for. */
const isSubgoal = ({ goal, group }: Place, { text, leads }: LineOf<'item'>, manner: Manner) =>
  leads &&
  goal !== null &&
  goal !== group &&
  manner.habit.size > 0 &&
  !text.endsWith(':') &&
  !isTask(text) &&
  !areBodies(text) &&
  !looksLikeMeasure(text, manner);

/** Takes an item of a list: a measure, a sub-goal, or what the items inside it are about. */
export function takeItem(place: Place, line: LineOf<'item'>, manner: Manner): void {
  const { goal, actor } = place;
  const { number, text, mark } = line;
  if (leavesSubgoals(place, text, manner)) openSection(place, 'measures');
  const { section } = place;
  if (actor?.source.bullet && place.source.indent <= actor.source.indent) place.actor = null;
  const bodies = line.leads ? leadInBodies(text) : null;
  if (bodies !== null) {
    leaveOut(place, 'lead-in');
    place.actor = actorOf(bodies, place.source, manner.title);
    return;
  }
  const open = section === 'none' || section === 'measures';
  if (open && isSubgoal(place, line, manner)) addSubgoal(place, number, text);
  else if (open && line.leads && namesGroup(text)) takeGroup(place, text, number);
  else if ((section === 'subgoals' || section === 'goalText') && goal)
    addSubgoal(place, number, text);
  else if (open) {
    const words = fromText(text, number, manner);
    addMeasure(place, { ...words, when: line.when ?? words.when }, mark, manner.title);
  } else leaveOut(place, section === 'strategy' ? 'strategy' : 'remark');
}
