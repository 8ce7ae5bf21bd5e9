import type { PlanFrame } from '../period/occurrence';
import { parsePeriod } from '../period/parse-period';
import type { DraftGoal } from './draft';

const LONGEST_GUESS = 12;

/** Where the document names no period, the years its measures name. */
export function guessedFrame(goals: readonly DraftGoal[]): PlanFrame {
  const years = new Set<number>();
  for (const { measures } of goals) {
    for (const { when } of measures) {
      const read = when === null ? null : parsePeriod(when);
      if (!read?.ok) continue;
      if (read.value.kind === 'years') for (const year of read.value.years) years.add(year);
      if (read.value.kind === 'spans') {
        for (const { to } of read.value.spans) years.add(Number(to.slice(0, 4)));
      }
    }
  }
  const named = Array.from(years)
    .filter(year => year < 9999)
    .sort((a, b) => a - b);
  const [first = 0] = named;
  const length = named.length === 0 ? 0 : (named[named.length - 1] ?? 0) - first + 1;
  return {
    startMonth: 1,
    workingYears: length > LONGEST_GUESS ? named : Array.from({ length }, (_, i) => first + i),
  };
}
