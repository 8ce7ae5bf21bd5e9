import { openScript } from './scripted';

const filled = () => {
  const { host, act, ask } = openScript();
  act(`range('A1:C4').setValues([['Nr', 'Tiltak', 'ID'], [2, 'b', 'i2'], [1, 'a', 'i1'], [3, 'c', 'i3']]);
    sheet().setFrozenRows(1); sheet().hideColumns(3); sheet().setColumnWidth(3, 40);
    range('C:C').protect().setWarningOnly(true)`);
  const sheet = host.sheet('Ark1');
  if (!sheet) throw new Error('Ark1 mangler');
  return { host, act, ask, sheet };
};

test('sorting moves contents and looks; notes and validations stay where they were', () => {
  const { sheet, act } = filled();
  act(`range('A2').setNote('merk').setBackground('red').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build())`);
  sheet.sort(0);
  expect(sheet.values()).toEqual([
    ['Nr', 'Tiltak', 'ID'],
    [1, 'a', 'i1'],
    [2, 'b', 'i2'],
    [3, 'c', 'i3'],
  ]);
  expect([sheet.note(1, 0), sheet.note(2, 0)]).toEqual(['merk', '']);
  expect([sheet.look(1, 0).background, sheet.look(2, 0).background]).toEqual([
    undefined,
    '#ff0000',
  ]);
  expect(sheet.validation(1, 0)).not.toBeNull();
  expect(sheet.validation(2, 0)).toBeNull();
});

test('sort order: numbers, text, booleans, false before true, and blanks last both ways', () => {
  const { ask } = openScript();
  const sorted = (ascending: boolean) =>
    ask(`range('A1:A7').setValues([[true], ['b'], [''], [2], [false], ['A'], [1]])
        .sort({ column: 1, ascending: ${ascending} });
      range('A1:A7').getValues().map(row => row[0])`);
  expect(sorted(true)).toEqual([1, 2, 'A', 'b', false, true, '']);
  expect(sorted(false)).toEqual([true, false, 'b', 'A', 2, 1, '']);
});

test('a row put in or taken out moves what is below', () => {
  const { sheet } = filled();
  sheet.insertRow(1);
  expect(sheet.values()[1]).toEqual(['', '', '']);
  sheet.deleteRow(2);
  expect(sheet.values().slice(1)).toEqual([
    ['', '', ''],
    [1, 'a', 'i1'],
    [3, 'c', 'i3'],
  ]);
  expect(sheet.facts.rows).toBe(1000);
});

test('copying a row copies its ID', () => {
  const { sheet } = filled();
  sheet.copyRow(1);
  expect(sheet.values().map(row => row[2])).toEqual(['ID', 'i2', 'i2', 'i1', 'i3']);
});

test('a moved column takes width, hiding and protection along', () => {
  const { sheet } = filled();
  sheet.moveColumn(2, 0);
  expect(sheet.values()[0]).toEqual(['ID', 'Nr', 'Tiltak']);
  expect(sheet.facts).toMatchObject({ hiddenColumns: [0], widths: { 0: 40 } });
  expect(sheet.facts.protections[0]?.area.column).toBe(0);
});

test('a deleted column takes its protection with it', () => {
  const { sheet } = filled();
  sheet.deleteColumn(2);
  expect(sheet.values()[0]).toEqual(['Nr', 'Tiltak']);
  expect(sheet.facts).toMatchObject({
    hiddenColumns: [],
    widths: {},
    protections: [],
    columns: 25,
  });
});

test('a deleted column before the others moves their settings', () => {
  const { sheet } = filled();
  sheet.deleteColumn(0);
  expect(sheet.facts).toMatchObject({ hiddenColumns: [1], widths: { 1: 40 } });
  expect(sheet.facts.protections[0]?.area.column).toBe(1);
});

test('a renamed or deleted tab is not found by its old name', () => {
  const { host, act, ask, sheet } = filled();
  act(`spreadsheet().insertSheet('Plan')`);
  sheet.rename('Arket');
  host.deleteSheet('Plan');
  expect(
    ask(`['Ark1', 'Arket', 'Plan'].map(name => spreadsheet().getSheetByName(name) !== null)`),
  ).toEqual([false, true, false]);
  expect(host.sheets().map(({ name }) => name)).toEqual(['Arket']);
});
