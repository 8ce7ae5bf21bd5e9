import type { Line, Understood } from './line';
import { LINE_RULES } from './line-rules';
import type { Placed } from './placed';
import type { SourceLine } from './source-lines';

function classifyOne(placed: Placed): Line {
  const { leftOut } = placed.line;
  if (leftOut !== null) return { kind: 'furniture', why: leftOut };
  for (const rule of LINE_RULES) {
    const line = rule.read(placed);
    if (line) return line;
  }
  return { kind: 'prose', text: placed.line.text };
}

/** What each line is, by the first rule that reads it. */
export const classify = (lines: readonly SourceLine[]): readonly Understood[] =>
  lines.map((source, i) => ({
    line: classifyOne({ line: source, before: lines[i - 1], after: lines[i + 1] }),
    source,
  }));
