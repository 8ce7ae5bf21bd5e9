import { ADOPTION } from './furniture';
import { labelled, splitAtLabels } from './labels';
import { withoutPageMarks } from './page-marks';
import type { SourceLine } from './source-lines';
import { tablesInText } from './tables-in-text';
import { timedItem } from './time-lines';
import { isUpperCase } from './upper-case';

/** Lines longer than this are not wrapped by a page but by the writer. */
const WIDEST_PAGE = 130;
const NARROWEST_PAGE = 45;
const NUMBERED =
  /^(?:(?:tiltak|aktivitet|delmål|mål|hovedmål|hovudmål|innsatsområde|satsingsområde|fokusområde) )?(?:\d{1,2}(?:\.\d{1,3})*[.):]? |\(?[a-zæøå]\) )/i;

/** The width of the page the text was copied from, in letters; 0 when no page wrapped it. */
function pageWidth(lines: readonly SourceLine[]): number {
  const widest = lines.reduce(
    (most, { text, cells }) => Math.max(most, cells ? 0 : text.length),
    0,
  );
  return widest >= NARROWEST_PAGE && widest <= WIDEST_PAGE ? widest : 0;
}

const isText = (line: SourceLine) => line.cells === null && line.depth === 0 && !line.whole;

/** Whether `line` is the rest of the paragraph or heading whose last line is `before`. */
function continues(line: SourceLine, before: SourceLine, width: number): boolean {
  if (!isText(line) || !isText(before) || line.blankBefore || line.bullet) return false;
  if (line.leftOut || before.leftOut) return false;
  if (/[.!?:;]$/.test(before.text) || labelled(before.text)?.value === '') return false;
  if (NUMBERED.test(line.text) || labelled(line.text)) return false;
  if (ADOPTION.test(line.text) || timedItem(line.text) !== null) return false;
  if (isUpperCase(before.text)) return isUpperCase(line.text);
  if (isUpperCase(line.text)) return false;
  if (/^[\p{Ll}(]/u.test(line.text)) return true;
  return width > 0 && before.text.length >= width * 0.75;
}

/** «for-» + «ening» is one word; «plan-» + «og» is not. */
const hyphenated = (before: string, after: string): boolean =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:og|eller|til) /.test(after);

function joinText(parts: readonly string[]): string {
  const pieces = parts.map((part, i) => {
    const after = parts[i + 1];
    if (after === undefined) return part;
    return hyphenated(part, after) ? part.slice(0, -1) : `${part} `;
  });
  return pieces.join('');
}

/** The lines of one paragraph as one. */
function joinGroup(group: readonly SourceLine[]): SourceLine | undefined {
  const [first] = group;
  const last = group[group.length - 1];
  if (!first || !last || group.length === 1) return first;
  return {
    ...first,
    text: joinText(group.map(({ text }) => text)),
    raw: group.map(({ raw }) => raw).join(' '),
    blankAfter: last.blankAfter,
  };
}

/** The pieces of a line, as lines. Where words were joined (`whole`), each keeps the words of all of it. */
const partLine = (
  line: SourceLine,
  pieces: readonly string[],
  whole: boolean,
): readonly SourceLine[] =>
  pieces.map((text, i) => ({
    ...line,
    text,
    raw: whole ? line.raw : text,
    bullet: line.bullet && i === 0,
    part: i > 0,
    blankBefore: line.blankBefore && i === 0,
    blankAfter: line.blankAfter && i === pieces.length - 1,
  }));

/** Puts together what a page's width has parted, and parts what stands before a label on one line. */
export function joinLines(printed: readonly SourceLine[]): readonly SourceLine[] {
  const lines = tablesInText(withoutPageMarks(printed));
  const width = pageWidth(lines);
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group && before && continues(line, before, width)) group.push(line);
    else groups.push([line]);
  }
  const joined: SourceLine[] = [];
  for (const group of groups) {
    const line = joinGroup(group);
    if (!line) continue;
    const pieces = line.cells ? [line.text] : splitAtLabels(line.text);
    if (pieces.length < 2) joined.push(line);
    else
      joined.push(
        ...partLine(
          line,
          pieces,
          group.some(({ text }) => text.endsWith('-')),
        ),
      );
  }
  return joined;
}
