import { ABBREVIATIONS_NB, SAME_STEMS } from './abbreviations.nb';

/** A body, and the other ways a plan spells it. */
export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Endings of number and definiteness, longest first: bydelslagene, bystyregruppa; then those of lederen and leiarar. */
const ENDINGS = ['ene', 'ane', 'en', 'et', 'ne', 'a', 'e'];
const MORE_ENDINGS = ['er', 'ar'];
const SHORTEST_STEM = 4;
const FULL = new Map(ABBREVIATIONS_NB);

const plain = (name: string) =>
  name.normalize('NFC').trim().toLowerCase().replace(/é/g, 'e').replace(/\s+/g, ' ');

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    end => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** What all the spellings of one body share: its name in full, without case, ending and last e. */
export function bodyStem(name: string): string {
  const bare = name.trim().replace(/-(?:et|en|a)$/, '');
  const word = plain(FULL.get(bare) ?? name);
  const stem = withoutEnding(withoutEnding(word, ENDINGS), MORE_ENDINGS)
    .replace(/e$/, '')
    .replace(/(\p{L})\1$/u, '$1');
  const same = SAME_STEMS.find(([other]) => stem.endsWith(other));
  return same ? stem.slice(0, -same[0].length) + same[1] : stem;
}

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The spelling used most, the earliest of those used equally much. */
function mostUsed(spellings: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const spelling of spellings) uses.set(plain(spelling), (uses.get(plain(spelling)) ?? 0) + 1);
  const most = Math.max(...Array.from(uses.values()));
  return spellings.find(spelling => uses.get(plain(spelling)) === most) ?? '';
}

/** The bodies of a plan in order of appearance, spellings of the same body gathered. */
export function bodyRegister(names: readonly string[]): readonly Body[] {
  const spellings = new Map<string, string[]>();
  for (const name of names) {
    const known = spellings.get(bodyStem(name));
    if (known) known.push(name);
    else spellings.set(bodyStem(name), [name]);
  }
  return Array.from(spellings.values(), all => {
    const name = mostUsed(all);
    const others = new Map(all.map(spelling => [plain(spelling), spelling]));
    others.delete(plain(name));
    return { name: capitalised(name), aliases: Array.from(others.values()) };
  });
}
