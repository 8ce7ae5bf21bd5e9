import type { Draft, DraftGoal } from './draft';
import type { LeftOut } from './reading';
import type { SourceLine } from './source-lines';
import { repeats } from './title';

/**
 * The lines of a document that neither title nor goals were read from, in its order. A line that the
 * title was read from is left out where it only repeats it; of a row, the cells that no measure holds.
 */
export function leftOutOf(
  lines: readonly SourceLine[],
  inTitle: ReadonlySet<SourceLine>,
  title: string,
  goals: readonly DraftGoal[],
  { why, remains }: Draft,
): readonly LeftOut[] {
  const used = new Set<SourceLine>();
  for (const goal of goals) {
    for (const source of goal.sources) used.add(source);
    for (const { sources } of goal.measures) for (const source of sources) used.add(source);
  }
  let untold = title.toLowerCase();
  const leftOut: LeftOut[] = [];
  for (const line of lines) {
    if (used.has(line)) {
      const cells = remains.get(line);
      if (cells) leftOut.push({ text: cells.join(' · '), why: 'remark' });
      continue;
    }
    const words = line.text.toLowerCase();
    if (inTitle.has(line) && untold.includes(words)) {
      untold = untold.replace(words, () => ' ');
      continue;
    }
    const repeated =
      inTitle.has(line) || (why.get(line) === 'heading' && repeats(line.text, title));
    leftOut.push({ text: line.raw, why: repeated ? 'title' : (why.get(line) ?? 'prose') });
  }
  return leftOut;
}
