import type { Target } from '../plan/plan';
import { plainDashes, tidyText } from '../text/tidy';
import { anyOf } from '../text/words';
import * as nb from './words.nb';
import * as nn from './words.nn';

const NUMBERS = new Map([...nb.NUMBERS_NB, ...nn.NUMBERS_NN]);
const NOT_UNITS = new Set([...nb.NOT_UNITS_NB, ...nn.NOT_UNITS_NN]);
const NO_UNIT = new Set([...nb.NO_UNIT_NB, ...nn.NO_UNIT_NN]);
const BEFORE_UNIT = new Set([...nb.BEFORE_UNIT_NB, ...nn.BEFORE_UNIT_NN]);
/** One, in letters, is an article more often than a number. */
const ARTICLES = new Set(['en', 'én', 'ei', 'ett', 'et', 'ein', 'eit', 'eitt']);
const NEW = /^(?:nye|ny|nytt|flere|fleire) $/iu;

const START = '(?:^|[ («])';
const WORD = '[\\p{L}-]{2,30}';
/** A number that is no date, version, phone number or year: one to three figures, then groups of three. */
const FIGURES = '\\d{1,3}(?:[ .]\\d{3}){1,3}(?!\\d)|\\d{1,6}(?:,\\d{1,2})?';
const FOUND = new RegExp(
  `${START}(?<least>(?:${anyOf([...nb.LEAST_NB, ...nn.LEAST_NN])}) )?(?<kr>kr\\.? )?(?<number>${FIGURES}|(?:${anyOf(NUMBERS.keys())})(?![\\p{L}\\d]))(?<percent> ?(?:%|prosent(?![\\p{L}])))?(?<rest>(?: (?:${WORD}|\\d{4})){0,4})`,
  'giu',
);
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?!\d|[ -]*-)/u;
const INCREASE = new RegExp(`(?:^| )(?:${anyOf([...nb.CHANGE_NB, ...nn.CHANGE_NN])})(?: |$)`, 'iu');
/** «Innen tre måneder» is a service level; of «fra 300 til 400» the last is the target. */
const WITHIN = /(?:^| )(?:innen|innan|etter)$/iu;
const FROM = /(?:^| )(?:fra|frå)$/iu;
const BY = /(?:^| )med$/iu;
const DECREASE =
  /(?:^| )(?:redusere|reduseres|redusert|minske|minskes|minka|kutte|kuttes|senke|senkes|halvere|halveres)(?: |$)/iu;
const GROWTH = /(?:^| )(?:øke|økes|auke|aukast|nå|opp|flere|fleire|nye)(?: |$)/iu;
const MEMBERS = /medlemsta(?:ll|l)(?:et)?(?: |$)/iu;
const COUNTED = /(?:antall|antallet|talet på|tallet på|tal) (?<unit>[\p{L}-]{3,30})/iu;
const LONGEST = 400;

const figureOf = (number: string): number =>
  NUMBERS.get(number.toLowerCase()) ??
  Number(number.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));

/** What a number counts: the word after it, or what the sentence says is counted. */
function unitOf(rest: string, before: string): string | null {
  const words = rest
    .trim()
    .split(' ')
    .filter(word => word !== '');
  const at = words.findIndex(word => !BEFORE_UNIT.has(word.toLowerCase()));
  const word = words[at] ?? '';
  if (NOT_UNITS.has(word.toLowerCase())) return null;
  if (word !== '' && !NO_UNIT.has(word.toLowerCase()) && !/^\d/.test(word)) return word;
  const counted = COUNTED.exec(before)?.groups?.unit;
  if (counted !== undefined) return counted;
  if (MEMBERS.test(before)) return /medlemstal(?:et)? /.test(before) ? 'medlemmar' : 'medlemmer';
  return '';
}

/** Whether all that the words ask for is that figures go down. */
export const asksForLess = (text: string): boolean =>
  DECREASE.test(tidyText(text)) && !GROWTH.test(tidyText(text));

/** The figures that a sub-goal promises, in the order they are named; none where it names none. */
export function readTargets(text: string): readonly Target[] {
  const sentence = plainDashes(tidyText(text.slice(0, LONGEST))).replace(/\s+/g, ' ');
  const targets: Target[] = [];
  FOUND.lastIndex = 0;
  for (let match = FOUND.exec(sentence); match; match = FOUND.exec(sentence)) {
    const { least, kr, number = '', percent, rest = '' } = match.groups ?? {};
    const end = match.index + match[0].length - rest.length;
    FOUND.lastIndex = end;
    const before = sentence.slice(0, match.index + 1).trim();
    const after = sentence.slice(end);
    const target = targetOf({ least, kr, number, percent, rest, before, after }, targets);
    if (target) targets.push(target);
  }
  return targets;
}

interface Found {
  readonly least: string | undefined;
  readonly kr: string | undefined;
  readonly number: string;
  readonly percent: string | undefined;
  readonly rest: string;
  readonly before: string;
  readonly after: string;
}

function targetOf(found: Found, earlier: readonly Target[]): Target | null {
  const { least, kr, number, percent, rest, before, after } = found;
  const isYear = /^(?:19|20)\d\d$/.test(number);
  if (isYear && !/^ \p{Ll}/u.test(rest)) return null;
  if (/^[.:/-]|^ ?[–-] ?\d|^ \d/u.test(after) && !/^\.(?: |$)/u.test(after)) return null;
  if (WITHIN.test(before) || (FROM.test(before) && / til /u.test(after))) return null;
  const [next = ''] = rest.trim().split(' ');
  const isNew = NEW.test(`${next} `);
  if (ARTICLES.has(number.toLowerCase()) && !least && !isNew) return null;
  const by = BY.test(before) && INCREASE.test(before);
  const unit = percent ? '%' : kr ? 'kroner' : unitOf(rest, before);
  if (unit === null) return null;
  const last = earlier[earlier.length - 1];
  const goesOn = unit === '' && last !== undefined && / og$| og /.test(before.slice(-4));
  const known = unit !== '' ? unit : goesOn ? last.unit : '';
  if (known === '' && !by) return null;
  const value = figureOf(number) * (by && DECREASE.test(before) ? -1 : 1);
  const year = Number(YEAR.exec(after.split(/ og \d/)[0] ?? '')?.[1]);
  return {
    value,
    unit: known,
    year: Number.isNaN(year) ? null : year,
    relative: by || isNew,
    atLeast: least !== undefined,
  };
}
