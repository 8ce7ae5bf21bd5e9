import type { Day } from '../../domain/calendar/day';
import type { ReportFacts, ReportMeasure } from '../../domain/report/report-facts';
import { asAddition } from '../refreshing/addition';
import type { Archive } from '../workbook/archive';
import { NOTHING_SAID, type Said, saidIn } from '../workbook/said';
import type { YearRows } from '../workbook/year-table';

/** A year as it was reported: what its report was made from, and what the cells said, by the measures' IDs. */
interface KeptYear {
  readonly version: typeof VERSION;
  readonly facts: ReportFacts;
  readonly said: Readonly<Record<string, Said>>;
}

/** Goes up when what is kept is kept in another way. */
const VERSION = 1;

/** The year as text for the archive. */
export function yearToKeep(facts: ReportFacts, rows: YearRows): string {
  const said = Object.fromEntries(Array.from(rows.byId, ([id, row]) => [id, saidIn(row)] as const));
  const kept: KeptYear = { version: VERSION, facts, said };
  return JSON.stringify(kept);
}

function keptYear(content: string): KeptYear | null {
  // People can write anywhere in the archive; what they spoil must not stop a report.
  try {
    const kept = JSON.parse(content) as KeptYear;
    return kept.version === VERSION ? kept : null;
  } catch {
    return null;
  }
}

const latestKept = (archive: Archive, label: string): KeptYear | null => {
  const found = archive.latest('frozenYear', label);
  return found && keptYear(found.content);
};

/** A frozen year as it was reported, without what was added since; null where nothing was kept of it. */
export const keptFacts = (archive: Archive, label: string): ReportFacts | null =>
  latestKept(archive, label)?.facts ?? null;

/** Whether a frozen year can still be reported as it was: the archive may have been deleted or spoilt. */
export const isYearKept = (archive: Archive, label: string): boolean =>
  latestKept(archive, label) !== null;

/**
 * What a frozen year was reported as, with what people have written since as dated additions.
 * Null where nothing was kept of it.
 */
export function factsAsReported(
  archive: Archive,
  label: string,
  rows: YearRows | undefined,
  today: Day,
): ReportFacts | null {
  const kept = latestKept(archive, label);
  if (!kept) return null;
  const withAdditions = (measure: ReportMeasure): ReportMeasure => {
    const row = rows?.byId.get(measure.id);
    if (!row) return measure;
    const reported = kept.said[measure.id] ?? NOTHING_SAID;
    const { comment } = asAddition(reported, saidIn(row), today);
    return comment === reported.comment
      ? measure
      : { ...measure, entry: { ...measure.entry, comment } };
  };
  return {
    ...kept.facts,
    goals: kept.facts.goals.map(goal => ({ ...goal, measures: goal.measures.map(withAdditions) })),
  };
}
