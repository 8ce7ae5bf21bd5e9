import { all, fail, ok, type Result } from '../../domain/result';
import type { Result as Said } from '../../domain/status/entry';
import type { Ports } from '../ports';
import { openWorkbook } from '../refreshing/open-workbook';
import { rowsInYear } from '../refreshing/rows-in-year';
import type { MeasureInYear } from '../refreshing/track';
import { readArchive } from '../workbook/archive';
import { readGoals } from '../workbook/goal-table';
import { ARCHIVE_TAB, WORDS_TAB } from '../workbook/report-tabs.nb';
import { yearFrame, yearLabel } from '../workbook/settings';
import { GOALS_NAME } from '../workbook/tabs.nb';
import { boardWords } from './board-words';
import type { GatheringProblem } from './gather-facts';
import { goalHeadings } from './goal-headings';
import { isYearKept } from './kept-year';
import { adoptedNow, isPlanKept, revisionsToExplain } from './plan-version';
import { ownTemplate } from './report-template';
import { isUnreported } from './reported';

/** What the report on a year still lacks of one measure. */
export interface MissingReport {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly why: 'no-report' | 'not-understood' | 'no-sentence';
  /** The words that were not understood; '' where all were. */
  readonly unread: string;
  /** To its row in the year's tab. */
  readonly link: string;
}

/** All a board looks over before the report is made. */
export interface ReportDraft {
  readonly year: number;
  readonly label: string;
  readonly isFrozen: boolean;
  readonly isOver: boolean;
  readonly measures: number;
  readonly missing: readonly MissingReport[];
  /** What the board has written; an empty `id` is about the whole year. */
  readonly words: readonly {
    readonly id: string;
    readonly heading: string;
    readonly words: string;
  }[];
  /** What «Arkiv» no longer holds: the report of a frozen year, or the plan as it stood before. */
  readonly forgotten: 'year' | 'plan' | null;
  /** The name of the organisation's own template; null for the built-in. */
  readonly template: string | null;
  /** The report that was made last; '' where none was. */
  readonly lastLink: string;
}

/** Results that a reader asks the reason for. */
const ASKS_WHY: readonly (Said | null)[] = ['partly', 'notDone', 'dropped'];

/** What the report lacks of a measure; null where it lacks nothing. */
export function lackIn({ entry, status }: MeasureInYear): MissingReport['why'] | null {
  if (entry.unread !== undefined) return 'not-understood';
  if (isUnreported({ entry, status })) return 'no-report';
  return ASKS_WHY.includes(entry.result) && entry.comment.trim() === '' ? 'no-sentence' : null;
}

/** What is missing from the report on a year, and what the board has written to it so far. Writes nothing. */
export function reportDraft(ports: Ports, year: number): Result<ReportDraft, GatheringProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking } = opened.value;
  const { settings, byYear, plan, today } = tracking;
  const found = byYear.get(year);
  if (!found) return fail({ kind: 'no-such-year', year });
  const tabs = [GOALS_NAME, WORDS_TAB.name, ARCHIVE_TAB.name];
  const grids = ports.workbook.read(tabs);
  const read = all({
    goals: readGoals(grids.get(GOALS_NAME), settings),
    words: boardWords(grids.get(WORDS_TAB.name)),
    archive: readArchive(grids.get(ARCHIVE_TAB.name)),
  });
  if (!read.ok) return read;
  const { goals, words, archive } = read.value;
  const label = yearLabel(settings, year);
  const { isFrozen, span } = yearFrame(settings, year);
  const isKept = isFrozen ? isYearKept(archive, label) : isPlanKept(settings, archive, year);
  const written = words(label);
  const rows = rowsInYear(tracking, year);
  const linkTo = ports.workbook.linkTo(label);
  const missing = Array.from(found.values()).flatMap((one): readonly MissingReport[] => {
    const why = lackIn(one);
    if (why === null) return [];
    const { id, number, text } = one.measure;
    return [
      {
        id,
        number,
        text,
        why,
        unread: one.entry.unread ?? '',
        link: linkTo(rows.get(id) ?? 0),
      },
    ];
  });
  return ok({
    year,
    label,
    isFrozen,
    isOver: span.to < today,
    measures: found.size,
    missing,
    words: [
      { id: '', heading: '', words: written.year },
      ...goalHeadings(goals.records, plan.measures)
        .filter(({ id }) => id !== '')
        .map(({ id, heading }) => ({ id, heading, words: written.byGoal.get(id) ?? '' })),
      ...revisionsToExplain(settings, archive, adoptedNow(plan.measures, goals.records), year).map(
        ({ id, heading }) => ({
          id,
          heading,
          words: written.byGoal.get(id) ?? '',
        }),
      ),
    ],
    forgotten: isKept ? null : isFrozen ? 'year' : 'plan',
    template: ownTemplate(archive)?.name ?? null,
    lastLink: settings.reportLink,
  });
}
