import type { Measure } from '../plan/plan';
import { mostNamed } from '../reading/alternatives';
import { type Resolved, resolveMeasure } from '../reading/resolve';
import { type Draft, type MeasureDraft, measuresOf } from './draft';

/** A measure understood anew, as the reader would, after some of its words are changed. */
export function reread(
  { measure: before, kindIsChosen }: MeasureDraft,
  words: Partial<Measure>,
  draft: Draft,
): Resolved {
  const { number, text, when, responsibleText: responsible } = { ...before, ...words };
  // Only one who has lost its body is offered another.
  const named =
    words.responsibleText === null
      ? mostNamed(measuresOf(draft).flatMap(({ measure }) => measure.responsible))
      : [];
  const { measure, unsure } = resolveMeasure(
    { number, text, when, responsible, sources: [] },
    draft,
    named,
  );
  const { kind, quota } = kindIsChosen ? before : measure;
  return { measure: { ...measure, kind, quota }, unsure };
}
