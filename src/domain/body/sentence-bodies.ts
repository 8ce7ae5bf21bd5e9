import { anyOf } from '../text/words';
import { areBodies } from './are-bodies';
import * as nb from './sentence-words.nb';
import * as nn from './sentence-words.nn';
import { splitBodies } from './split-bodies';

const MODAL = new RegExp(`^(?:${anyOf([...nb.MODALS_NB, ...nn.MODALS_NN])})$`, 'iu');
const PRESENT = /^\p{Ll}{2,}(?:er|ar)$/u;
const NOT_VERBS = new Set([...nb.NOT_VERBS_NB, ...nn.NOT_VERBS_NN]);
const PASSIVE = /^(?:\p{Ll}{3,}es|\p{Ll}{3,}ast|bli|verte)$/u;
const AGENT =
  /(?:^| )(?:\p{Ll}{2,20}es|\p{Ll}{2,20}ast|blir? \p{Ll}{3,20}) av (?<after>[^.:;()]{2,80})/u;
const ASKS = /^(?:skal|vil|må|bør|lyt)$/iu;
const PEOPLE = new Set([...nb.PEOPLE_NB, ...nn.PEOPLE_NN]);
const LONGEST_LEAD_IN = 120;
const NEW_ONES = /^(?:nye|ny|nytt|unge|flere|fleire) /iu;
const MOST_WORDS = 8;

const isVerb = (word: string) => MODAL.test(word) || (PRESENT.test(word) && !NOT_VERBS.has(word));

/** The longest list of bodies that the words begin with. */
function bodiesAtStart(words: readonly string[]): readonly string[] {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    if (areBodies(start)) return splitBodies(start);
  }
  return [];
}

/**
 * The bodies that a sentence itself says will act: its subject («Fylkeslaget og lokallagene skal …»,
 * «X følger opp …»), or what stands after «av» («utarbeides av styret»); none where it names none.
 */
export function sentenceBodies(text: string): readonly string[] {
  const words = text.slice(0, 400).split(' ');
  for (let at = 1; at <= Math.min(MOST_WORDS, words.length - 1); at++) {
    if (!isVerb(words[at] ?? '')) continue;
    const subject = words.slice(0, at).join(' ');
    const acts = !PASSIVE.test(words[at + 1] ?? '') && !NEW_ONES.test(subject);
    if (acts && areBodies(subject)) return splitBodies(subject);
    break;
  }
  const after = AGENT.exec(text.slice(0, 400))?.groups?.after;
  return after === undefined ? [] : bodiesAtStart(after.split(' '));
}

/**
 * The bodies that a line leading in to a list gives the list to, as printed: «Styret og valgkomiteen skal:»,
 * «I 2026 skal styret særlig:»; null where it names none, or only people at large.
 */
export function leadInBodies(text: string): string | null {
  if (!text.endsWith(':') || text.length > LONGEST_LEAD_IN) return null;
  const words = text.replace(/ ?:$/, '').split(' ');
  const verb = words.findIndex((word, i) => i > 0 && isVerb(word));
  if (verb < 0) return null;
  const subject = words.slice(0, verb).join(' ');
  const acts = (names: string) =>
    areBodies(names) &&
    splitBodies(names).every(name => !PEOPLE.has(name.toLowerCase().split(' ')[0] ?? ''));
  if (acts(subject)) return PASSIVE.test(words[verb + 1] ?? '') ? null : subject;
  const asks = words.findIndex((word, i) => i > 0 && ASKS.test(word));
  const after = asks < 0 ? [] : words.slice(asks + 1);
  for (let count = Math.min(MOST_WORDS, after.length); count > 0; count--) {
    const names = after.slice(0, count).join(' ');
    if (acts(names)) return names;
  }
  return null;
}
