import { leaveOut, newGoal, openGoal, type Place, take, type Value } from './place';

/** Gives a label's value to what it is about: the measures just read, or those to come. */
export function giveValue(place: Place, role: 'when' | 'responsible', words: string): void {
  const value: Value = { words, source: place.source };
  leaveOut(place, 'label');
  const last = place.measures[place.measures.length - 1];
  if (!last) {
    const defaults = place.goal ? place.forGoal : place.forPlan;
    defaults[role] = value;
    return;
  }
  // After a list one label holds for all since the last; after «Tiltak: …» or inside an item, for that one.
  const isInside = place.source.indent > (last.sources[0]?.indent ?? place.source.indent);
  const ofOne = place.mark === 'single' || place.source.part || isInside;
  const takers = ofOne ? [last] : place.measures.slice(place.labelled[role]);
  for (const measure of takers) take(measure, role, value);
  if (!ofOne) place.labelled[role] = place.measures.length;
}

/** Takes a line of words that a label or goal before it waits for; false when none does. */
export function takeAwaited(place: Place, text: string): boolean {
  const { awaits } = place;
  place.awaits = null;
  if (awaits === 'title' && place.goal) {
    place.goal.title = text;
    place.goal.sources.push(place.source);
  } else if (awaits === 'goal') openGoal(place, newGoal(text, null, true, place.source));
  else if (awaits === 'when' || awaits === 'responsible') giveValue(place, awaits, text);
  return awaits !== null;
}
