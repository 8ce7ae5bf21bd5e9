import type { Day } from '../../domain/calendar/day';
import type { ReportRevisions } from '../../domain/report/report-facts';
import { type AdoptedMeasure, revisionsBetween } from '../../domain/report/revisions';
import type { Archive } from '../workbook/archive';
import { isCorrection } from '../workbook/report-words';
import { type Settings, yearLabel } from '../workbook/settings';
import type { BoardWords } from './report-facts';
import { REPORT_MESSAGES } from './report-messages';

/** The plan as it stood when it was first written to the workbook, or when a year was locked. */
interface PlanVersion {
  readonly version: typeof VERSION;
  readonly day: Day;
  readonly measures: readonly AdoptedMeasure[];
}

/** Goes up when what is kept is kept in another way. */
const VERSION = 1;

/** A plan as text for the archive. */
export const planToKeep = (measures: readonly AdoptedMeasure[], day: Day): string => {
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
  };
  return JSON.stringify(kept);
};

function keptPlan(content: string | undefined): PlanVersion | null {
  // People can write anywhere in the archive; what they spoil must not stop a report.
  try {
    const kept = JSON.parse(content ?? '') as PlanVersion;
    return kept.version === VERSION ? kept : null;
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

/** The changes the board may give reasons for, as headings: «Strøket: 1.3 Bygge bro», by the measures' IDs. */
export function revisionsToExplain(
  settings: Settings,
  archive: Archive,
  now: readonly AdoptedMeasure[],
  year: number,
): readonly { readonly id: string; readonly number: string; readonly heading: string }[] {
  const before = planBefore(settings, archive, year);
  if (!before) return [];
  return revisionsBetween(before.plan.measures, now).map(({ id, kind, number, text }) => ({
    id,
    number,
    heading: `${REPORT_MESSAGES.revisions.kinds[kind]}: ${[number, text].filter(Boolean).join(' ')}`,
  }));
}

/**
 * What annual meetings have changed in the plan since the last report, with the board's reasons. What the
 * board says is only a correction is left out. Null where nothing is, or nothing is known of the plan before.
 */
export function reportRevisions(
  settings: Settings,
  archive: Archive,
  now: readonly AdoptedMeasure[],
  words: BoardWords,
  year: number,
): ReportRevisions | null {
  const before = planBefore(settings, archive, year);
  if (!before) return null;
  const revisions = revisionsBetween(before.plan.measures, now)
    .map(revision => ({ ...revision, reason: words.byGoal.get(revision.id)?.trim() ?? '' }))
    .filter(({ reason }) => !isCorrection(reason));
  return revisions.length === 0 ? null : { since: before.since, revisions };
}
