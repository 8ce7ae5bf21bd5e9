import { performance } from 'node:perf_hooks';

/** How long some work takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The shortest of some tries, in milliseconds: the machine is shared, and only noise is added to it. */
export const best = (work: () => unknown, tries = 5): number =>
  Math.min(...Array.from({ length: tries }, () => timeOf(work)));
