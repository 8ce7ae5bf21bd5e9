import type { PlanFrame } from '../period/occurrence';
import type { Alternative, Doubt } from '../plan/doubt';
import type { PlanYears } from './plan-years';

/** Months that working years start in: January, March after the annual meeting, August for schools. */
const START_MONTHS = [1, 3, 8];

/** What is unsure about the plan's years, once for the whole plan. */
export function planDoubts(
  years: PlanYears,
  { workingYears, startMonth }: PlanFrame,
  title: string | null,
): readonly Doubt[] {
  const about = (kind: Doubt['kind'], text: string, alternatives: readonly Alternative[]) => [
    { kind, text, goal: null, measure: null, alternatives },
  ];
  if (years.overNewYear !== null) {
    const months = START_MONTHS.filter(month => month !== startMonth);
    return about(
      'working-year-start',
      years.overNewYear,
      months.map(month => ({ kind: 'start-month', startMonth: month })),
    );
  }
  if (years.periodStart !== null) return [];
  const [start] = workingYears;
  const end = workingYears[workingYears.length - 1];
  const guessed = start === undefined || end === undefined ? [] : [{ start, end }];
  return about(
    'no-period',
    title ?? '',
    guessed.map(span => ({ kind: 'period', ...span })),
  );
}
