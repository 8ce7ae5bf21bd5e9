import { anyOf } from '../text/words';
import * as nb from './could-be-words.nb';
import * as nn from './could-be-words.nn';
import { looksLikeBody } from './looks-like-body';
import { splitBodies } from './split-bodies';

const CLASS = new RegExp(
  `^\\d{1,2}\\.(?: ?[-–] ?\\d{1,2}\\.)? ?(?:${anyOf(nb.CLASS_WORDS_NB)})$`,
  'iu',
);
const DEFINITE = /\p{L}{2}(?:en|et|a|ene|ne|ane)$/u;
const NAME = /^\p{Lu}\p{L}+$/u;
const INSIDE = / (?:av|i|for|på|til|med|om|fra|frå|som|hos|mot|ved|er|skal) |[:!?"«»%]/iu;
const OTHER = new RegExp(
  `(?:^(?:${anyOf([...nb.OTHER_WORDS_NB, ...nn.OTHER_WORDS_NN])})|${anyOf([...nb.OTHER_ENDS_NB, ...nn.OTHER_ENDS_NN])})$`,
  'iu',
);
const MOST_WORDS = 4;
const SHORTEST = 4;
const LONGEST = 40;

function hasForm(name: string): boolean {
  if (looksLikeBody(name) || CLASS.test(name)) return true;
  const words = name.split(' ');
  const last = words[words.length - 1] ?? '';
  if (words.length <= MOST_WORDS && words.some(looksLikeBody)) return true;
  if (name.length > LONGEST || words.length > MOST_WORDS || INSIDE.test(name)) return false;
  if (/\d/.test(name) || last.length < SHORTEST || words.some(word => OTHER.test(word)))
    return false;
  return DEFINITE.test(last) || words.every(word => NAME.test(word));
}

/**
 * Whether words that nobody knows have the form of bodies: «tunvertene», «Kari og Solveig», «5. trinn».
 * Not enough by itself: only where the plan has bodies in that place elsewhere.
 */
export function couldBeBodies(words: string): boolean {
  const names = splitBodies(words);
  return names.length > 0 && names.every(hasForm);
}
