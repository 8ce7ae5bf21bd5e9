import { DAY_RULES, YEAR_RULE } from '../../../src/domain/period/day-rules';
import { FEAST_RULES } from '../../../src/domain/period/feast-rules';
import { parsePeriod, saysNoTime } from '../../../src/domain/period/parse-period';
import type { Period, PeriodProblem } from '../../../src/domain/period/period';
import { RELATION_RULES } from '../../../src/domain/period/relations';
import { SEASON_RULES } from '../../../src/domain/period/season-rules';
import { YEAR_RULES } from '../../../src/domain/period/year-rules';
import type { Result } from '../../../src/domain/result';
import { type Rule, readByRule } from '../../../src/domain/text/rule';
import { corpus } from '../../corpus';

/** A reading in the words of the corpus: kind, and its years or days. */
function inWords(read: Result<Period, PeriodProblem>): string {
  if (!read.ok) return read.problem.kind;
  const period = read.value;
  switch (period.kind) {
    case 'whole':
    case 'within-year':
    case 'open':
      return period.kind;
    case 'years':
      return `${period.form} ${period.years.join(' ')}`;
    default:
      return period.spans
        .map(({ from, to, precision }) => `${from ?? ''}..${to} ${precision}`)
        .join(' + ');
  }
}

test.each(corpus('periods'))('«%s» is %s', (text = '', expected = '') => {
  expect(inWords(parsePeriod(text))).toBe(expected);
});

const RULES: readonly Rule<unknown>[] = [
  ...YEAR_RULES,
  ...SEASON_RULES,
  ...DAY_RULES,
  ...FEAST_RULES,
  ...RELATION_RULES,
];

test.each(RULES)('the example «$example» is read by its own rule alone', rule => {
  const readers = RULES.filter(other => readByRule(other, rule.example) !== null);
  expect(readers.map(({ pattern }) => pattern)).toEqual([rule.pattern]);
});

test('a year alone is a moment only after a word that needs one', () => {
  expect(readByRule(YEAR_RULE, '2025')).not.toBeNull();
  expect(inWords(parsePeriod('2025'))).toBe('single 2025');
});

test.each(['', ' ', '-', '–', 'Ikke fastsatt', 'ikkje fastsett.', 'Etter avtale'])(
  '«%s» says no time',
  text => {
    expect(saysNoTime(text)).toBe(true);
  },
);

test.each(['2025', 'løpende', 'snarest'])('«%s» says something of time', text => {
  expect(saysNoTime(text)).toBe(false);
});

test('a problem keeps the words as they were written', () => {
  const text = '  Så snart  RÅD er ';
  expect(parsePeriod(text)).toEqual({ ok: false, problem: { kind: 'unrecognised', text } });
});
