import { OVERVIEW_TEXTS } from '../language/overview';
import { describeCell } from '../language/problems';
import { progressBar } from '../language/progress-bar';
import type { CellProblem } from '../workbook/notices';
import { GOALS_NAME } from '../workbook/tabs.nb';
import type { TargetNow } from '../workbook/targets-now';
import { atMost, BLANK, type OverviewLine, quiet, section } from './overview-line';

const MOST_TARGETS = 40;
const MOST_PROBLEMS = 10;

function figureWords({ value, start, percent }: TargetNow): string {
  if (value === null) return OVERVIEW_TEXTS.noFigure;
  return percent === null ? OVERVIEW_TEXTS.noStart : OVERVIEW_TEXTS.figure(value, start);
}

const targetLine = (now: TargetNow): OverviewLine => ({
  look: 'plain',
  cells: [
    `${now.number} ${now.subgoal}`.trim(),
    progressBar(now.percent),
    figureWords(now),
    OVERVIEW_TEXTS.target(now.target, now.unit, now.reach === null ? '' : String(now.reach)),
  ],
  place: { tab: GOALS_NAME, row: now.row },
});

const problemLine = (problem: CellProblem): OverviewLine => ({
  look: 'plain',
  cells: [describeCell(problem)],
  place: 'row' in problem ? { tab: problem.tab, row: problem.row } : undefined,
});

/** The sub-goals with a figure to reach, and sentences about the sheet itself: what no report on a measure changes. */
export const standingLines = (
  targets: readonly TargetNow[],
  problems: readonly CellProblem[],
): readonly OverviewLine[] => [
  ...(targets.length === 0
    ? []
    : section(OVERVIEW_TEXTS.targets, atMost(MOST_TARGETS, targets.map(targetLine)))),
  { look: 'heading', cells: [OVERVIEW_TEXTS.problems.heading] },
  ...(problems.length === 0
    ? [quiet(OVERVIEW_TEXTS.problems.nothing)]
    : atMost(MOST_PROBLEMS, problems.map(problemLine))),
  BLANK,
];
