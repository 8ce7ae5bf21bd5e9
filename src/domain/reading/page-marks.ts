import { LEADERS } from './furniture';
import { roleOf } from './labels';
import { isNumberedLabel } from './line-in-row';
import type { SourceLine } from './source-lines';
import { CONTENTS_NB } from './words.nb';
import { CONTENTS_NN } from './words.nn';

const CONTENTS = new Set([...CONTENTS_NB, ...CONTENTS_NN]);
const PAGE_AT_END = /[\p{L}.)»!?:][ .]{1,20}(?<page>\d{1,3})$/u;
const TAIL = 40;
const ALONE = /^(?:(?:side|s\.) ?)?\d{1,3}(?: ?(?:av|\/) ?\d{1,3})?$/iu;
/** Pages are numbered in order; a few may have no words at their foot. */
const LONGEST_STEP = 3;
const FEWEST = 2;
const SHORTEST_PAGE = 400;
const LATEST_START = 4;
const MOST_CONTENTS = 60;

const isText = ({ cells, bullet, depth }: SourceLine) => cells === null && !bullet && depth === 0;

/** The number a line ends in, after other words; null when it ends in none. */
function pageOf({ text }: SourceLine): string | null {
  if (!/\d$/.test(text)) return null;
  return PAGE_AT_END.exec(text.slice(-TAIL))?.groups?.page ?? null;
}

/** The lines of a list of contents: those after «Innhold» that end in a page's number, and its wrapped lines. */
function contentsLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  lines.forEach((heading, start) => {
    if (!CONTENTS.has(heading.text.toLowerCase().replace(/[ :]+$/, ''))) return;
    let waiting: SourceLine[] = [];
    for (const line of lines.slice(start + 1, start + MOST_CONTENTS)) {
      if (line.depth > 0 || ALONE.test(line.text) || waiting.length > 1) break;
      waiting.push(line);
      if (pageOf(line) === null && !LEADERS.test(line.text)) continue;
      for (const one of waiting) found.add(one);
      waiting = [];
    }
    if (waiting.length < 2 || found.size > 0) found.add(heading);
  });
  return found;
}

/**
 * The lines whose last number is their page's: such numbers come in order through the document, with at
 * least some hundred letters to a page between them.
 */
function linesWithPage(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found: SourceLine[] = [];
  let page = 0;
  let letters = 0;
  let last = 0;
  for (const line of lines) {
    letters += line.text.length;
    const number = Number(pageOf(line) ?? Number.NaN);
    const step = number - page;
    const starts = found.length === 0 && number <= LATEST_START;
    const follows =
      found.length > 0 &&
      step > 0 &&
      step <= LONGEST_STEP &&
      letters - last >= step * SHORTEST_PAGE;
    if (!starts && !follows) continue;
    found.push(line);
    page = number;
    last = letters;
  }
  return new Set(found.length >= FEWEST ? found : []);
}

/** Marks the list of contents as left out, and takes off the page numbers that are stuck to words. */
export function withoutPageMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const contents = contentsLines(lines);
  const others = lines.filter(
    line =>
      isText(line) &&
      !line.whole &&
      !contents.has(line) &&
      !LEADERS.test(line.text) &&
      !isNumberedLabel(line.text),
  );
  const paged = linesWithPage(others);
  if (contents.size === 0 && paged.size === 0) return lines;
  return lines.map((line): SourceLine => {
    if (contents.has(line)) return { ...line, leftOut: 'contents' };
    if (!paged.has(line)) return line;
    const words = line.text.slice(0, -(pageOf(line)?.length ?? 0)).trim();
    return roleOf(words) ? line : { ...line, text: words };
  });
}
