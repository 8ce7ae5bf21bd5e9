import { sentenceBodies, tellsAct } from '../body/sentence-bodies';
import { readRhythm } from '../rhythm/read-rhythm';

const PROMISES = /(?:^| )(?:skal|vil|må)(?: |$)/iu;
const COUNTED = new Set(['quota', 'yearly']);
const LONGEST = 300;
const SENTENCE_END = /(?<=[.!?]) (?=\p{Lu})/u;
const SHORTEST = 20;
const MOST = 3;

/** Whether a sentence promises something that can be followed up: by a body that «skal» or «vil», or with a rhythm. */
const isPromise = (sentence: string): boolean =>
  sentence.length >= SHORTEST &&
  sentence.length <= LONGEST &&
  PROMISES.test(sentence) &&
  (sentenceBodies(sentence).length > 0 || COUNTED.has(readRhythm(sentence).kind));

/**
 * The sentences of a paragraph that tell what a body does: promises too, in a plan whose others say
 * «skal»; the first few.
 */
export const actsIn = (paragraph: string): readonly string[] =>
  paragraph
    .slice(0, 5_000)
    .split(SENTENCE_END)
    .map(sentence => sentence.trim())
    .filter(one => one.length >= SHORTEST && one.length <= LONGEST && tellsAct(one))
    .slice(0, MOST);

/** The sentences of a paragraph that promise something; the first few. */
export const promisesIn = (paragraph: string): readonly string[] =>
  paragraph
    .slice(0, 5_000)
    .split(SENTENCE_END)
    .map(sentence => sentence.trim())
    .filter(isPromise)
    .slice(0, MOST);

/** Of those, the promises nobody can take for an introduction: by a body, and with a rhythm. */
export const firmPromisesIn = (paragraph: string): readonly string[] =>
  promisesIn(paragraph).filter(
    one => sentenceBodies(one).length > 0 && COUNTED.has(readRhythm(one).kind),
  );
