import { sentenceBodies } from '../body/sentence-bodies';
import { splitBodies } from '../body/split-bodies';
import { type PlanFrame, yearsOf } from '../period/occurrence';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import type { Period } from '../period/period';
import type { Alternative, Doubt, DoubtKind } from '../plan/doubt';
import type { Measure } from '../plan/plan';
import { kindOf } from '../rhythm/kind-of';
import { readRhythm, rhythmOf } from '../rhythm/read-rhythm';
import type { Rhythm } from '../rhythm/rhythm';
import { bodiesFor, countsFor, periodsIn, realDays, timesFor, yearsFor } from './alternatives';
import { SOON_NB } from './closing-words.nb';
import { SOON_NN } from './closing-words.nn';
import type { DraftMeasure } from './draft';

/** A doubt about one measure, which knows its own place later. */
export type Unsure = Omit<Doubt, 'goal' | 'measure'>;

export interface Resolved {
  readonly measure: Measure;
  readonly unsure: readonly Unsure[];
}

interface Timed {
  readonly period: Period;
  readonly unsure: readonly Unsure[];
}

const SOON = new Set([...SOON_NB, ...SOON_NN]);

/** «Snarest»: once, and as early as can be, but on no day. */
const isSoon = (when: string): boolean =>
  SOON.has(
    when
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

const WHOLE: Period = { kind: 'whole' };

/** The period of a measure's words of time; the whole period, with a doubt, where they give none. */
function timed({ when, text }: DraftMeasure, frame: PlanFrame): Timed {
  const whole = (kind: DoubtKind, words: string, alternatives: readonly Alternative[]): Timed => ({
    period: WHOLE,
    unsure: [{ kind, text: words, alternatives }],
  });
  if (when === null || saysNoTime(when)) return whole('no-time', when ?? text, timesFor(text));
  const read = parsePeriod(when);
  if (!read.ok) {
    return read.problem.kind === 'impossible'
      ? whole('impossible-date', when, realDays(when))
      : whole('unreadable-time', when, isSoon(when) ? yearsFor(frame) : timesFor(text));
  }
  const period = read.value;
  const unsure: Unsure[] = [];
  if (period.kind === 'years' && period.form === 'ranges') {
    unsure.push({ kind: 'several-periods', text: when, alternatives: periodsIn(when) });
  }
  if (frame.workingYears.length > 0 && yearsOf(period, frame).length === 0) {
    unsure.push({ kind: 'outside-period', text: when, alternatives: yearsFor(frame) });
  }
  return { period, unsure };
}

/** A rhythm in the sentence that the column speaks against: another rhythm, or one year of several. */
function againstColumn(draft: DraftMeasure, period: Period, frame: PlanFrame): readonly Unsure[] {
  const said = readRhythm(draft.text);
  if (said.kind === 'none' || said.kind === 'unclear' || draft.when === null) return [];
  const column = readRhythm(draft.when);
  const asColumn = kindOf(period, column, frame);
  const asSaid = kindOf(period, said, frame);
  const otherRhythm =
    (column.kind === 'quota' || column.kind === 'yearly') &&
    JSON.stringify(asColumn) !== JSON.stringify(asSaid);
  const oneYear =
    said.kind === 'yearly' && asColumn.kind === 'once' && frame.workingYears.length > 1;
  if (!otherRhythm && !oneYear) return [];
  const { kind: followUp, quota } = asColumn;
  const alternatives: readonly Alternative[] = [{ kind: 'follow-up', followUp, quota }];
  return [{ kind: 'rhythm-against-column', text: said.words, alternatives }];
}

/**
 * Understands a measure's time, bodies and rhythm, and says what it is unsure of. `named` is the bodies
 * of the plan, the most named first.
 */
export function resolveMeasure(
  draft: DraftMeasure,
  frame: PlanFrame,
  named: readonly string[],
): Resolved {
  const { period, unsure } = timed(draft, frame);
  const said = rhythmOf(draft.text, period.kind === 'whole' ? draft.when : null);
  const once = said.kind === 'none' && draft.when !== null && isSoon(draft.when);
  const rhythm: Rhythm = once ? { kind: 'once', words: draft.when ?? '' } : said;
  const responsible = splitBodies(draft.responsible ?? '');
  const proposedBodies = sentenceBodies(draft.text);
  const doubts = [...unsure, ...againstColumn(draft, period, frame)];
  if (responsible.length === 0) {
    const proposed = proposedBodies.length > 0 ? proposedBodies : splitBodies(draft.proposed ?? '');
    const alternatives = bodiesFor(proposed, named);
    doubts.push({ kind: 'no-body', text: draft.text, alternatives });
  }
  if (draft.unclosed !== undefined) {
    const alternatives: readonly Alternative[] = [{ kind: 'no-bodies', text: draft.unclosed }];
    doubts.push({ kind: 'body-unknown', text: draft.responsible ?? '', alternatives });
  }
  if (rhythm.kind === 'unclear') {
    const alternatives = countsFor(rhythm.count);
    doubts.push({ kind: 'rhythm-unclear', text: rhythm.words, alternatives });
  }
  const measure: Measure = {
    number: draft.number,
    text: draft.text,
    when: draft.when,
    responsibleText: draft.responsible,
    responsible,
    proposedBodies,
    ...kindOf(period, rhythm, frame),
    years: yearsOf(period, frame),
  };
  return { measure, unsure: doubts };
}
