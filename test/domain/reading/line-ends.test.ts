import { closingBrackets } from '../../../src/domain/reading/closing-brackets';

const shown = (text: string) => {
  const { text: words, when, responsible } = closingBrackets(text);
  return [words, when, responsible];
};

test.each([
  [
    'Vaffelsalg (styret i samarbeid med korpset, høsten 2025)',
    'Vaffelsalg',
    'høsten 2025',
    'styret i samarbeid med korpset',
  ],
  ['Vise rundt på tunet (tunvertene, juni)', 'Vise rundt på tunet', 'juni', 'tunvertene'],
  ['Årsmøte med foredrag – styret', 'Årsmøte med foredrag', null, 'styret'],
  ['Sende inn søknad – redaksjonen / styret.', 'Sende inn søknad', null, 'redaksjonen / styret'],
])('%s', (line, text, when, responsible) => {
  expect(shown(line)).toEqual([text, when, responsible]);
});

test.each([
  'Lage en plan – her er det fint med innspill fra alle.',
  'Arrangere tur (hvis været tillater det, og noen vil)',
  'Kjøpe stoler (ca. 40)',
  'Bygge bro – en stor sak',
])('%s is all of it the measure', line => {
  expect(shown(line)).toEqual([line, null, null]);
});
