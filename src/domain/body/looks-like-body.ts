import { anyOf } from '../text/words';
import { BODY_ENDINGS_NB } from './words.nb';
import { BODY_ENDINGS_NN } from './words.nn';

const ENDS_AS_BODY = new RegExp(`(?:${anyOf([...BODY_ENDINGS_NB, ...BODY_ENDINGS_NN])})$`, 'iu');
const MOST_WORDS = 4;

/** Whether a name is one of the bodies organisations have, by its last word: «valgkomiteen», «AU». */
export function looksLikeBody(name: string): boolean {
  const words = name.trim().split(' ');
  const last = words[words.length - 1] ?? '';
  return words.length <= MOST_WORDS && ENDS_AS_BODY.test(last);
}
