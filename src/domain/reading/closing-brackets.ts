import { areBodies } from '../body/are-bodies';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import { labelsInNote } from './table';

/** What brackets at the end of a line give: its time, its bodies, and the line without them. */
export interface Closing {
  readonly text: string;
  readonly when: string | null;
  readonly responsible: string | null;
}

const LONGEST = 100;
const isTime = (words: string) => !saysNoTime(words) && parsePeriod(words).ok;

/** The last brackets of a line, where they close it; searched for from the end. */
function lastBrackets(text: string): { readonly before: string; readonly inside: string } | null {
  const end = text.replace(/[. ]+$/, '');
  const open = end.lastIndexOf('(');
  if (!end.endsWith(')') || open <= 0 || end.length - open > LONGEST) return null;
  return { before: text.slice(0, open).trim(), inside: end.slice(open + 1, -1).trim() };
}

/** «Rydde på hytta (styret, høsten 2025)» gives the words before, the body and the time. */
export function closingBrackets(text: string): Closing {
  const none: Closing = { text, when: null, responsible: null };
  const found = lastBrackets(text);
  if (!found || found.inside.includes('(')) return none;
  const { before, inside } = found;
  const labels = labelsInNote(inside);
  const [when = null, responsible = null] = [labels.get('when'), labels.get('responsible')];
  if (when !== null || responsible !== null) return { text: before, when, responsible };
  if (isTime(inside)) return { text: before, when: inside, responsible: null };
  if (areBodies(inside)) return { text: before, when: null, responsible: inside };
  const parts = inside.split(/[,;] *| [–—-] /);
  const times = parts.filter(isTime);
  const bodies = parts.filter(part => !isTime(part) && areBodies(part));
  if (times.length === 0 || bodies.length === 0 || times.length + bodies.length < parts.length) {
    return none;
  }
  return { text: before, when: times.join(', '), responsible: bodies.join(', ') };
}
