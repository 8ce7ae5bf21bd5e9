import { MONTHS, WEEKDAYS } from '../period/words';
import type { Per } from '../plan/plan';
import type { Rule } from '../text/rule';
import { anyOf } from '../text/words';
import * as boundsNb from './bounds.nb';
import * as boundsNn from './bounds.nn';
import { OCCASIONS_NB } from './occasions.nb';
import { OCCASIONS_NN } from './occasions.nn';
import type { Rhythm } from './rhythm';
import * as nb from './words.nb';
import * as nn from './words.nn';

const COUNTS = new Map([...nb.COUNTS_NB, ...nn.COUNTS_NN]);
const STRETCHES = new Map([...nb.STRETCHES_NB, ...nn.STRETCHES_NN]);
const RHYTHMS = new Map<string, { count: number; per: Per }>(
  [...nb.RHYTHMS_NB, ...nn.RHYTHMS_NN].map(([words, count, per]) => [words, { count, per }]),
);
const NOT_OCCASIONS = new Set([...nb.NOT_OCCASIONS_NB, ...nn.NOT_OCCASIONS_NN]);

const OCCASION = new RegExp(
  `(?:${anyOf([...OCCASIONS_NB, ...OCCASIONS_NN])})(?:r|er|ar|en|et|a|s|e|ane|ene)?$`,
  'u',
);

/** Letters and figures go on: «halvårlig» is no «årlig», and «to-årig» no «to». */
const START = '(?:^|[ («"])';
const END = '(?![\\p{L}\\d-])';
/** The words from a count to its stretch of time, within one sentence; bounded, so that time stays linear. */
const GAP = '[^.:;!?()]{0,70}?';
const NUMBER = `(?:${anyOf(COUNTS.keys())}|\\d{1,3})`;
/** «Siste torsdag i måneden», «1. mandag hver måned». */
const NTH_WEEKDAY = `(?:${anyOf([...nb.NTHS_NB, ...nn.NTHS_NN])}|[1-4]\\.) (?:${anyOf(WEEKDAYS)})(?:en)?`;
const MONTHLY = `(?:${anyOf([...nb.MONTHLY_NB, ...nn.MONTHLY_NN])})`;
const ONE = `(?:${anyOf(nb.ONES_NB)})`;
const SPAN_TO = `(?:(?:-| til | eller )${NUMBER})?`;
const TIMES = `(?:${anyOf([...nb.TIMES_NB, ...nn.TIMES_NN])})`;
const MARK = `(?:${anyOf([...nb.MARKS_NB, ...nn.MARKS_NN])})`;
/** «I året som kommer» names a year; it does not count in years. */
const STRETCH = `(?<stretch>${anyOf(STRETCHES.keys())})${END}(?! som | før | etter )(?! \\d{4})`;

const MONTH = `(?:${anyOf(MONTHS.keys())})`;
const SEASONS = new Map([...boundsNb.SEASONS_NB, ...boundsNn.SEASONS_NN]);
/** Some words on the way from a rhythm to the part of the year it holds for; none that begin something new. */
const FEW_WORDS = '(?: (?!(?:og|samt|men|ellers) )[^ .,:;!?()]{1,30}){0,3}?';
const RHYTHM = `(?<rhythm>${anyOf(RHYTHMS.keys())})`;

const within = (...parts: readonly string[]) => new RegExp(parts.join(''), 'u');
const phrases = (words: readonly string[]) => within(START, `(?<words>${anyOf(words)})`, END);

/** How many months «september» and «mai» are with those between them; the year may turn on the way. */
function monthsBetween(first: string, last: string): number {
  const [from = 1, to = 1] = [first, last].map(name => MONTHS.get(name));
  return ((to - from + 12) % 12) + 1;
}

const countOf = (text = ''): number => COUNTS.get(text) ?? (/^\d/.test(text) ? Number(text) : 1);

function quota(
  number: string | undefined,
  stretch: string | undefined,
  words: string,
): Rhythm | null {
  const per = STRETCHES.get(stretch ?? '');
  const count = countOf(number);
  return per && count > 0 ? { kind: 'quota', quota: { count, per }, words } : null;
}

/** Searched for in a sentence, in this order; `words` is what was understood. */
export const RHYTHM_RULES: readonly Rule<Rhythm>[] = [
  {
    example: 'minst to møter i året',
    pattern: within(
      START,
      `(?<words>${MARK} (?<number>${NUMBER}|${ONE})${SPAN_TO} ${GAP}${STRETCH})`,
    ),
    read: ({ number, stretch, words = '' }) => quota(number, stretch, words),
  },
  {
    example: 'to felles møter med fylkesstyret i året',
    pattern: within(START, `(?<words>(?<number>${NUMBER})${SPAN_TO} (?!til )${GAP}${STRETCH})`),
    read: ({ number, stretch, words = '' }) => quota(number, stretch, words),
  },
  {
    example: 'siste torsdag i måneden',
    pattern: within(START, `(?<words>${NTH_WEEKDAY} ${MONTHLY})`, END),
    read: ({ words = '' }) => ({ kind: 'quota', quota: { count: 1, per: 'month' }, words }),
  },
  {
    example: 'stå på torget hver lørdag i august',
    pattern: within(
      START,
      `(?<words>${RHYTHM}${FEW_WORDS} (?:(?:i|fra) (?:(?<first>${MONTH})(?:-| ?til )(?<last>${MONTH})|(?<months>${MONTH}(?:, ${MONTH}){0,8}(?: og ${MONTH})?))|(?:i|om) (?<season>${anyOf(SEASONS.keys())})))`,
      END,
    ),
    read({ words = '', rhythm = '', first, last, months = '', season = '' }) {
      const known = RHYTHMS.get(rhythm);
      if (known?.per !== 'month') return null;
      const listed = months.split(/, | og /).length;
      const length =
        first !== undefined && last !== undefined
          ? monthsBetween(first, last)
          : (SEASONS.get(season) ?? listed);
      return { kind: 'quota', quota: { count: known.count * length, per: 'year' }, words };
    },
  },
  {
    example: 'kafé hver onsdag i advent',
    pattern: within(
      START,
      `${RHYTHM}${FEW_WORDS} (?:${anyOf([...boundsNb.BOUNDS_NB, ...boundsNn.BOUNDS_NN])})`,
      END,
    ),
    read: () => ({ kind: 'none' }),
  },
  {
    example: 'en gang per kvartal',
    pattern: within(START, `(?<words>${ONE} ${TIMES} ${STRETCH})`),
    read({ stretch, words = '' }) {
      const once = quota('1', stretch, words);
      return STRETCHES.get(stretch ?? '') === 'year' ? { kind: 'yearly', words } : once;
    },
  },
  {
    example: 'fortsette med halvårlige møter',
    pattern: phrases(Array.from(RHYTHMS.keys())),
    read({ words = '' }) {
      const known = RHYTHMS.get(words);
      return known ? { kind: 'quota', quota: known, words } : null;
    },
  },
  {
    example: 'møtes 2. hvert år',
    pattern: phrases([...nb.RARE_NB, ...nn.RARE_NN]),
    read: ({ words = '' }) => ({ kind: 'unclear', words, count: 1 }),
  },
  {
    example: 'arrangere kurs hvert år',
    pattern: phrases([...nb.YEARLY_NB, ...nn.YEARLY_NN]),
    read: ({ words = '' }) => ({ kind: 'yearly', words }),
  },
  {
    example: 'invitere alle i løpet av perioden',
    pattern: phrases([...nb.BEFORE_END_NB, ...nn.BEFORE_END_NN]),
    read: ({ words = '' }) => ({ kind: 'once', words }),
  },
  {
    example: 'sende brev i februar og august',
    pattern: within(
      START,
      `(?<words>i (?:${anyOf(MONTHS.keys())}) og (?:${anyOf(MONTHS.keys())}))`,
      END,
      '(?! \\d)',
    ),
    read: ({ words = '' }) => ({ kind: 'quota', quota: { count: 2, per: 'year' }, words }),
  },
  {
    example: 'minst ett arrangement under festivalen',
    pattern: within(
      START,
      `(?<words>${MARK} (?<number>${NUMBER}|${ONE})(?<after>(?: [^ .,:;!?()]{1,40}){1,3}))(?:[ .,:;!?()]|$)`,
    ),
    read({ words = '', number, after = '' }) {
      const said = after.split(' ');
      const occasions = said.some(word => OCCASION.test(word));
      return occasions && said.every(word => !NOT_OCCASIONS.has(word))
        ? { kind: 'unclear', words, count: countOf(number) }
        : null;
    },
  },
];
