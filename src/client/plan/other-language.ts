const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that every page of a language has, and that the others here do not have. */
const WORDS = {
  norwegian:
    'og ikke ikkje skal på av eit ein en et å det som til hvert kvart tiltak mål ansvar styret',
  swedish: 'och att inte ska är på av för till med det som en ett åtgärd mål ansvarig styrelsen',
  sami: 'ja lea leat galgá galget ii eai dan daid mii maid go vai bokte ovdal maŋŋil jagi jahkái buot',
  english: 'the and of to shall will for in with by a is are be',
  german: 'und der die das nicht wird für mit zu von ein eine ist werden',
} as const;

/** Danish shares its small words with Norwegian; these it does not share, and Norwegian writes the others. */
const ONLY_DANISH = wordSet(
  'af efter bestyrelsen møde møder mødet arbejde mellem nogle noget uge uger hvad deltage blive hjælpe årligt',
);
const NEVER_DANISH = wordSet(
  'av etter møte møter møtet arbeid mellom mellan noen nokon noe noko uke veke hva kva delta bli hjelpe tiltak gjennomføring styret',
);

export type OtherLanguage = Exclude<keyof typeof WORDS, 'norwegian'> | 'danish';

const sets = (Object.keys(WORDS) as (keyof typeof WORDS)[]).map(
  language => [language, wordSet(WORDS[language])] as const,
);
/** Words that are Norwegian and nothing else here. */
const ONLY_NORWEGIAN = wordSet(
  'og ikke ikkje skal eit ein et å hvert kvart tiltak gjennomføring gjennomføre styret fra frå også være vere',
);
const FEWEST = 6;
const FEWEST_DANISH = 3;
const OPENING = 20_000;

/** The language of a text that has no Norwegian in it; null when it has, or when nothing tells. */
export function otherLanguage(text: string): OtherLanguage | null {
  const words =
    text
      .slice(0, OPENING)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const danish = words.filter(word => ONLY_DANISH.has(word)).length;
  if (danish >= FEWEST_DANISH && !words.some(word => NEVER_DANISH.has(word))) return 'danish';
  if (words.some(word => ONLY_NORWEGIAN.has(word))) return null;
  let most: OtherLanguage | null = null;
  let best = FEWEST - 1;
  for (const [language, known] of sets) {
    const count = words.filter(word => known.has(word)).length;
    if (language === 'norwegian' || count <= best) continue;
    best = count;
    most = language;
  }
  return most;
}
