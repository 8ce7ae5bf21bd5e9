import { percentOf } from './percent';

/** A sub-goal with a figure to reach, and what people have counted. */
export interface TargetFacts {
  readonly target: number;
  /** The target is counted from `start`: «200 flere». */
  readonly relative: boolean;
  /** The words ask for the figure to go down. */
  readonly falling: boolean;
  /** Where one stood when the plan began; null when nobody has said. */
  readonly start: number | null;
  readonly value: number;
}

/** How much of a way, up or down, has been gone; never more than all of it or less than nothing. */
function shareOf(gone: number, way: number): number | null {
  const forward = way < 0 ? -gone : gone;
  const length = Math.abs(way);
  return percentOf(Math.min(length, Math.max(0, forward)), length);
}

/**
 * How far a figure has come towards its target, in whole percent from 0 to 100: from the start where
 * one is given, down as well as up. Without a start a figure that is to grow begins at nothing, and a
 * relative target takes the value as the growth itself. Null when it cannot be told: the target asks
 * for no change, or the figure is to go down and nobody has said from where.
 */
export function targetProgress(facts: TargetFacts): number | null {
  const { relative, falling, start, value } = facts;
  const target = relative && falling ? -Math.abs(facts.target) : facts.target;
  if (start !== null) return shareOf(value - start, relative ? target : target - start);
  if (target < 0 || (falling && value > target)) return null;
  return falling ? 100 : shareOf(value, target);
}
