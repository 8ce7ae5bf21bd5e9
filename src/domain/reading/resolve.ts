import { splitBodies } from '../body/split-bodies';
import { type PlanFrame, yearsOf } from '../period/occurrence';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import type { Period } from '../period/period';
import type { DoubtKind } from '../plan/doubt';
import type { Measure } from '../plan/plan';
import { kindOf } from '../rhythm/kind-of';
import { rhythmOf } from '../rhythm/read-rhythm';
import type { DraftMeasure } from './draft';

/** A doubt about one measure: its kind and the words it stands on. */
export interface Unsure {
  readonly kind: DoubtKind;
  readonly text: string;
}

export interface Resolved {
  readonly measure: Measure;
  readonly unsure: readonly Unsure[];
}

interface Timed {
  readonly period: Period;
  readonly unsure: readonly Unsure[];
}

const WHOLE: Period = { kind: 'whole' };

/** The period of a measure's words of time; the whole period, with a doubt, where they give none. */
function timed({ when, text }: DraftMeasure, frame: PlanFrame): Timed {
  if (when === null || saysNoTime(when)) {
    return { period: WHOLE, unsure: [{ kind: 'no-time', text: when ?? text }] };
  }
  const read = parsePeriod(when);
  if (!read.ok) {
    const kind = read.problem.kind === 'impossible' ? 'impossible-date' : 'unreadable-time';
    return { period: WHOLE, unsure: [{ kind, text: when }] };
  }
  const period = read.value;
  const unsure: Unsure[] = [];
  if (period.kind === 'years' && period.form === 'ranges') {
    unsure.push({ kind: 'several-periods', text: when });
  }
  if (frame.workingYears.length > 0 && yearsOf(period, frame).length === 0) {
    unsure.push({ kind: 'outside-period', text: when });
  }
  return { period, unsure };
}

/** Understands a measure's time, bodies and rhythm, and says what it is unsure of. */
export function resolveMeasure(draft: DraftMeasure, frame: PlanFrame): Resolved {
  const { period, unsure } = timed(draft, frame);
  const rhythm = rhythmOf(draft.text, period.kind === 'whole' ? draft.when : null);
  const responsible = splitBodies(draft.responsible ?? '');
  const doubts = Array.from(unsure);
  if (responsible.length === 0) doubts.push({ kind: 'no-body', text: draft.text });
  if (rhythm.kind === 'unclear') doubts.push({ kind: 'rhythm-unclear', text: rhythm.words });
  const measure: Measure = {
    number: draft.number,
    text: draft.text,
    when: draft.when,
    responsibleText: draft.responsible,
    responsible,
    proposedBodies: [],
    ...kindOf(period, rhythm, frame),
    years: yearsOf(period, frame),
  };
  return { measure, unsure: doubts };
}
