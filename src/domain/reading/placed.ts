import { isUpperCase } from './join-lines';
import { labelled } from './labels';
import type { Line } from './line';
import { headingShaped, NUMBERED_LABEL, numberedLine } from './line-shapes';
import type { SourceLine } from './source-lines';

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

const depthOf = (line: SourceLine | undefined): number =>
  line && !line.cells ? (numberedLine(line.text)?.number.split('.').length ?? 0) : 0;

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

/** A numbered line is one of a list when its neighbour is numbered to the same depth. */
export const inNumberedList = ({ line, before, after }: Placed): boolean => {
  const depth = depthOf(line);
  return depthOf(after) === depth || depthOf(before) === depth;
};
