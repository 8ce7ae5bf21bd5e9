export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of writing something. A rule matches the whole tidied expression, or reads null. */
export interface Rule<T> {
  readonly example: string;
  readonly pattern: RegExp;
  read(part: Parts): T | null;
}

/** A pattern for the whole of an expression, with at most one blank between its parts. */
export const wholly = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.join(' ?')}$`, 'u');

/** What one rule reads from an expression, or null. */
export function readByRule<T>(rule: Rule<T>, expression: string): T | null {
  const match = rule.pattern.exec(expression);
  return match ? rule.read(match.groups ?? {}) : null;
}

/** What the first rule that fits reads from an expression, or null. */
export function firstReading<T>(rules: readonly Rule<T>[], expression: string): T | null {
  for (const rule of rules) {
    const value = readByRule(rule, expression);
    if (value !== null) return value;
  }
  return null;
}
