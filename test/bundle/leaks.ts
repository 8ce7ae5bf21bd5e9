import { IS_FOREIGN } from '../application/language/foreign-words';
import { wordsIn } from '../application/language/tables';
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
  'more medlemmer',
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

/** The words of these texts that are left in Norwegian, or in bokmål, each with where it stands. */
export const leaksIn = (
  texts: readonly string[],
  language: keyof typeof IS_FOREIGN,
): readonly string[] =>
  texts.flatMap(text =>
    wordsIn(withoutOwn(text.replace(ANSWER_LINK, ' ')))
      .filter(IS_FOREIGN[language])
      .map(word => `${word}: ${text.slice(0, 90)}`),
  );
