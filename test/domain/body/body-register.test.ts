import { bodyRegister, bodyStem } from '../../../src/domain/body/body-register';

test.each([
  ['Styret', 'styret'],
  ['bydelslag', 'Bydelslagene'],
  ['Ungdomsgruppa', 'ungdomsgruppen'],
  ['Lokallaga', 'lokallagene'],
  ['Dugnadskomité', 'dugnadskomiteen'],
])('%s and %s are the same body', (one, other) => {
  expect(bodyStem(one)).toBe(bodyStem(other));
});

test.each([
  ['Styret', 'Fylkesstyret'],
  ['AU', 'Au pair'],
  ['Lag', 'Laget'],
])('%s and %s are not', (one, other) => {
  expect(bodyStem(one)).not.toBe(bodyStem(other));
});

test('a body stands once, under the spelling used most, with the others as aliases', () => {
  expect(
    bodyRegister(['Styret', 'grendelag', 'grendelagene', 'Grendelagene', 'styret', 'AU']),
  ).toEqual([
    { name: 'Styret', aliases: [] },
    { name: 'Grendelagene', aliases: ['grendelag'] },
    { name: 'AU', aliases: [] },
  ]);
});

test('a plan without bodies has an empty register', () => {
  expect(bodyRegister([])).toEqual([]);
});
