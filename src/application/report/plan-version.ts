import type { Day } from '../../domain/calendar/day';
import type { ReportRevisions } from '../../domain/report/report-facts';
import {
  type AdoptedGoal,
  type AdoptedPlan,
  type Revision,
  revisionsBetween,
} from '../../domain/report/revisions';
import type { Archive } from '../workbook/archive';
import type { GoalRecord } from '../workbook/goal-table';
import { isCorrection } from '../workbook/report-words';
import { type Settings, yearLabel } from '../workbook/settings';
import type { BoardWords } from './report-facts';
import { REPORT_MESSAGES } from './report-messages';
import { revisedItem } from './revision-words';

/** The plan as it stood when it was first written to the workbook, or when a year was locked. */
interface PlanVersion {
  readonly version: typeof VERSION;
  readonly day: Day;
  readonly measures: AdoptedPlan['measures'];
  /** Left out in plans that were kept before goals were. */
  readonly goals?: AdoptedPlan['goals'];
}

/** Goes up when what is kept is kept in another way. */
const VERSION = 1;

/** What of a row in Mål an annual meeting has adopted. */
export type GoalRow = Pick<GoalRecord, 'id' | 'number' | 'goal' | 'subgoal' | 'target' | 'reach'>;

/** The goals and sub-goals of Mål; one that is to reach several figures, and has a row for each, stands once. */
function adoptedGoals(rows: readonly GoalRow[]): readonly AdoptedGoal[] {
  const goals = new Map<string, AdoptedGoal>();
  for (const { id, number, goal, subgoal, target, reach } of rows) {
    const same = JSON.stringify([goal, subgoal]);
    const figure = target === null ? '' : `${target}${reach === null ? '' : ` (${reach})`}`;
    const first = goals.get(same) ?? { id, number, goal, subgoal, target: '' };
    goals.set(same, { ...first, target: [first.target, figure].filter(Boolean).join(', ') });
  }
  return Array.from(goals.values()).filter(({ goal }) => goal !== '');
}

/** The plan as the workbook has it now. */
export const adoptedNow = (
  measures: AdoptedPlan['measures'],
  rows: readonly GoalRow[],
): AdoptedPlan => ({ measures, goals: adoptedGoals(rows) });

/** A plan as text for the archive. */
export const planToKeep = ({ measures, goals }: AdoptedPlan, day: Day): string => {
  const kept: PlanVersion = {
    version: VERSION,
    day,
    measures: measures.map(({ id, number, goal, text, when, responsible }) => ({
      id,
      number,
      goal,
      text,
      when,
      responsible,
    })),
    goals,
  };
  return JSON.stringify(kept);
};

const MEASURE_PARTS = ['id', 'number', 'goal', 'text', 'when', 'responsible'] as const;
const GOAL_PARTS = ['id', 'number', 'goal', 'subgoal', 'target'] as const;

const haveAll = (items: unknown, parts: readonly string[]): boolean =>
  Array.isArray(items) &&
  items.every(item => parts.every(part => typeof Object(item)[part] === 'string'));

function keptPlan(content: string | undefined): PlanVersion | null {
  // People can write anywhere in the archive; what they spoil must not stop a report.
  try {
    const kept = JSON.parse(content ?? '') as PlanVersion;
    const { version, measures, goals = null } = kept;
    const isWhole =
      version === VERSION &&
      haveAll(measures, MEASURE_PARTS) &&
      (goals === null || haveAll(goals, GOAL_PARTS));
    return isWhole ? kept : null;
  } catch {
    return null;
  }
}

/** What a plan is held against: as it was when the latest year before was locked, or else when it was first written here. */
function planBefore(settings: Settings, archive: Archive, year: number) {
  const before = settings.frame.workingYears.filter(one => one < year).sort((a, b) => b - a);
  for (const label of before.map(one => yearLabel(settings, one))) {
    const locked = keptPlan(archive.latest('lockedPlan', label)?.content);
    if (locked) return { plan: locked, since: { yearLabel: label } };
  }
  const first = keptPlan(archive.latest('plan')?.content);
  return first && { plan: first, since: { day: first.day } };
}

/** Whether there is anything to hold the plan against: the archive may have been deleted or spoilt. */
export const isPlanKept = (settings: Settings, archive: Archive, year: number): boolean =>
  planBefore(settings, archive, year) !== null;

const changesSince = ({ plan }: NonNullable<ReturnType<typeof planBefore>>, now: AdoptedPlan) =>
  revisionsBetween({ measures: plan.measures, goals: plan.goals ?? null }, now);

const ABOUT_GOAL = 'E-';

/** Where the reason for a change is kept: under a goal's own ID stands what the board writes of the goal. */
const reasonId = ({ about, id }: Revision) => (about ? ABOUT_GOAL + id : id);

/** Whether the board's words under this ID are the reason for a change. */
export const isReason = (id: string): boolean => id.startsWith('T-') || id.startsWith(ABOUT_GOAL);

/** The changes the board may give reasons for, as headings: «Strøket: 1.3 Bygge bro», by where the reason is kept. */
export function revisionsToExplain(
  settings: Settings,
  archive: Archive,
  now: AdoptedPlan,
  year: number,
): readonly { readonly id: string; readonly number: string; readonly heading: string }[] {
  const before = planBefore(settings, archive, year);
  if (!before) return [];
  return changesSince(before, now).map(revision => {
    const { number, text } = revisedItem(revision, REPORT_MESSAGES);
    return {
      id: reasonId(revision),
      number: revision.number,
      heading: `${REPORT_MESSAGES.revisions.kinds[revision.kind]}: ${[number, text].filter(Boolean).join(' ')}`,
    };
  });
}

/**
 * What annual meetings have changed in the plan since the last report, with the board's reasons. What the
 * board says is only a correction is left out. Null where nothing is, or nothing is known of the plan before.
 */
export function reportRevisions(
  settings: Settings,
  archive: Archive,
  now: AdoptedPlan,
  words: BoardWords,
  year: number,
): ReportRevisions | null {
  const before = planBefore(settings, archive, year);
  if (!before) return null;
  const revisions = changesSince(before, now)
    .map(one => ({ ...one, reason: words.byGoal.get(reasonId(one))?.trim() ?? '' }))
    .filter(({ reason }) => !isCorrection(reason));
  return revisions.length === 0 ? null : { since: before.since, revisions };
}
