import type { PlanFrame } from '../period/occurrence';
import type { Measure } from '../plan/plan';
import { resolveMeasure } from '../reading/resolve';
import type { Unsure } from './doubts';
import type { MeasureDraft } from './draft';

export interface Reread {
  readonly measure: Measure;
  readonly unsure: readonly Unsure[];
}

/** A measure understood anew, as the reader would, after its words are changed; `named` is the plan's bodies. */
export function reread(
  { measure: before, kindIsChosen }: MeasureDraft,
  words: Partial<Measure>,
  frame: PlanFrame,
  named: readonly string[] = [],
): Reread {
  const { number, text, when, responsibleText: responsible } = { ...before, ...words };
  const { measure, unsure } = resolveMeasure(
    { number, text, when, responsible, sources: [] },
    frame,
    named,
  );
  const { kind, quota } = kindIsChosen ? before : measure;
  return { measure: { ...measure, kind, quota }, unsure };
}
