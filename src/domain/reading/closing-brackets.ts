import { areBodies } from '../body/are-bodies';
import { couldBeBodies } from '../body/could-be-body';
import { splitBodies } from '../body/split-bodies';
import { parsePeriod, saysNoTime } from '../period/parse-period';
import { MONTHS } from '../period/words';
import { anyOf } from '../text/words';
import { type ClosingMark, closingMark } from './closing-marks';
import { TIME_STARTS_NB } from './closing-words.nb';
import { TIME_STARTS_NN } from './closing-words.nn';
import { labelsInNote } from './table';

/** What brackets, or a dash, at the end of a line give: its time, its bodies, and the line without them. */
export interface Closing {
  readonly text: string;
  readonly when: string | null;
  readonly responsible: string | null;
  /** The bodies are taken on trust: other items of the plan close with bodies, but nobody knows these. */
  readonly onTrust: boolean;
}

/** Which marks a plan's items close with where they close with bodies. */
export type ClosingHabit = ReadonlySet<ClosingMark['kind']>;

type Read = Omit<Closing, 'text'>;

const NO_HABIT: ClosingHabit = new Set();
const LONG_DATE = new RegExp(
  `\\d\\. ?(?:${anyOf(MONTHS.keys())})(?!\\p{L})|\\d\\.\\d{1,2}\\.`,
  'iu',
);
const WITH_YEAR = new RegExp(
  `^(?:${anyOf([...TIME_STARTS_NB, ...TIME_STARTS_NN])}) .*(?:19|20)\\d\\d$`,
  'iu',
);

/** «Innen båtsesongen 2026» is a time too, though not one that can be read. */
const isTime = (words: string) =>
  WITH_YEAR.test(words) || (!saysNoTime(words) && parsePeriod(words).ok);

const MOST_WORDS = 2;

/** Whether what stands beside a time is bodies too, though nobody knows them: «tunvertene og verten». */
const believable = (names: string): boolean =>
  areBodies(names) || splitBodies(names).every(name => name.split(' ').length <= MOST_WORDS);

/** «Styret innen 1. juni» as bodies and a time, two parts; words that are not both stay one part. */
function partedAtTime(part: string): readonly string[] {
  if (isTime(part) || areBodies(part)) return [part];
  const words = part.split(' ');
  for (let at = 1; at < words.length; at++) {
    const [bodies, time] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isTime(time) && areBodies(bodies)) return [bodies, time];
  }
  return [part];
}

/** What the words give once the times among them are set apart; null where they are something else. */
function timesAndBodies(words: string, trusts: boolean): Read | null {
  const parts = words.split(/[,;] *| [–—-] /).flatMap(partedAtTime);
  const times = parts.filter(isTime);
  const bodies = parts.filter(part => !isTime(part));
  if (bodies.length === 0) return null;
  const responsible = bodies.join(', ');
  const when = times.length > 0 ? times.join(', ') : null;
  const known = (when !== null && bodies.every(believable)) || areBodies(responsible);
  if (!known && !(trusts && couldBeBodies(responsible))) return null;
  return { when, responsible, onTrust: !known };
}

/** A day in brackets after other days is of the words it stands by: «… og aksjonsdagen (12. mai)». */
const isOfWords = ({ before, inside }: ClosingMark): boolean =>
  LONG_DATE.test(inside) && LONG_DATE.test(before);

/** «5. juni – 7. juni»: a dash between two times closes nothing. */
const isRange = ({ kind, before }: ClosingMark): boolean =>
  kind === 'dash' && /\d\.?$/.test(before);

function readMark(mark: ClosingMark, habit: ClosingHabit): Read | null {
  const { kind, inside } = mark;
  if (kind === 'bracket') {
    if (/[([]/.test(inside)) return null;
    const labels = labelsInNote(inside);
    const [when = null, responsible = null] = [labels.get('when'), labels.get('responsible')];
    if (when !== null || responsible !== null) return { when, responsible, onTrust: false };
    if (isTime(inside)) {
      return isOfWords(mark) ? null : { when: inside, responsible: null, onTrust: false };
    }
  } else if (isRange(mark) || isTime(inside)) return null;
  return timesAndBodies(inside, habit.has(kind));
}

/** «Rydde på hytta (styret) [høsten 2025]» gives the words before, the body and the time. */
export function closingBrackets(text: string, habit: ClosingHabit = NO_HABIT): Closing {
  const none: Closing = { text, when: null, responsible: null, onTrust: false };
  const mark = closingMark(text);
  const read = mark && readMark(mark, habit);
  if (!mark || !read) return none;
  const { before } = mark;
  const another = mark.kind === 'bracket' ? closingMark(before) : null;
  const more = another?.kind === 'bracket' ? readMark(another, habit) : null;
  const adds = more && (read.when === null) !== (more.when === null);
  if (!another || !more || !adds || (read.responsible !== null && more.responsible !== null)) {
    return { text: before, ...read };
  }
  return {
    text: another.before,
    when: read.when ?? more.when,
    responsible: read.responsible ?? more.responsible,
    onTrust: read.onTrust || more.onTrust,
  };
}
