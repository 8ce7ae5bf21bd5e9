import { labelled } from './labels';
import type { Line } from './line';
import { headingShaped, NUMBERED_LABEL, numberedLine } from './line-shapes';
import type { SourceLine } from './source-lines';
import { isUpperCase } from './upper-case';

/** A line with its nearest neighbours that hold words. */
export interface Placed {
  readonly line: SourceLine;
  readonly before: SourceLine | undefined;
  readonly after: SourceLine | undefined;
}

/** One kind of line. The rules are tried in order; the first that reads a line decides. */
export interface LineRule {
  readonly example: string;
  read(placed: Placed): Line | null;
}

const numbersOf = (line: SourceLine | undefined): readonly string[] | null =>
  line && !line.cells ? (numberedLine(line.text)?.number.toLowerCase().split('.') ?? null) : null;

/** Whether something that belongs to a heading comes right after it, with no blank line between. */
const leadsOn = ({ line, after }: Placed): boolean =>
  line.blankAfter ||
  after === undefined ||
  after.cells !== null ||
  after.bullet ||
  after.text.length > 60 ||
  labelled(after.text) !== null ||
  NUMBERED_LABEL.test(after.text) ||
  numberedLine(after.text) !== null ||
  /[.:!?]$/.test(after.text);

/** Whether a list or a table comes right after the line. */
export const leadsList = ({ after }: Placed): boolean =>
  after?.bullet === true || after?.cells != null;
/** Whether a label for a time or a body comes right after the line. */
export function isLabelled({ after }: Placed): boolean {
  const role = after && !after.cells ? labelled(after.text)?.role : undefined;
  return role === 'when' || role === 'responsible';
}

/** Whether items stand inside the item; a label there («Ansvar: …») only tells of it. */
export const leadsItems = ({ line, after }: Placed): boolean =>
  after !== undefined &&
  after.indent > line.indent &&
  labelled(after.text) === null &&
  (after.bullet || (after.cells === null && numberedLine(after.text) !== null));

/** Whether the line is a heading by its shape and by what stands around it. */
export function isHeading(placed: Placed, text: string): boolean {
  const { line, before } = placed;
  if (line.depth > 0) return true;
  const asks = text.endsWith('?') && leadsList(placed);
  if (line.bullet || !headingShaped(asks ? text.slice(0, -1) : text)) return false;
  if (line.strong || isUpperCase(text)) return true;
  return (line.blankBefore || before?.cells != null) && leadsOn(placed);
}

/** Blanks that two items of one list may differ in. */
const SAME_INDENT = 1;

/** Whether `later` goes on from `earlier` in one list: numbered to the same depth, and higher. */
function goesOn(earlier: SourceLine | undefined, later: SourceLine | undefined): boolean {
  const [first, second] = [earlier, later].map(numbersOf);
  if (Math.abs((earlier?.indent ?? 0) - (later?.indent ?? 0)) > SAME_INDENT) return false;
  if (!first || !second || first.length !== second.length) return false;
  const [from = '', to = ''] = [first[first.length - 1], second[second.length - 1]];
  return /^\d/.test(from) && /^\d/.test(to) ? Number(from) < Number(to) : from < to;
}

/** A numbered line that a table comes right after, or that stands alone after one, is no item of a list. */
const headsTable = ({ line, before, after }: Placed): boolean =>
  after?.cells != null || (before?.cells != null && line.blankBefore && line.blankAfter);

/** «1.» inside a numbered line is the first of the list that the line heads. */
function isFirstUnder({ line, before }: Placed): boolean {
  const [own, above] = [line, before].map(numbersOf);
  const isFirst = own?.length === 1 && /^[1a]$/.test(own[0] ?? '') && above?.length === 1;
  return isFirst && !line.blankBefore && line.indent > (before?.indent ?? 0);
}

/** A numbered line is one of a list when its neighbour's number goes on from it. */
export const inNumberedList = (placed: Placed): boolean =>
  !headsTable(placed) &&
  (goesOn(placed.line, placed.after) || goesOn(placed.before, placed.line) || isFirstUnder(placed));
