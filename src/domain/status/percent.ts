/**
 * Points of a whole as whole percent, 0–100; null of nothing. 100 and 0 are said only when they are
 * true: a thousand promises but one are not all of them.
 */
export function percentOf(points: number, of: number): number | null {
  if (of === 0) return null;
  const percent = Math.round((100 * points) / of);
  if (points > 0 && points < of) return Math.min(99, Math.max(1, percent));
  return percent;
}
