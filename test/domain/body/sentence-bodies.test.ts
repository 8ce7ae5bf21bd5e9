import { sentenceBodies } from '../../../src/domain/body/sentence-bodies';
import { corpus } from '../../corpus';

test.each(corpus('sentence-bodies'))('«%s» names «%s»', (text = '', expected = '') => {
  expect(sentenceBodies(text).join(' | ')).toBe(expected);
});
