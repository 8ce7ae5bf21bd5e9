import { openScript } from './scripted';

const LINK = (text: string, url: string) =>
  `SpreadsheetApp.newRichTextValue().setText('${text}').setLinkUrl('${url}').build()`;
const READ = `range('A1:A2').getRichTextValues().map(([rich]) => rich && [rich.getText(), rich.getLinkUrl()])`;

test('a text that is a link reads back as it was set, and as plain text', () => {
  const { ask } = openScript();
  expect(
    ask(`range('A1:A2').setRichTextValues([[${LINK('Se tiltaket', '#gid=0&range=A5')}],
        [SpreadsheetApp.newRichTextValue().setText('uten').build()]]);
      [${READ}, range('A1').getValue()]`),
  ).toEqual([
    [
      ['Se tiltaket', '#gid=0&range=A5'],
      ['uten', null],
    ],
    'Se tiltaket',
  ]);
});

test.each([
  ['a person', `null`],
  ['the script', `range('A1').setValue('Nytt')`],
  ['clearing', `range('A1').clearContent()`],
])('new words by %s are no link', (who, code) => {
  const { host, act } = openScript();
  act(`range('A1').setRichTextValues([[${LINK('Gammelt', '#gid=0')}]])`);
  if (who === 'a person') host.edit('Ark1', 'A1', 'Nytt');
  else act(code);
  expect(host.sheet('Ark1')?.cell(0, 0).link).toBeUndefined();
});

test('what is read as a number keeps no link, unless the cell is one of text', () => {
  const { ask } = openScript();
  expect(
    ask(`range('A2').setNumberFormat('@');
      range('A1:A2').setRichTextValues([[${LINK('42', '#gid=0')}], [${LINK('42', '#gid=0')}]]); ${READ}`),
  ).toEqual([null, ['42', '#gid=0']]);
});

test('links move with the row when a tab is sorted', () => {
  const { host, act } = openScript();
  act(`range('A1:A2').setRichTextValues([[${LINK('b', '#gid=1')}], [${LINK('a', '#gid=2')}]])`);
  host.sheet('Ark1')?.sort(0);
  expect(host.sheet('Ark1')?.cell(0, 0)).toMatchObject({ value: 'a', link: '#gid=2' });
});

test.each([
  [`[['tekst']]`, "don't match the method signature"],
  [`[[${LINK('a', '#')}, ${LINK('b', '#')}]]`, 'The number of columns in the data'],
  [`[[${LINK('a', '#')}], [${LINK('b', '#')}]]`, 'The number of rows in the data'],
])('setRichTextValues(%s) is refused, and nothing is written', (values, words) => {
  const { host, act } = openScript();
  expect(() => act(`range('A1').setRichTextValues(${values})`)).toThrow(words);
  expect(host.sheet('Ark1')?.values()).toEqual([['']]);
});

test('a link on a part of the text is not modelled', () => {
  expect(() =>
    openScript().act(`SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 1, '#')`),
  ).toThrow("don't match the method signature");
});
