import { headAt } from './flat-table';
import { PAGE } from './furniture';
import type { LeftOutReason } from './reading';
import type { SourceLine } from './source-lines';

const isText = (line: SourceLine | undefined): line is SourceLine =>
  line !== undefined && line.cells === null && !line.bullet && line.depth === 0;
const isPage = (line: SourceLine | undefined): boolean => isText(line) && PAGE.test(line.text);
const FEWEST = 2;
const LONGEST = 120;

/** Words that stand, each time they stand, beside a page's number: the page's own head or foot. */
function runningHeads(lines: readonly SourceLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  const elsewhere = new Set<string>();
  lines.forEach((line, i) => {
    if (!isText(line) || line.text.length > LONGEST || isPage(line)) return;
    if (isPage(lines[i - 1]) || isPage(lines[i + 1])) {
      times.set(line.text, (times.get(line.text) ?? 0) + 1);
    } else elsewhere.add(line.text);
  });
  return new Set(
    Array.from(times)
      .filter(([words, count]) => count >= FEWEST && !elsewhere.has(words))
      .map(([words]) => words),
  );
}

/**
 * The lines that only a page's break has put among the others: its number, its running head, and the
 * head of a table that stands again right under them. Empty where no head runs.
 */
export function pageBreaks(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, LeftOutReason> {
  const found = new Map<SourceLine, LeftOutReason>();
  const heads = runningHeads(lines);
  if (heads.size === 0) return found;
  const tableHeads = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!isText(line)) continue;
    const before = lines[at - 1];
    const beside = [before, lines[at + 1]].some(one => one !== undefined && heads.has(one.text));
    if (heads.has(line.text)) found.set(line, 'title');
    else if (isPage(line) && beside) found.set(line, 'page-number');
    else {
      const width = headAt(lines, at)?.length ?? 0;
      const head = lines.slice(at, at + width);
      const words = head.map(({ text }) => text.toLowerCase()).join('\n');
      const again = before !== undefined && found.has(before) && tableHeads.has(words);
      if (width > 0 && again) for (const one of head) found.set(one, 'header-row');
      if (width > 0) tableHeads.add(words);
      at += Math.max(0, width - 1);
    }
  }
  return found;
}
