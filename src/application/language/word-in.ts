const plain = (text: string) => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The key whose word a person typed, whatever the case and blanks; null when it is none of them. */
export function wordIn<K extends string>(
  words: Readonly<Record<K, string>>,
  typed: string,
): K | null {
  if (typed === '') return null;
  for (const key in words) if (words[key] === typed) return key;
  const wanted = plain(typed);
  for (const key in words) if (plain(words[key]) === wanted) return key;
  return null;
}
