/** A sub-goal with a figure to reach, and what people have counted. */
export interface TargetFacts {
  readonly target: number;
  /** The target is counted from `start`: «200 flere». */
  readonly relative: boolean;
  /** Where one stood when the plan began; null when nobody has said. */
  readonly start: number | null;
  readonly value: number;
}

const percent = (part: number, of: number) =>
  of === 0 ? null : Math.round(Math.min(1, Math.max(0, part / of)) * 100);

/**
 * How far a figure has come towards its target, in whole percent from 0 to 100; null when the target
 * asks for no change. From the start where one is given, down as well as up. Without a start, a relative
 * target takes the value as the change itself.
 */
export function targetProgress({ target, relative, start, value }: TargetFacts): number | null {
  const from = start ?? 0;
  return percent(value - from, relative ? target : target - from);
}
