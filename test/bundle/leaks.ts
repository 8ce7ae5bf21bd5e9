import { SMALL_PLAN } from './workbook';

/** The plan's own words, which stand as they were adopted in every language. */
const OWN_WORDS = [
  ...SMALL_PLAN.replace(/^(?:Nr\t.*|Delmål)$/gm, '').split(/[\n\t]/),
  'Nordvik velforening',
  'Flere medlemmer',
  'Et bedre nabolag',
  'Mål 1:',
  'Mål 2:',
  '50 nye medlemmer',
  'nye medlemmer',
  'Styret',
  'Styret og kurskomiteen',
  'Kurskomiteen',
  'Vervegruppa',
  'Dugnadsgjengen',
  'Festkomiteen',
  'kurskomiteen',
  'styret',
  'bokmål',
]
  .filter(words => words.trim() !== '')
  .sort((a, b) => b.length - a.length);

const withoutOwn = (text: string) =>
  OWN_WORDS.reduce((left, own) => left.split(own).join(' '), text);

/** A link that opens an answer has the beginning of a measure in it. */
const ANSWER_LINK = /mailto:\S+/g;

const wordsIn = (text: string) =>
  withoutOwn(text.replace(ANSWER_LINK, ' '))
    .toLowerCase()
    .match(/[\p{L}]+/gu) ?? [];

/** Words that are bokmål and not nynorsk. */
const ONLY_BOKMÅL = new Set(
  'ikke hva fra et en noe noen jeg hvor hvordan hvorfor hvem hver dere være skrevet mangler kommer varsler organer innstillinger navn måned forfalt engangstiltak løpende flere velg åpne lenke uten bare avklares påbegynt utgår ble gjelder sier hele periode perioder fremdrift antall dager arbeidsårene skrives sendes åpnes settes lages regnes meldes mellomtiden vedtatt enhet innen måltall hilsen trenger'.split(
    ' ',
  ),
);

/** Words that are Norwegian and not English. */
const isNorwegian = (word: string) =>
  /[æøå]/.test(word) ||
  ONLY_BOKMÅL.has(word) ||
  'ikkje og av til som tiltak ansvar frist mangler melding resultat kommentar dokumentasjon organ varsel verdi forklaring logg innhold endring neste'
    .split(' ')
    .includes(word);

const IS_LEAK = {
  nn: (word: string) => ONLY_BOKMÅL.has(word),
  en: isNorwegian,
} as const;

/** The words of these texts that are left in Norwegian, or in bokmål, each with where it stands. */
export const leaksIn = (
  texts: readonly string[],
  language: keyof typeof IS_LEAK,
): readonly string[] =>
  texts.flatMap(text =>
    wordsIn(text)
      .filter(IS_LEAK[language])
      .map(word => `${word}: ${text.slice(0, 90)}`),
  );
