import { anyOf } from '../text/words';

/** Short words for doing something; the longer end in «e» (nn «a»). */
const SHORT_VERBS = anyOf([
  ...['få', 'gi', 'ta', 'se', 'bli', 'ha', 'gå', 'stå', 'be', 'dra', 'la', 'nå', 'bidra', 'følge'],
  ...['sjå', 'bli', 'gje', 'vere', 'gå', 'bygge', 'lage'],
]);
/** Words that end as verbs do, and tell of how many or what kind; nouns in the plural end in «-ene». */
const NOT_VERBS = anyOf([
  ...[
    'flere',
    'fleire',
    'alle',
    'mange',
    'unge',
    'nye',
    'gode',
    'bedre',
    'betre',
    'eldre',
    'yngre',
  ],
  ...['faste', 'aktive', 'større', 'mindre', 'høyere', 'friske', 'andre'],
]);
const TASK = new RegExp(
  `^(?:å )?(?!(?:${NOT_VERBS}|\\p{L}+ene|\\p{L}+ane) )(?:\\p{L}+e|(?:${SHORT_VERBS}))(?: |$)`,
  'iu',
);
const PROMISES = /(?:^| )(?:skal|vil|må|bør|kan|er|har|blir)(?: |$)/iu;
const MOST_WORDS = 6;

/** Whether words begin with a verb that tells what to do: «Arrangere kurs». */
export const isTask = (text: string): boolean => TASK.test(text);

/** Whether an item with items inside it names a group, and is no measure itself: «Småspeiderne:». */
export const namesGroup = (text: string): boolean =>
  /:$/.test(text) ||
  (text.split(' ').length <= MOST_WORDS &&
    !/[.!?]$/.test(text) &&
    !isTask(text) &&
    !PROMISES.test(text));
