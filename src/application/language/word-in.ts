import { MONTHS } from '../../domain/period/words';
import { MONTH_NAMES } from './dates';
import { inEveryLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The key whose word a person typed, whatever the language, the case and the blanks; null when it is none of them. */
export function wordIn<K extends string>(
  words: Readonly<Record<K, string>>,
  typed: string,
): K | null {
  if (typed === '') return null;
  for (const key in words) if (words[key] === typed) return key;
  const wanted = plain(typed);
  for (const table of inEveryLanguage(words)) {
    for (const key in table) if (plain(table[key]) === wanted) return key;
  }
  return null;
}

/** The month people name, from 1; null when it is none. */
export function monthIn(typed: string): number | null {
  const known = inEveryLanguage(MONTH_NAMES).map(names => names.map(plain).indexOf(plain(typed)));
  return MONTHS.get(plain(typed)) ?? known.map(place => place + 1).find(month => month > 0) ?? null;
}

/** The language people name: «nynorsk», «English», or by its code; null when it is none of ours. */
export const languageIn = (typed: string): Language | null =>
  wordIn(LANGUAGE_NAMES, typed) ?? LANGUAGES.find(language => language === plain(typed)) ?? null;
