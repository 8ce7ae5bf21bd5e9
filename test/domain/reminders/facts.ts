import { EMPTY_ENTRY } from '../../../src/domain/status/entry';
import { reportingWindowStart } from '../../../src/domain/status/reporting';
import type { YearFacts } from '../../../src/domain/status/status-of';

export const YEAR_2026 = { from: '2026-01-01', to: '2026-12-31' };

/** A measure that is to be done by 20 June 2026, and of which nothing is said. */
export const yearFacts = (differs: Partial<YearFacts> = {}): YearFacts => {
  const year = differs.year ?? YEAR_2026;
  return {
    kind: 'once',
    quota: null,
    occurrence: { from: year.from, to: '2026-06-20' },
    isLastYear: true,
    doneIn: null,
    entry: EMPTY_ENTRY,
    year,
    isFrozen: false,
    reportingFrom: reportingWindowStart(year.to, 45),
    ...differs,
  };
};
