import { openScript } from './scripted';

test('too few rows: Google’s own words, and nothing is written', () => {
  const { act, ask } = openScript();
  expect(() => act(`range('A1:A2').setValues([['x']])`)).toThrow(
    'The number of rows in the data does not match the number of rows in the range. ' +
      'The data has 1 but the range has 2.',
  );
  expect(ask('sheet().getLastRow()')).toBe(0);
});

test('a ragged array throws after the rows before it were written', () => {
  const { act, ask } = openScript();
  expect(() => act(`range('A1:B3').setValues([[1, 2], [3], [5, 6]])`)).toThrow(
    'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 1 but the range has 2.',
  );
  expect(ask('sheet().getDataRange().getValues()')).toEqual([[1, 2]]);
});

test('what a service throws is an Error inside, named Exception', () => {
  const { ask } = openScript();
  expect(
    ask(`try { range('A1:A2').setValues([['x']]) } catch (error) {
      [error instanceof Error, error.name] }`),
  ).toEqual([true, 'Exception']);
});

test.each(["'x'", '[1]', 'null', '{}'])('setValues(%s) does not match its signature', data => {
  expect(() => openScript().act(`range('A1').setValues(${data})`)).toThrow(
    "don't match the method signature",
  );
});

test.each([
  [`'A2:D'`, 'A2:D1000', 999, 4],
  [`'D:F'`, 'D:F', 1000, 3],
  [`'B3'`, 'B3', 1, 1],
  [`'AA1'`, undefined, 0, 0],
  ['2, 3', 'C2', 1, 1],
  ['2, 3, 4', 'C2:C5', 4, 1],
  ['2, 3, 4, 2', 'C2:D5', 4, 2],
])('getRange(%s) is %s', (at, name, rows, columns) => {
  const { ask } = openScript();
  const found = () =>
    ask(`const r = range(${at}); [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]`);
  if (name === undefined) expect(found).toThrow('outside the dimensions');
  else expect(found()).toEqual([name, rows, columns]);
});

test.each([
  ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['1, 26, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['0, 1', 'The starting row of the range is too small.'],
  ['1, 0', 'The starting column of the range is too small.'],
  ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
  ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
  ['1, NaN', "don't match the method signature"],
  ["'Plan!A1'", 'Range not found'],
])('getRange(%s) throws: %s', (at, message) => {
  expect(() => openScript().act(`range(${at})`)).toThrow(message);
});

test('a new sheet is 1000 × 26, and becomes the active one', () => {
  expect(
    openScript().ask(`const s = spreadsheet().insertSheet('Plan', 0);
      [s.getMaxRows(), s.getMaxColumns(), s.getIndex(), spreadsheet().getActiveSheet().getName()]`),
  ).toEqual([1000, 26, 1, 'Plan']);
});

test('two sheets cannot have one name', () => {
  expect(() => openScript().act(`spreadsheet().insertSheet('ark1')`)).toThrow(
    'A sheet with the name "ark1" already exists. Please enter another name.',
  );
});

test('a file holds ten million cells and no more', () => {
  const { act } = openScript();
  expect(() => act('sheet().insertRowsAfter(1000, 400000)')).toThrow('limit of 10000000 cells');
  expect(() => act('sheet().insertColumnsAfter(26, 10000)')).toThrow('limit of 10000000 cells');
});

test('new rows look like the row above, and hold nothing', () => {
  expect(
    openScript().ask(`range('A1').setNumberFormat('@').setValue('1.10');
      sheet().insertRowsAfter(1, 1);
      [range('A1:A2').getNumberFormats(), range('A1:A2').getValues(), sheet().getMaxRows()]`),
  ).toEqual([[['@'], ['@']], [['1.10'], ['']], 1001]);
});
