import type { Day } from '../../domain/calendar/day';
import { progressOf } from '../../domain/status/progress';
import type { StatusKind } from '../../domain/status/status';
import { OVERVIEW_TEXTS } from '../language/overview';
import { progressBar } from '../language/progress-bar';
import { wordIn } from '../language/word-in';
import { STATUS_WORDS, statusWords } from '../language/words';
import { shownAs } from '../workbook/cell';
import type { TrackedMeasure } from '../workbook/plan-table';
import { yearLabel } from '../workbook/settings';
import { yearCell } from './status-cells';
import { type MeasureInYear, measuresNow, type Tracking } from './track';

/** One row of the Oversikt tab, and how it is to look. */
export interface OverviewLine {
  readonly look: 'title' | 'heading' | 'columns' | 'plain';
  readonly cells: readonly string[];
}

/** How many lines a list has room for; the rest is a number. */
const LIST_LENGTH = 8;

const plain = (...cells: readonly string[]): OverviewLine => ({ look: 'plain', cells });

interface ListTexts {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly nothing: string;
}

function list(texts: ListTexts, lines: readonly OverviewLine[]): readonly OverviewLine[] {
  const hidden = lines.length - LIST_LENGTH;
  const body = lines.length === 0 ? [plain(texts.nothing)] : lines.slice(0, LIST_LENGTH);
  return [
    { look: 'heading', cells: [texts.heading] },
    { look: 'columns', cells: texts.columns },
    ...body,
    ...(hidden > 0 ? [plain(OVERVIEW_TEXTS.more(hidden))] : []),
    plain(),
  ];
}

/** The most rows a list can take: heading, columns, its lines, how many more, and a blank. */
const LIST_ROWS = LIST_LENGTH + 4;

/** Lists one below the other, taking always the same number of rows, so that what follows stays in its place. */
function stacked(lists: readonly (readonly OverviewLine[])[]): readonly OverviewLine[] {
  const lines = lists.reduce((all, next) => all.concat(next), []);
  const blanks = lists.length * LIST_ROWS - lines.length;
  return [...lines, ...Array.from({ length: blanks }, () => plain())];
}

const count = (measures: readonly MeasureInYear[], kinds: readonly StatusKind[]) =>
  String(measures.filter(({ status }) => kinds.includes(status.kind)).length);

function progressLine(name: string, measures: readonly MeasureInYear[]): OverviewLine {
  const { percent, applicable } = progressOf(measures.map(({ status }) => status));
  return plain(
    name,
    progressBar(percent),
    count(measures, ['done', 'doneEarlier']),
    count(measures, ['partly']),
    count(measures, ['overdue', 'behind']),
    count(measures, ['missingReport']),
    String(applicable),
  );
}

/** The measures of each goal, goals in the plan's order. */
function byGoal(measures: readonly MeasureInYear[]): ReadonlyMap<string, readonly MeasureInYear[]> {
  const goals = new Map<string, MeasureInYear[]>();
  for (const found of measures) {
    const others = goals.get(found.measure.goal);
    if (others) others.push(found);
    else goals.set(found.measure.goal, [found]);
  }
  return goals;
}

/** A measure with a day to look to, in this working year or the last. */
interface Pending {
  readonly measure: TrackedMeasure;
  readonly due: Day;
  readonly kind: StatusKind;
  readonly words: string;
}

/** What stands open from last year, until that is frozen; known from Plan where its own tab was not read. */
function lastYearPending(tracking: Tracking): readonly Pending[] {
  const { settings, plan, currentYear } = tracking;
  const year = currentYear - 1;
  if (settings.frozen.includes(year)) return [];
  return plan.measures.flatMap(measure => {
    const occurrence = measure.occurrences.get(year);
    const words = yearCell(tracking, measure, year);
    const kind = wordIn(STATUS_WORDS, words);
    return occurrence && kind ? [{ measure, due: occurrence.to, kind, words }] : [];
  });
}

const thisYearPending = (tracking: Tracking): readonly Pending[] =>
  measuresNow(tracking).map(({ measure, due, status }) => ({
    measure,
    due,
    kind: status.kind,
    words: statusWords(status, year => yearLabel(tracking.settings, year)),
  }));

const pendingLines = (
  pending: readonly Pending[],
  kinds: readonly StatusKind[],
): readonly OverviewLine[] =>
  pending
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ measure, due, words }) =>
      plain(
        `${measure.number} ${measure.text}`.trim(),
        shownAs({ day: due }),
        words,
        measure.responsible,
      ),
    );

/** Sentences about the sheet itself. Stands last in Oversikt. */
export const problemLines = (problems: readonly string[]): readonly OverviewLine[] =>
  list(
    OVERVIEW_TEXTS.problems,
    problems.map(sentence => plain(sentence)),
  );

/** What a board looks at: progress per goal, what is late, what is next, what lacks a report. */
export function overviewLines(tracking: Tracking): readonly OverviewLine[] {
  const { settings, today, currentYear } = tracking;
  const measures = measuresNow(tracking);
  const now = thisYearPending(tracking);
  const all = [...lastYearPending(tracking), ...now];
  const { progress, late, next, unreported } = OVERVIEW_TEXTS;
  return [
    { look: 'title', cells: [settings.planTitle || settings.organisation] },
    plain(OVERVIEW_TEXTS.subtitle(yearLabel(settings, currentYear), shownAs({ day: today }))),
    plain(),
    { look: 'heading', cells: [progress.heading] },
    { look: 'columns', cells: progress.columns },
    progressLine(progress.all, measures),
    ...Array.from(byGoal(measures), ([goal, its]) => progressLine(goal, its)),
    plain(),
    ...stacked([
      list(late, pendingLines(all, ['overdue', 'behind'])),
      list(next, pendingLines(now, ['dueSoon', 'started', 'onTrack', 'coming'])),
      list(unreported, pendingLines(all, ['missingReport'])),
    ]),
  ];
}
