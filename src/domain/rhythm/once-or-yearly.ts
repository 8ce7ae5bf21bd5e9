import { type PlanFrame, yearsOf } from '../period/occurrence';
import { parsePeriod } from '../period/parse-period';
import { rhythmOf } from './read-rhythm';

/**
 * Whether no word says if a measure is done once or anew each year, in a plan of several years: a time
 * without a year («våren») is taken for each year, some of the years («2025-2026») for once.
 */
export function mayBeOnceOrYearly(text: string, when: string | null, frame: PlanFrame): boolean {
  if (frame.workingYears.length < 2 || when === null) return false;
  const period = parsePeriod(when);
  if (!period.ok || rhythmOf(text, when).kind !== 'none') return false;
  const { kind } = period.value;
  if (kind === 'yearless' || kind === 'within-year') return true;
  if (kind !== 'years' || period.value.form !== 'range') return false;
  const years = yearsOf(period.value, frame).length;
  return years > 1 && years < frame.workingYears.length;
}
