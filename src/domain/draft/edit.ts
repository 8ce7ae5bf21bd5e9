import type { Kind, Measure, Quota } from '../plan/plan';
import { askAgain, keep, settleNumbers } from './doubts';
import { type Draft, measuresOf } from './draft';
import { editGoal, type GoalEdit } from './goals';
import { addMeasure, changeMeasure, findMeasure, moveMeasure } from './places';
import { withBody } from './rename-body';
import { reread } from './reread';
import { editSubgoal, type SubgoalEdit } from './subgoals';
import { changeFrame } from './years';

/** What somebody who looks over a plan may do to it. Measures, goals, doubts and lines go by key. */
export type Edit =
  | GoalEdit
  | SubgoalEdit
  | { readonly kind: 'number'; readonly measure: string; readonly number: string | null }
  | { readonly kind: 'text'; readonly measure: string; readonly text: string }
  | { readonly kind: 'when'; readonly measure: string; readonly when: string | null }
  | { readonly kind: 'responsible'; readonly measure: string; readonly responsible: string | null }
  | {
      readonly kind: 'follow-up';
      readonly measure: string;
      readonly followUp: Kind;
      readonly quota: Quota | null;
    }
  /** Becomes the last measure of another goal. */
  | { readonly kind: 'move'; readonly measure: string; readonly goal: string }
  | { readonly kind: 'strike'; readonly measure: string }
  | { readonly kind: 'restore'; readonly measure: string }
  /** A new measure, last in a goal; `leftOut` is the line it was, if it was one. */
  | {
      readonly kind: 'add';
      readonly goal: string;
      readonly text: string;
      readonly leftOut: string | null;
    }
  /** One body for all measures of a goal that have none. */
  | { readonly kind: 'body-of-goal'; readonly goal: string; readonly responsible: string }
  | { readonly kind: 'rename-body'; readonly from: string; readonly to: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'start-month'; readonly startMonth: number }
  | { readonly kind: 'period'; readonly start: number; readonly end: number }
  /** Several, taken back as one. */
  | { readonly kind: 'together'; readonly edits: readonly Edit[] }
  /** It shall stand as it was read. */
  | { readonly kind: 'keep'; readonly doubts: readonly string[] }
  /** One of the doubt's choices, 0-based. */
  | { readonly kind: 'choose'; readonly doubt: string; readonly choice: number };
type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

/** An edit that a doubt may propose, to be made with one press. */
export type Choice = EditOf<
  | 'number'
  | 'when'
  | 'responsible'
  | 'follow-up'
  | 'move'
  | 'add'
  | 'strike'
  | 'together'
  | 'rename-body'
  | 'start-month'
  | 'period'
>;

const MOST_COUNTED = 1_000_000;

const orNone = (text: string | null): string | null => text?.trim() || null;

const quotaOf = (kind: Kind, quota: Quota | null): Quota | null =>
  kind === 'quota'
    ? {
        count: Math.min(Math.max(Math.round(quota?.count || 1), 1), MOST_COUNTED),
        per: quota?.per ?? 'year',
      }
    : null;

/** Changes words of a measure, understands it anew, and asks again about what was changed. */
function reword(
  draft: Draft,
  { kind: by, measure: key }: { readonly kind: string; readonly measure: string },
  words: Partial<Measure>,
): Draft {
  const found = findMeasure(draft, key);
  if (!found) return draft;
  const { measure, unsure } = reread(found.measure, words, draft);
  const changed = changeMeasure(draft, key, one => ({ ...one.measure, measure }));
  return askAgain(changed, { by, measure: key, goal: found.goal.key, unsure });
}

function followUp(draft: Draft, change: EditOf<'follow-up'>): Draft {
  const { measure: key, followUp: kind } = change;
  const changed = changeMeasure(draft, key, ({ measure: one }) => ({
    ...one,
    kindIsChosen: true,
    measure: { ...one.measure, kind, quota: quotaOf(kind, change.quota) },
  }));
  return askAgain(changed, { by: 'follow-up', measure: key, goal: '', unsure: [] });
}

/** Gives a body to all measures of a goal that have none. */
function bodyOfGoal(draft: Draft, change: EditOf<'body-of-goal'>): Draft {
  const goal = draft.goals.find(({ key }) => key === change.goal);
  return (goal?.measures ?? [])
    .filter(({ measure, isStruck }) => !isStruck && measure.responsible.length === 0)
    .reduce<Draft>(
      (sum, { key: measure }) =>
        edited(sum, { kind: 'responsible', measure, responsible: change.responsible }),
      draft,
    );
}

function choose(draft: Draft, { doubt: key, choice }: EditOf<'choose'>): Draft {
  const chosen = draft.doubts.find(one => one.key === key)?.choices[choice];
  return chosen ? keep(edited(draft, chosen), [key]) : draft;
}

function edited(draft: Draft, change: Edit): Draft {
  switch (change.kind) {
    case 'number':
      return reword(draft, change, { number: orNone(change.number) });
    case 'text': {
      const text = change.text.trim();
      return text === '' ? draft : reword(draft, change, { text });
    }
    case 'when':
      return reword(draft, change, { when: orNone(change.when) });
    case 'responsible':
      return reword(draft, change, { responsibleText: orNone(change.responsible) });
    case 'follow-up':
      return followUp(draft, change);
    case 'strike':
    case 'restore':
      return changeMeasure(draft, change.measure, ({ measure }) => ({
        ...measure,
        isStruck: change.kind === 'strike',
      }));
    case 'move':
      return moveMeasure(draft, change.measure, change.goal);
    case 'add':
      return addMeasure(draft, change);
    case 'goal':
    case 'add-goal':
    case 'strike-goal':
    case 'restore-goal':
      return editGoal(draft, change);
    case 'add-subgoal':
    case 'subgoal-text':
    case 'targets':
    case 'strike-subgoal':
    case 'restore-subgoal':
      return editSubgoal(draft, change);
    case 'body-of-goal':
      return bodyOfGoal(draft, change);
    case 'rename-body':
      return withBody(measuresOf(draft), change.from, change.to).reduce<Draft>(
        (sum, words) => edited(sum, { kind: 'responsible', ...words }),
        draft,
      );
    case 'title':
      return { ...draft, title: orNone(change.title) };
    case 'start-month':
      return changeFrame(draft, { startMonth: change.startMonth });
    case 'period':
      return changeFrame(draft, { periodStart: change.start, periodEnd: change.end });
    case 'together':
      return change.edits.reduce(edited, draft);
    case 'keep':
      return keep(draft, change.doubts);
    case 'choose':
      return choose(draft, change);
    default:
      return change satisfies never;
  }
}

/**
 * The draft after an edit. What the words say of years, kind and bodies is read anew, except a kind
 * that somebody chose. An edit that makes no sense (a blank measure, an unknown key) changes nothing.
 */
export const edit = (draft: Draft, change: Edit): Draft => settleNumbers(edited(draft, change));
