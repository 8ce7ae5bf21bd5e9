import { type Rule, wholly } from '../text/rule';
import { anyOf } from '../text/words';
import { inYear, lastOfMonth, monthDay } from './moment';
import type { Period, PeriodProblem } from './period';
import { NO_END } from './relations';
import { BEFORE, BY, NOT_SET, OPEN, WHOLE, WITHIN_YEAR, YEARLY_MEETINGS } from './words';

/** What a rule for a whole cell reads: a period, or why it is none (the words are added by the caller). */
export type CellReading = Period | Flaw;
interface Flaw {
  readonly kind: Exclude<PeriodProblem['kind'], 'unrecognised'>;
}

export const isFlaw = (reading: CellReading): reading is Flaw =>
  reading.kind === 'reversed' || reading.kind === 'impossible';

const YEAR = String.raw`(?:19|20)\d\d`;
const FROM = '(?:fra|frå|fra og med|frå og med)';
const TO = '(?:-| til | til og med | t.o.m. |- og med )';
const SEPARATOR = '(?:, ?og |, | og |,|;|; |/| / )';
const fullYear = (first: number, last = ''): number =>
  last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
const yearsIn = (text: string): number[] => (text.match(/\d{4}/g) ?? []).map(Number);
const ascending = (years: readonly number[]): number[] =>
  Array.from(new Set(years)).sort((a, b) => a - b);

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** A range of years, ascending; longer than fifty years is a slip of the keys. */
const range = (first: number, last: number): CellReading => {
  if (last < first) return { kind: 'reversed' };
  if (last - first > 50) return { kind: 'impossible' };
  return { kind: 'years', years: between(first, last), form: first === last ? 'single' : 'range' };
};

/** «2026-03» is a month where the last figures cannot be a later year. */
function isoMonth(first: string, last: string): CellReading | null {
  const month = Number(last);
  if (last.length !== 2 || month < 1 || month > 12 || month >= Number(first.slice(2))) return null;
  const year = Number(first);
  const [from, to] = [inYear(monthDay(month, 1), year), inYear(lastOfMonth(month), year)];
  return { kind: 'spans', spans: [{ from, to, precision: 'month' }] };
}

type WordsAlone = 'whole' | 'within-year' | 'open';

const inTable = (example: string, words: ReadonlySet<string>, kind: WordsAlone) => ({
  example,
  pattern: /^(?<words>.+)$/u,
  read: ({ words: text = '' }: { words?: string }): CellReading | null =>
    words.has(text) ? { kind } : null,
});

/** Cells that speak of the plan's years, or of all of them. */
export const YEAR_RULES: readonly Rule<CellReading>[] = [
  { example: '', pattern: /^$/u, read: () => ({ kind: 'whole' }) },
  inTable('hele perioden', WHOLE, 'whole'),
  inTable('ikke fastsatt', NOT_SET, 'whole'),
  inTable('løpende', OPEN, 'open'),
  inTable('i løpet av året', WITHIN_YEAR, 'within-year'),
  {
    // The annual meeting looks back on the working year; its own day is in no plan.
    example: 'før årsmøtet',
    pattern: wholly(`(?:${anyOf([...BY, ...BEFORE])}) (?:neste )?(?:${anyOf(YEARLY_MEETINGS)})`),
    read: () => ({ kind: 'within-year' }),
  },
  {
    example: '2026',
    pattern: wholly(
      `(?:(?:i løpet av|i|hele|heile|år|for|året|arbeidsåret|vedtaksåret) )?(?<year>${YEAR})`,
    ),
    read: ({ year }) => ({ kind: 'years', years: [Number(year)], form: 'single' }),
  },
  {
    example: '2024-2027',
    pattern: wholly(
      `(?:(?:${FROM}|perioden|i perioden|hele perioden) )?(?<first>${YEAR})${TO}(?<last>${YEAR}|\\d\\d)`,
    ),
    read({ first = '', last = '' }) {
      const from = Number(first);
      return isoMonth(first, last) ?? range(from, fullYear(from, last));
    },
  },
  {
    // One working year over New Year when the two years follow each other.
    example: '2024/25',
    pattern: wholly(
      `(?:(?:skoleåret|skuleåret|arbeidsåret|sesongen) )?(?<first>${YEAR})/(?<last>${YEAR}|\\d\\d)`,
    ),
    read({ first, last }) {
      const from = Number(first);
      const to = fullYear(from, last);
      if (to < from) return { kind: 'reversed' };
      return to === from + 1
        ? { kind: 'years', years: [from], form: 'split' }
        : { kind: 'years', years: ascending([from, to]), form: 'list' };
    },
  },
  {
    example: 'skoleåret 25/26',
    pattern: wholly(
      String.raw`(?:skoleåret|skuleåret|arbeidsåret|sesongen) (?<first>\d\d)/(?<last>\d\d)`,
    ),
    read({ first, last }) {
      const from = 2000 + Number(first);
      return 2000 + Number(last) === from + 1
        ? { kind: 'years', years: [from], form: 'split' }
        : { kind: 'reversed' };
    },
  },
  {
    // Separators are fixed words between years of four figures, so there is one way to match.
    example: '2025 og 2027',
    pattern: wholly(`(?:i )?(?<first>${YEAR})(?<rest>(?:${SEPARATOR}(?:i )?${YEAR})+)`),
    read({ first = '', rest = '' }) {
      const years = ascending(yearsIn(first + rest));
      const slashed = /^\/\d{4}$/.test(rest);
      return slashed ? null : { kind: 'years', years, form: years.length > 1 ? 'list' : 'single' };
    },
  },
  {
    // Two ranges in one cell, often with nothing between them.
    example: '2024-2025 2025-2027',
    pattern: wholly(
      `(?<ranges>${YEAR}-${YEAR}(?:(?:${SEPARATOR}| )${YEAR}(?:-${YEAR})?)+|${YEAR}(?:${SEPARATOR}| )${YEAR}-${YEAR})`,
    ),
    read({ ranges = '' }) {
      const years: number[] = [];
      for (const part of ranges.match(/\d{4}(?:-\d{4})?/g) ?? []) {
        const [first = 0, last = first] = yearsIn(part);
        if (last < first) return { kind: 'reversed' };
        if (last - first > 50) return { kind: 'impossible' };
        years.push(...between(first, last));
      }
      return { kind: 'years', years: ascending(years), form: 'ranges' };
    },
  },
  {
    example: '2025 og ut perioden',
    pattern: wholly(
      `(?:${FROM} )?(?<year>${YEAR})(?:-| og ut perioden| og framover| og fremover| og utover|-ut perioden)`,
    ),
    read: ({ year }) => ({
      kind: 'spans',
      spans: [{ from: inYear('01-01', Number(year)), to: NO_END, precision: 'year' }],
    }),
  },
];
