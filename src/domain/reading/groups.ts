import { anyOf } from '../text/words';

/** Short words for doing something; the longer end in «e» (nn «a»). */
const SHORT_VERBS = anyOf([
  ...['få', 'gi', 'ta', 'se', 'bli', 'ha', 'gå', 'stå', 'be', 'dra', 'la', 'nå', 'bidra', 'følge'],
  ...['sjå', 'bli', 'gje', 'vere', 'gå', 'bygge', 'lage'],
]);
const TASK = new RegExp(`^(?:å )?(?:\\p{L}+e|(?:${SHORT_VERBS}))(?: |$)`, 'iu');
const PROMISES = /(?:^| )(?:skal|vil|må|bør|kan|er|har|blir)(?: |$)/iu;
const MOST_WORDS = 6;

/** Whether an item with items inside it names a group, and is no measure itself: «Småspeiderne:». */
export const namesGroup = (text: string): boolean =>
  /:$/.test(text) ||
  (text.split(' ').length <= MOST_WORDS &&
    !/[.!?]$/.test(text) &&
    !TASK.test(text) &&
    !PROMISES.test(text));
