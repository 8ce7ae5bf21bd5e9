import { shownAddress, webAddressOf } from '../../../src/application/report/web-address';

test.each([
  ['https://lag.no', 'https://lag.no'],
  [' http://lag.no:8080/a/b.pdf?x=1&y=2#del ', 'http://lag.no:8080/a/b.pdf?x=1&y=2#del'],
  ['https://lag.no/årsmøte 2025', null],
  ['https://lag.no/årsmøte', 'https://lag.no/%C3%A5rsm%C3%B8te'],
  ['https://lag.no/%C3%A5', 'https://lag.no/%C3%A5'],
  ['https://lag.no/100%', null],
  ['https://blåbær.no/', null],
  ['https://lag.no/"><w:p/>', null],
  ['https://lag.no/a#b#c', null],
  ['javascript:alert(1)', null],
  ['lag.no', null],
  ['Se referat 3/25', null],
  ['', null],
  [`https://lag.no/${'a'.repeat(2000)}`, null],
])('%j links to %j', (typed, address) => {
  expect(webAddressOf(typed)).toBe(address);
});

test('an address is shown as people say it, and never wider than its column', () => {
  expect(shownAddress('https://www.lag.no/')).toBe('lag.no');
  expect(shownAddress(`https://lag.no/${'a'.repeat(90)}`)).toMatch(/^lag\.no\/a+…$/);
  expect(shownAddress(`https://lag.no/${'👍'.repeat(90)}`).endsWith('👍…')).toBe(true);
});
