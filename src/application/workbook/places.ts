import {
  BODIES_TAB,
  goalsTab,
  LOG_TAB,
  OVERVIEW_NAME,
  planTab,
  REMINDERS_TAB,
  SETTINGS_TAB,
} from './tabs.nb';
import type { Write } from './writes';

/** The fixed tabs from left to right; the years stand between Plan and Mål, the latest first. */
const BEFORE_YEARS = [OVERVIEW_NAME, planTab([]).name];
const AFTER_YEARS = [
  goalsTab([]).name,
  BODIES_TAB.name,
  REMINDERS_TAB.name,
  LOG_TAB.name,
  SETTINGS_TAB.name,
];

/** Where among the fixed tabs a new one goes, counted from the left. */
export function placeOf(name: string): number {
  const first = BEFORE_YEARS.indexOf(name);
  if (first >= 0) return first;
  const last = AFTER_YEARS.indexOf(name);
  return last >= 0 ? BEFORE_YEARS.length + last : BEFORE_YEARS.length;
}

/** Makes the tabs that hold nothing people typed, where they are missing. */
export const recordTabs = (existing: readonly string[]): readonly Write[] => [
  ...(existing.includes(OVERVIEW_NAME)
    ? []
    : [{ kind: 'lay-overview' as const, name: OVERVIEW_NAME, place: placeOf(OVERVIEW_NAME) }]),
  ...[REMINDERS_TAB, LOG_TAB]
    .filter(tab => !existing.includes(tab.name))
    .map(tab => ({ kind: 'lay' as const, tab, place: placeOf(tab.name) })),
];
