import { looksLikeBody } from '../../../src/domain/body/looks-like-body';
import { readBodies, splitBodies } from '../../../src/domain/body/split-bodies';
import { corpus } from '../../corpus';

test.each(corpus('bodies'))('«%s» is %s', (text = '', responsible = '', partners = '') => {
  const read = readBodies(text);
  expect([read.responsible.join(' | '), read.partners.join(' | ')]).toEqual([
    responsible,
    partners,
  ]);
});

test('what is split once is not split again', () => {
  for (const [text = ''] of corpus('bodies')) {
    for (const name of splitBodies(text)) expect(splitBodies(name)).toEqual([name]);
  }
});

test.each(['styret', 'AU', 'valgkomiteen', 'Styrets leder', 'lokallaga', 'bydelsutvalet'])(
  '«%s» looks like a body',
  name => {
    expect(looksLikeBody(name)).toBe(true);
  },
);

test.each([
  'grafisk design',
  'foto',
  'se vedlegg',
  'åpent for alle som vil være med i laget',
  '2025',
  '',
])('«%s» does not look like a body', name => {
  expect(looksLikeBody(name)).toBe(false);
});
