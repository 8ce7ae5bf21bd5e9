import { LOG_TAB, REMINDERS_TAB, SETTINGS_TAB } from './record-tabs.nb';
import { ARCHIVE_TAB, WORDS_TAB } from './report-tabs.nb';
import { BODIES_TAB, goalsTab, OVERVIEW_NAME, planTab } from './tabs.nb';
import type { Write } from './writes';

/** The tabs from left to right; the years stand after Plan, the latest first. */
const FIRST = [OVERVIEW_NAME, planTab([]).name];
const LAST = [
  goalsTab([]),
  WORDS_TAB,
  BODIES_TAB,
  REMINDERS_TAB,
  LOG_TAB,
  SETTINGS_TAB,
  ARCHIVE_TAB,
].map(({ name }) => name);
const YEAR = /^(\d{4})(?:–\d{4})?$/;

/** The working year a tab is named after; null for any other tab. */
export function yearOfTab(name: string): number | null {
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

/** Comes before all that is larger; a tab of people's own comes last. */
function rankOf(name: string): number {
  if (FIRST.includes(name)) return FIRST.indexOf(name);
  const year = yearOfTab(name);
  if (year !== null) return FIRST.length + 1 - year / 10_000;
  return LAST.includes(name) ? FIRST.length + 1 + LAST.indexOf(name) : Number.POSITIVE_INFINITY;
}

/** Where a new tab goes among those there are, from 0: before the first that belongs after it. */
export function placeAmong(names: readonly string[], name: string): number {
  const after = names.findIndex(other => rankOf(other) > rankOf(name));
  return after >= 0 ? after : names.length;
}

/** Makes the tabs that hold nothing people typed, where they are missing. */
export const recordTabs = (existing: readonly string[]): readonly Write[] => [
  ...(existing.includes(OVERVIEW_NAME)
    ? []
    : [{ kind: 'lay-overview' as const, name: OVERVIEW_NAME }]),
  ...[REMINDERS_TAB, LOG_TAB]
    .filter(tab => !existing.includes(tab.name))
    .map(tab => ({ kind: 'lay' as const, tab })),
];
