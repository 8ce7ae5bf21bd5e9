import { annualReport } from '../../domain/report/annual-report';
import type { ReportFacts } from '../../domain/report/report-facts';
import type { AdoptedPlan } from '../../domain/report/revisions';
import { all, fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { type Opened, openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import { type Archive, readArchive } from '../workbook/archive';
import { readGoals } from '../workbook/goal-table';
import { ARCHIVE_TAB, WORDS_TAB } from '../workbook/report-tabs.nb';
import { yearFrame, yearLabel } from '../workbook/settings';
import { GOALS_NAME } from '../workbook/tabs.nb';
import type { YearRows } from '../workbook/year-table';
import { boardWords } from './board-words';
import { factsAsReported, keptFacts } from './kept-year';
import type { ReportedYears } from './past-years';
import { adoptedNow, reportRevisions } from './plan-version';
import { reportFacts } from './report-facts';

export type GatheringProblem =
  | WorkbookProblem
  | { readonly kind: 'no-such-year'; readonly year: number };

export interface Gathered {
  readonly facts: ReportFacts;
  readonly opened: Opened;
  /** The plan as it stands now. */
  readonly adopted: AdoptedPlan;
  /** The year's own tab. */
  readonly rows: YearRows;
  readonly archive: Archive;
}

/** All that the report on a working year is made from: a frozen year as it was reported, any other as it stands. */
export function gatherFacts(ports: Ports, year: number): Result<Gathered, GatheringProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking, years } = opened.value;
  const rows = years.find(one => one.year === year);
  if (!rows) return fail({ kind: 'no-such-year', year });
  const { settings, today } = tracking;
  const grids = ports.workbook.read([GOALS_NAME, WORDS_TAB.name, ARCHIVE_TAB.name]);
  const read = all({
    goals: readGoals(grids.get(GOALS_NAME), settings),
    words: boardWords(grids.get(WORDS_TAB.name)),
    archive: readArchive(grids.get(ARCHIVE_TAB.name)),
  });
  if (!read.ok) return read;
  const { goals, words, archive } = read.value;
  const label = yearLabel(settings, year);
  const kept = yearFrame(settings, year).isFrozen
    ? factsAsReported(archive, label, rows, today)
    : null;
  const written = words(label);
  const reported: ReportedYears = one => {
    const past = yearFrame(settings, one).isFrozen
      ? keptFacts(archive, yearLabel(settings, one))
      : null;
    return past && annualReport(past);
  };
  const adopted = adoptedNow(tracking.plan.measures, goals.records);
  const facts = kept ?? {
    ...reportFacts(tracking, goals.records, written, year, reported),
    revisions: reportRevisions(settings, archive, adopted, written, year),
  };
  return ok({ facts, opened: opened.value, adopted, rows, archive });
}
