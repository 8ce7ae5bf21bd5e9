import { openScript } from './scripted';

const FULL = `range('A1').setValue('x').setNote('merk').setBackground('#FF0000').setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());`;
const LEFT = `[range('A1').getValue(), range('A1').getNotes()[0][0],
  range('A1').getBackgrounds()[0][0], range('A1').getDataValidations()[0][0] !== null]`;

test.each([
  ['clear', ['', 'merk', '#ffffff', true]],
  ['clearContent', ['', 'merk', '#ff0000', true]],
  ['clearFormat', ['x', 'merk', '#ffffff', true]],
  ['clearNote', ['x', '', '#ff0000', true]],
  ['clearDataValidations', ['x', 'merk', '#ff0000', false]],
])('%s touches only its own', (method, left) => {
  expect(openScript().ask(`${FULL} range('A1').${method}(); ${LEFT}`)).toEqual(left);
});

test('colours read back as hex', () => {
  expect(
    openScript().ask(`range('A1').setBackground('RED'); range('A1:B1').getBackgrounds()`),
  ).toEqual([['#ff0000', '#ffffff']]);
});

test('formats are set cell by cell from a table of them', () => {
  expect(
    openScript().ask(`range('A1:B1').setNumberFormats([['@', '0%']]).getNumberFormats()`),
  ).toEqual([['@', '0%']]);
});

test('a column formatted whole is remembered once, not once a cell', () => {
  const { act, host } = openScript();
  act(`range('A:F').setNumberFormat('@').setWrap(true)`);
  expect(host.sheet('Ark1')?.facts.looks).toHaveLength(2);
});

const coloured = (formula: string) => {
  const { act, host } = openScript();
  act(`range('H1:H2').setValues([['Forfalt'], ['I rute']]);
    sheet().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('${formula}').setBackground('#F4CCCC').setRanges([range('A1:H')]).build()])`);
  return [0, 1].map(row => host.sheet('Ark1')?.look(row, 0).background);
};

test('a conditional rule colours the rows it holds for', () => {
  expect(coloured('=($H1="Forfalt")')).toEqual(['#f4cccc', undefined]);
  expect(coloured('=($H1<>"Forfalt")')).toEqual([undefined, '#f4cccc']);
});

test('a conditional formula with a separator in it is refused: it would depend on the locale', () => {
  expect(() => coloured('=OR($H1="a";$H1="b")')).toThrow('Skilletegn');
});

test('the first conditional rule that holds wins', () => {
  const { act, host } = openScript();
  act(`const rule = (text, colour) => SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(text).setBackground(colour).setRanges([range('A:A')]).build();
    range('A1').setValue('Gjennomført 2024');
    sheet().setConditionalFormatRules([rule('gjennomført', '#00ff00'), rule('Gjen', '#0000ff')])`);
  expect(host.sheet('Ark1')?.look(0, 0).background).toBe('#00ff00');
});

test('setConditionalFormatRules replaces all rules: those of others must be given back', () => {
  const { act, ask } = openScript();
  act(`const rule = a1 => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x')
      .setBold(true).setRanges([range(a1)]).build();
    sheet().setConditionalFormatRules([rule('A:A')]);
    sheet().setConditionalFormatRules([...sheet().getConditionalFormatRules(), rule('B:B')])`);
  const names = `sheet().getConditionalFormatRules().map(r => r.getRanges()[0].getA1Notation())`;
  expect(ask(names)).toEqual(['A:A', 'B:B']);
  act('sheet().setConditionalFormatRules([])');
  expect(ask(names)).toEqual([]);
});

test('hidden columns, frozen rows and widths are as they were set', () => {
  const { act, ask, host } = openScript();
  act(`sheet().hideColumns(3, 2); sheet().setFrozenRows(1); sheet().setColumnWidths(1, 2, 240)`);
  expect(ask('[2, 3, 4].map(n => sheet().isColumnHiddenByUser(n))')).toEqual([false, true, true]);
  expect(host.sheet('Ark1')?.facts).toMatchObject({ frozenRows: 1, widths: { 0: 240, 1: 240 } });
});
