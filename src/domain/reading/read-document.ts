import { splitBodies } from '../body/split-bodies';
import type { Doubt } from '../plan/doubt';
import { fail, ok, type Result } from '../result';
import { mostNamed } from './alternatives';
import { bodyDoubts } from './body-doubts';
import { chooseGoals } from './choose-goals';
import { classify } from './classify';
import { closingHabit } from './closing-habit';
import type { SourceDocument } from './document';
import { isNotText } from './file-signs';
import { foldLines } from './fold';
import { guessedFrame } from './guessed-frame';
import { joinLines } from './join-lines';
import { leftOutOf } from './left-out';
import type { Line, Understood } from './line';
import { numberDoubts } from './number-doubts';
import { planDoubts } from './plan-doubts';
import { planYears } from './plan-years';
import type { Reading, ReadingProblem } from './reading';
import { resolveGoal } from './resolve-goal';
import { type SourceLine, sourceLines } from './source-lines';
import { readTitle, repeats } from './title';

/** Three million letters: some fifty times the longest plan we know. */
export const LONGEST = 3_000_000;

const lengthOf = (document: SourceDocument): number =>
  document.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'row'
        ? block.cells.reduce((all, cell) => all + cell.length, 0)
        : block.text.length),
    0,
  );

const PAGE = /^\d{1,3}$/;

/** Headings that only repeat the document's name are running headers; so is the name beside a page's number. */
function isRunningHeader({ line }: Understood, title: string | null): boolean {
  if (title === null) return false;
  if (line.kind === 'heading') return repeats(line.title, title);
  if (line.kind !== 'row') return false;
  const words = line.cells.filter(cell => cell !== '' && !PAGE.test(cell));
  return (
    words.length === 1 && line.cells.some(cell => PAGE.test(cell)) && repeats(words[0] ?? '', title)
  );
}

/** Whether a line says that measures come after it. */
const opensMeasures = (line: Line): boolean =>
  line.kind === 'header' || (line.kind === 'label' && line.role === 'measures');

/**
 * Reads an adopted plan from a document: a table plan, a plan of headings and bullets, or both. The
 * words are kept as adopted; what is inferred can be seen in kinds, quotas, years and doubts.
 * No document makes it throw, and the time it takes is linear in the document's length.
 */
export function readDocument(document: SourceDocument): Result<Reading, ReadingProblem> {
  const length = lengthOf(document);
  if (length > LONGEST) return fail({ kind: 'too-long', length, limit: LONGEST });
  const all = sourceLines(document);
  if (
    isNotText(
      all
        .slice(0, 500)
        .map(({ raw }) => raw)
        .join('\n'),
    )
  )
    return fail({ kind: 'not-text' });
  const source = joinLines(all);
  if (source.length === 0) return fail({ kind: 'empty' });

  const { title, used } = readTitle(source);
  const inTitle = new Set<SourceLine>(source.filter((_, i) => used.has(i)));
  const body = source.filter(line => !inTitle.has(line));
  const lines = classify(body).filter(line => !isRunningHeader(line, title));
  const manner = {
    title,
    explicit: lines.some(({ line }) => line.kind === 'goal'),
    labelled: lines.some(({ line }) => opensMeasures(line)),
    habit: closingHabit(lines),
  };
  const draft = foldLines(lines, manner);
  const drafts = chooseGoals(draft, manner);
  if (!drafts.some(({ measures }) => measures.length > 0)) {
    return fail({ kind: 'no-measures', title });
  }

  const years = planYears(title, source.map(({ text }) => text).join('\n'));
  const frame = years.periodStart === null ? guessedFrame(drafts) : years.frame;
  const named = mostNamed(
    drafts.flatMap(({ measures }) => measures.flatMap(one => splitBodies(one.responsible ?? ''))),
  );
  const resolved = drafts.map((goal, i) => resolveGoal(goal, i, frame, named));
  const goals = resolved.map(({ goal }) => goal);
  const { periodStart, periodEnd } = years;
  const doubts = resolved.reduce<readonly Doubt[]>(
    (sum, goal) => sum.concat(goal.doubts),
    [...planDoubts(years, frame, title), ...numberDoubts(goals), ...bodyDoubts(goals)],
  );
  return ok({
    plan: { title, periodStart, periodEnd, ...frame, goals },
    doubts,
    sources: drafts.map(goal => goal.measures.map(({ sources }) => sources.map(({ raw }) => raw))),
    goalSources: drafts.map(({ sources }) => sources.map(({ raw }) => raw)),
    leftOut: leftOutOf(source, inTitle, title ?? '', drafts, draft),
  });
}
