import { addDays } from '../calendar/day';
import { easterSunday } from '../calendar/easter';
import type { Rule } from '../text/rule';
import { wholly } from '../text/rule';
import { anyOf } from '../text/words';
import { type Moment, momentOf, monthsMoment, yearIn } from './moment';
import { AUTUMN, EASTER, ORDINALS, PHRASES, SPRING, SUMMER, THIRDS, WINTER } from './words';

/** A year after a word: «2025», «i 2025», «av 2025», «'25», «09». */
export const YEAR_AFTER = String.raw`(?:(?:i |av |,|-)? ?(?<year>(?:19|20)\d\d|['’]?\d\d))?`;

const ordinal = (text = ''): number => ORDINALS.get(text) ?? Number(text.replace('.', ''));
const half = (number: number, year: number | null) =>
  monthsMoment(number * 6 - 5, number * 6, 'half', year);
const quarter = (number: number, year: number | null) =>
  monthsMoment(number * 3 - 2, number * 3, 'quarter', year);
const ORDINAL = `(?<number>[1-4]\\.?|${anyOf(ORDINALS.keys())})`;

export const SEASON_RULES: readonly Rule<Moment>[] = [
  {
    // The spring term, not March to May: plans part the working year in «vår» and «høst», and a
    // season that ended in May would call a June meeting late.
    example: 'våren 2025',
    pattern: wholly(`(?:${anyOf(SPRING)})`, YEAR_AFTER),
    read: ({ year }) => momentOf('01-01', '06-30', 'season', yearIn(year)),
  },
  {
    // The autumn term, for the same reason.
    example: 'høst 2025',
    pattern: wholly(`(?:${anyOf(AUTUMN)})`, YEAR_AFTER),
    read: ({ year }) => momentOf('08-01', '12-31', 'season', yearIn(year)),
  },
  {
    example: 'sommeren 2025',
    pattern: wholly(`(?:${anyOf(SUMMER)})`, YEAR_AFTER),
    read: ({ year }) => momentOf('06-01', '08-31', 'season', yearIn(year)),
  },
  {
    // Of a winter with one year the year is the one it ends in, as the meteorologists count.
    example: 'vinteren 2025',
    pattern: wholly(`(?:${anyOf(WINTER)})`, YEAR_AFTER),
    read({ year }) {
      const ends = yearIn(year);
      return momentOf('12-01', '02-29', 'season', ends === null ? null : ends - 1);
    },
  },
  {
    example: 'vinteren 2025/26',
    pattern: wholly(`(?:${anyOf(WINTER)})`, String.raw`(?<year>20\d\d)[/-](?:20)?\d\d`),
    read: ({ year }) => momentOf('12-01', '02-29', 'season', yearIn(year)),
  },
  {
    example: 'romjula 2025',
    pattern: wholly(`(?<phrase>${anyOf(PHRASES.keys())})`, YEAR_AFTER),
    read({ phrase = '', year }) {
      const days = PHRASES.get(phrase);
      return days ? momentOf(days.from, days.to, 'season', yearIn(year)) : null;
    },
  },
  {
    example: '1. halvår 2026',
    pattern: wholly(ORDINAL, '(?:halvår|halvåret|halvdel|halvdelen)', YEAR_AFTER),
    read({ number, year }) {
      const which = ordinal(number);
      return which <= 2 ? half(which, yearIn(year)) : null;
    },
  },
  {
    example: '3. kvartal 2026',
    pattern: wholly(ORDINAL, String.raw`(?:kvartal|kvartalet|kv\.?)`, YEAR_AFTER),
    read: ({ number = '', year }) =>
      quarter(number === 'siste' ? 4 : ordinal(number), yearIn(year)),
  },
  {
    example: 'q1 2024',
    pattern: wholly('[qk](?<number>[1-4])', String.raw`[-/]?(?<year>(?:20)?\d\d)?`),
    read: ({ number, year }) => quarter(ordinal(number), yearIn(year)),
  },
  {
    example: '2024 q1',
    pattern: wholly(String.raw`(?<year>20\d\d)`, '[-/]?[qk](?<number>[1-4])'),
    read: ({ number, year }) => quarter(ordinal(number), yearIn(year)),
  },
  {
    // Of a year: its first, middle and last third.
    example: 'slutten av 2025',
    pattern: wholly(`(?!start )(?<third>${anyOf(THIRDS.keys())})`, String.raw`(?<year>20\d\d)`),
    read({ third = '', year }) {
      const first = (THIRDS.get(third) ?? 0) * 4 + 1;
      return monthsMoment(first, first + 3, 'season', yearIn(year));
    },
  },
  {
    example: '1. og 2. kvartal 2025',
    pattern: wholly(
      String.raw`(?<first>[1-4])\.? ?(?:og|-) ?(?<last>[1-4])\.`,
      '(?:kvartal|kvartalet)',
      YEAR_AFTER,
    ),
    read({ first, last, year }) {
      const [from, to] = [Number(first), Number(last)];
      return to < from ? null : monthsMoment(from * 3 - 2, to * 3, 'quarter', yearIn(year));
    },
  },
  {
    example: 'v26',
    pattern: wholly(String.raw`v(?<year>[2-4]\d)`),
    read: ({ year }) => momentOf('01-01', '06-30', 'season', yearIn(year)),
  },
  {
    example: 'h25',
    pattern: wholly(String.raw`h(?<year>[2-4]\d)`),
    read: ({ year }) => momentOf('08-01', '12-31', 'season', yearIn(year)),
  },
  {
    // From Palm Sunday to Easter Monday; without a year, all the days that can be in it.
    example: 'påsken 2026',
    pattern: wholly(`(?:${anyOf(EASTER)})`, YEAR_AFTER),
    read({ year }) {
      const easter = yearIn(year);
      if (easter === null) return momentOf('03-15', '04-26', 'season', null);
      const sunday = easterSunday(easter);
      const span = { from: addDays(sunday, -7), to: addDays(sunday, 1), precision: 'day' as const };
      return { kind: 'dated', span };
    },
  },
  {
    example: 'h1 2026',
    pattern: wholly('h(?<number>[12])', String.raw`[-/]?(?<year>(?:20)?\d\d)?`),
    read: ({ number, year }) => half(ordinal(number), yearIn(year)),
  },
];
