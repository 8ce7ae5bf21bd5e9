import type { DraftGoal } from './draft';
import { giveValue } from './give-value';
import type { Role } from './labels';
import type { LineOf } from './line';
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
  type Section,
} from './place';
import type { LeftOutReason } from './reading';

/** What a label's words are when they give nothing to the plan. */
const WHY_OF: Readonly<Partial<Record<Role, LeftOutReason>>> = {
  strategy: 'strategy',
  ignored: 'not-responsible',
  partners: 'not-responsible',
};

const SECTION_OF: Readonly<Partial<Record<Role, Section>>> = {
  measures: 'measures',
  subgoals: 'subgoals',
  strategy: 'strategy',
  ignored: 'ignored',
  partners: 'ignored',
};

/** A numbered heading («2 Møteplasser») that the document does not call a goal; «Mål: …» under it is the goal. */
const isChapter = ({ explicit, number, inChapter, measures }: DraftGoal): boolean =>
  !explicit && number !== null && !inChapter && measures.length === 0;

/** Whether a heading stands beside the goal's own, which is complete: «Aktiviteter» after «Anlegg». */
const isGoalsLevel = ({ goal, source }: Place): boolean =>
  source.depth > 0 &&
  goal !== null &&
  !goal.explicit &&
  goal.measures.length > 0 &&
  goal.sources[0]?.depth === source.depth;

/** Takes a label: it opens a section, or gives a value to what it is about. */
export function takeLabel(
  place: Place,
  { role, words, value }: LineOf<'label'>,
  manner: Manner,
): void {
  if (role === 'measures' && isGoalsLevel(place)) {
    openGoal(place, newGoal(words, null, false, place.source));
    return;
  }
  leaveOut(place, WHY_OF[role] ?? 'label');
  place.awaits = null;
  if (role === 'when' || role === 'responsible') {
    if (value === '') place.awaits = role;
    else giveValue(place, role, value);
    return;
  }
  if (role === 'goal') {
    const goal = place.goal;
    if (value !== '' && goal && isChapter(goal)) {
      goal.title = value;
      goal.inChapter = true;
      goal.sources.splice(0, goal.sources.length, place.source);
    } else if (goal && goal.measures.length === 0 && goal.title !== '')
      openSection(place, 'goalText');
    else if (value !== '') openGoal(place, newGoal(value, null, true, place.source));
    else place.awaits = 'goal';
    return;
  }
  // «Samarbeid med: …» under a measure says something of that measure only.
  if (SECTION_OF[role] === 'ignored' && (value !== '' || place.mark === 'single')) return;
  const section = SECTION_OF[role];
  if (section === undefined) return;
  backToExplicit(place);
  place.time = null;
  openSection(place, section);
  if (section === 'subgoals' && place.goal) {
    if (value === '') {
      place.goal.subgoalHeading = words;
      place.subgoalLine = manner.labelled;
    } else {
      addSubgoal(place, null, value);
      openSection(place, manner.labelled ? 'strategy' : 'none');
    }
  }
  if (section === 'measures' && value !== '') {
    addMeasure(place, fromText(value, null, manner), 'single', manner.title);
  }
}
