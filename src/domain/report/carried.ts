import type { ReportedMeasure } from './annual-report';
import type { OutcomeKind } from './outcome';

/** What was not reached, by what the plan says of the years to come. */
export interface Carried {
  /** The plan has more years for it. */
  readonly goesOn: readonly ReportedMeasure[];
  /** The plan has no more years for it. */
  readonly ends: readonly ReportedMeasure[];
  /** The board has given it up. */
  readonly dropped: readonly ReportedMeasure[];
}

const UNREACHED: readonly OutcomeKind[] = ['partly', 'started', 'notDone'];

/**
 * What is put off, what the plan lets go, and what is struck. A measure that is to be done anew every
 * year is not put off by being missed once; and nothing is, before the year is over.
 */
export function carried(measures: readonly ReportedMeasure[], isOver: boolean): Carried {
  const unreached = measures.filter(({ outcome }) => isOver && UNREACHED.includes(outcome.kind));
  return {
    goesOn: unreached.filter(({ kind, laterYears }) => kind === 'once' && laterYears.length > 0),
    ends: unreached.filter(({ laterYears }) => laterYears.length === 0),
    dropped: measures.filter(({ outcome }) => outcome.kind === 'dropped'),
  };
}
