import { areBodies } from '../body/are-bodies';
import { splitBodies } from '../body/split-bodies';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import { labelsInNote } from './table';

/** What brackets, or a dash, at the end of a line give: its time, its bodies, and the line without them. */
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

const MOST_WORDS = 2;

/** Whether what stands beside a time is bodies too, though nobody knows them: «tunvertene og verten». */
const believable = (names: string): boolean =>
  areBodies(names) || splitBodies(names).every(name => name.split(' ').length <= MOST_WORDS);

/** What the words give once the times among them are set apart; null where they are something else. */
function timesAndBodies(words: string): { when: string | null; responsible: string } | null {
  const parts = words.split(/[,;] *| [–—-] /);
  const times = parts.filter(isTime);
  const bodies = parts.filter(part => !isTime(part));
  if (bodies.length === 0) return null;
  const beside = times.length > 0 && bodies.every(believable);
  if (!beside && !areBodies(bodies.join(', '))) return null;
  return { when: times.length > 0 ? times.join(', ') : null, responsible: bodies.join(', ') };
}

const CLOSING_DASH = /^(?<before>.*\S) [–—-] (?<bodies>[^–—]{2,60}?)[. ]*$/u;

/** «Åpent møte – styret»: bodies after a dash that closes the line. */
function closingDash(text: string): Closing {
  const { before, bodies } = CLOSING_DASH.exec(text)?.groups ?? {};
  return before !== undefined && bodies !== undefined && areBodies(bodies)
    ? { text: before, when: null, responsible: bodies }
    : { text, when: null, responsible: null };
}

/** «Rydde på hytta (styret, høsten 2025)» gives the words before, the body and the time. */
export function closingBrackets(text: string): Closing {
  const none: Closing = { text, when: null, responsible: null };
  const found = lastBrackets(text);
  if (!found) return closingDash(text);
  if (found.inside.includes('(')) return none;
  const { before, inside } = found;
  const labels = labelsInNote(inside);
  const [when = null, responsible = null] = [labels.get('when'), labels.get('responsible')];
  if (when !== null || responsible !== null) return { text: before, when, responsible };
  if (isTime(inside)) return { text: before, when: inside, responsible: null };
  const read = timesAndBodies(inside);
  return read ? { text: before, ...read } : none;
}
