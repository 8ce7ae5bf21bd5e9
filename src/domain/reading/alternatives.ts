import { bodyRegister } from '../body/body-register';
import type { PlanFrame } from '../period/occurrence';
import { parsePeriod } from '../period/parse-period';
import type { Alternative } from '../plan/doubt';
import type { Per } from '../plan/plan';

const isTime = (words: string): boolean => {
  const read = parsePeriod(words);
  return read.ok && (read.value.kind === 'spans' || read.value.kind === 'yearless');
};
const when = (words: string): Alternative => ({ kind: 'when', when: words });
const LONGEST_TIME = 5;

/** A time at the end of a sentence: «… i Bergen hausten 2025»; the longest that is one. */
function timeAtEnd(text: string): string | null {
  const words = text
    .slice(-120)
    .replace(/[.)!]+$/, '')
    .split(' ');
  for (let count = Math.min(LONGEST_TIME, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    if (isTime(end)) return end;
  }
  return null;
}

const WITHOUT_DAY = ['Løpende', 'Hele perioden'].map(when);

/** Times for a measure that has none, or none that is understood: one in its sentence, and the two without a day. */
export function timesFor(text: string): readonly Alternative[] {
  const said = timeAtEnd(text);
  return said === null ? WITHOUT_DAY : [when(said), ...WITHOUT_DAY];
}

/** For two periods in one cell: all of it as one, and each by itself. */
export function periodsIn(cell: string): readonly Alternative[] {
  const ranges = cell.match(/\d{4}(?: ?[-–—] ?\d{4})?/g) ?? [];
  const years = (cell.match(/\d{4}/g) ?? []).map(Number);
  const all = `${Math.min(...years)} - ${Math.max(...years)}`;
  return [all, ...ranges].map(when);
}

const LATEST_DAYS = ['30', '29', '28'];

/** The last day there is for one that no calendar has («31. november»). */
export function realDays(words: string): readonly Alternative[] {
  const real = LATEST_DAYS.map(day =>
    words.replace(/(?:29|3[0-9])(?=\. |\.\d|\.\p{L}|$)/u, day),
  ).find(isTime);
  return real === undefined ? [] : [when(real)];
}

/** The plan's own years for a time outside them. */
export const yearsFor = ({ workingYears }: PlanFrame): readonly Alternative[] =>
  workingYears.slice(0, 4).map(year => when(String(year)));

const MOST_BODIES = 3;

/** What every organisation has, where the plan names nobody. */
const BOARD = 'Styret';

/** Bodies for a measure that has none: those its sentence names, then those the plan names most. */
export function bodiesFor(
  proposed: readonly string[],
  named: readonly string[],
): readonly Alternative[] {
  const own = proposed.length === 0 ? [] : [proposed.join(', ')];
  const all = [...own, ...named.filter(name => !own.includes(name))].slice(0, MOST_BODIES);
  return (all.length > 0 ? all : [BOARD]).map(responsible => ({
    kind: 'responsible',
    responsible,
  }));
}

/** The bodies of a plan, those named most first. */
export function mostNamed(names: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  return bodyRegister(names)
    .map(({ name }) => name)
    .sort((a, b) => (uses.get(b.toLowerCase()) ?? 0) - (uses.get(a.toLowerCase()) ?? 0));
}

const PERS: readonly Per[] = ['year', 'half'];

/** How a count with no stretch of time may be followed up: so many in a year or half-year, or once a year. */
export const countsFor = (count: number): readonly Alternative[] => [
  ...PERS.map(
    (per): Alternative => ({ kind: 'follow-up', followUp: 'quota', quota: { count, per } }),
  ),
  { kind: 'follow-up', followUp: 'yearly', quota: null },
];
