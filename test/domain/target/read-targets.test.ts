import type { Target } from '../../../src/domain/plan/plan';
import { readTargets } from '../../../src/domain/target/read-targets';
import { corpus } from '../../corpus';

/** A target in the words of the corpus: «≥+40 medlemmer 2027». */
const inWords = ({ value, unit, year, relative, atLeast }: Target) =>
  `${atLeast ? '≥' : ''}${relative ? '+' : ''}${value} ${unit} ${year ?? ''}`.trim();

test.each(corpus('targets'))('«%s» has the target «%s»', (text = '', expected = '') => {
  expect(readTargets(text).map(inWords).join(' ; ')).toBe(expected);
});
