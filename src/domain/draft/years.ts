import type { Draft, MeasureDraft } from './draft';
import { reread } from './reread';

const LONGEST_PLAN = 20;
export const isYear = (year: number) => Number.isInteger(year) && year >= 1900 && year <= 2199;
const isMonth = (month: number) => Number.isInteger(month) && month >= 1 && month <= 12;

type Frame = Pick<Draft, 'startMonth' | 'periodStart' | 'periodEnd'>;

/** Two years that follow each other are one working year, where working years do not start in January. */
function workingYearsIn({ startMonth, periodStart, periodEnd }: Frame): readonly number[] | null {
  if (periodStart === null || periodEnd === null) return null;
  const isSplit = startMonth > 1 && periodEnd === periodStart + 1;
  return Array.from(
    { length: isSplit ? 1 : periodEnd - periodStart + 1 },
    (_, i) => periodStart + i,
  );
}

/** The draft with other working years, its measures understood anew; as it was where they make no sense. */
export function changeFrame(draft: Draft, change: Partial<Frame>): Draft {
  const next = { ...draft, ...change };
  const { startMonth, periodStart, periodEnd } = next;
  const makesSense =
    isMonth(startMonth) &&
    (periodStart === null ||
      periodEnd === null ||
      (isYear(periodStart) &&
        isYear(periodEnd) &&
        periodEnd >= periodStart &&
        periodEnd - periodStart < LONGEST_PLAN));
  if (!makesSense) return draft;
  const frame = { ...next, workingYears: workingYearsIn(next) ?? draft.workingYears };
  const inFrame = (one: MeasureDraft): MeasureDraft => ({
    ...one,
    measure: reread(one, {}, frame).measure,
  });
  return {
    ...frame,
    goals: draft.goals.map(goal => ({ ...goal, measures: goal.measures.map(inFrame) })),
    doubts: draft.doubts.map(doubt =>
      (doubt.kind === 'working-year-start' && 'startMonth' in change) ||
      (doubt.kind === 'no-period' && 'periodStart' in change)
        ? { ...doubt, isSettled: true }
        : doubt,
    ),
  };
}
