import { progressOf } from '../../domain/status/progress';
import type { StatusKind } from '../../domain/status/status';
import { OVERVIEW_TEXTS } from '../language/overview.nb';
import { progressBar } from '../language/progress-bar';
import { statusWords } from '../language/words.nb';
import { shownAs } from '../workbook/cell';
import { yearLabel } from '../workbook/settings';
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

const withStatus = (measures: readonly MeasureInYear[], kinds: readonly StatusKind[]) =>
  measures
    .filter(({ status }) => kinds.includes(status.kind))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

const count = (measures: readonly MeasureInYear[], kinds: readonly StatusKind[]) =>
  String(withStatus(measures, kinds).length);

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

/** Sentences about the sheet itself. Stands last in Oversikt. */
export const problemLines = (problems: readonly string[]): readonly OverviewLine[] =>
  list(
    OVERVIEW_TEXTS.problems,
    problems.map(sentence => plain(sentence)),
  );

/** What a board looks at: progress per goal, what is late, what is next, what lacks a report. */
export function overviewLines(tracking: Tracking): readonly OverviewLine[] {
  const { settings, today } = tracking;
  const labelOf = (year: number) => yearLabel(settings, year);
  const measures = measuresNow(tracking);
  const deadlines = (kinds: readonly StatusKind[]) =>
    withStatus(measures, kinds).map(({ measure, due, status }) =>
      plain(
        `${measure.number} ${measure.text}`.trim(),
        shownAs({ day: due }),
        statusWords(status, labelOf),
        measure.responsible,
      ),
    );
  const { progress, late, next, unreported } = OVERVIEW_TEXTS;
  return [
    { look: 'title', cells: [settings.planTitle || settings.organisation] },
    plain(OVERVIEW_TEXTS.subtitle(labelOf(tracking.currentYear), shownAs({ day: today }))),
    plain(),
    { look: 'heading', cells: [progress.heading] },
    { look: 'columns', cells: progress.columns },
    progressLine(progress.all, measures),
    ...Array.from(byGoal(measures), ([goal, its]) => progressLine(goal, its)),
    plain(),
    ...stacked([
      list(late, deadlines(['overdue', 'behind'])),
      list(next, deadlines(['dueSoon', 'started', 'onTrack', 'coming'])),
      list(unreported, deadlines(['missingReport'])),
    ]),
  ];
}
