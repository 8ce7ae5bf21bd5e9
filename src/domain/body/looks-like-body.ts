import { anyOf } from '../text/words';
import * as nb from './stems.nb';
import * as nn from './stems.nn';

const STEM = anyOf([...nb.BODY_STEMS_NB, ...nn.BODY_STEMS_NN]);
const INFLECTED = new RegExp(`(?:${STEM})(?:e|a|en|et|er|ar|ene|ane|ne|n|r|t|na)?s?$`, 'iu');
const WHOLE = new RegExp(`^(?:${anyOf([...nb.BODY_WORDS_NB, ...nn.BODY_WORDS_NN])})$`, 'iu');
const SHORT = new RegExp(`^(?:${anyOf(nb.BODY_SHORT_NB)})$`, 'u');
const NOT_BODY = new RegExp(
  `(?:^(?:${anyOf(nb.NOT_BODIES_NB)})|${anyOf(nb.NOT_BODY_ENDS_NB)})(?:et|ene|a|en|er)?$`,
  'iu',
);
const OF = new RegExp(`^(?<body>[^ ]+) (?:${anyOf(nb.BODY_OF_NB)}) `, 'iu');
const INSIDE = / (?:av|i|for|på|til|med|om|fra|frå|som|hos|mot) /iu;
const MOST_WORDS = 4;
const MOST_WORDS_OF = 8;
const MOST_LETTERS = 80;

const isBodyWord = (word: string): boolean =>
  SHORT.test(word) || WHOLE.test(word) || (INFLECTED.test(word) && !NOT_BODY.test(word));

/** Whether a name is one of the bodies organisations have, by its last word: «valgkomiteen», «AU». */
export function looksLikeBody(name: string): boolean {
  const plain = name.trim().replace(/[.,:;]+$/, '');
  if (plain.length > MOST_LETTERS || /\d{3}/.test(plain)) return false;
  const words = plain.split(' ');
  const of = words.length <= MOST_WORDS_OF ? OF.exec(plain)?.groups?.body : undefined;
  if (of !== undefined && isBodyWord(of)) return true;
  if (INSIDE.test(plain)) return false;
  const last = words[words.length - 1] ?? '';
  return words.length <= MOST_WORDS && (isBodyWord(last) || WHOLE.test(plain));
}
