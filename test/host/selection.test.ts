import { openScript } from './scripted';

const twoTabs = () => {
  const script = openScript();
  script.act(`spreadsheet().insertSheet('2026')`);
  return script;
};

const WHERE = `[spreadsheet().getActiveSheet().getName(), spreadsheet().getActiveRange().getA1Notation(),
  spreadsheet().getCurrentCell().getA1Notation()]`;

test('the script sees where the person stands, and the cell that keys go to', () => {
  const { host, ask } = twoTabs();
  host.select('Ark1', 'B3:C5');
  expect(ask(WHERE)).toEqual(['Ark1', 'B3:C5', 'B3']);
  expect(
    ask(`const chosen = spreadsheet().getSelection();
      [chosen.getActiveSheet().getName(), chosen.getActiveRange().getNumRows(),
        chosen.getCurrentCell().getA1Notation()]`),
  ).toEqual(['Ark1', 3, 'B3']);
});

test.each([
  [`range('C4').activate()`, 'C4'],
  [`sheet().setActiveRange(range('B2:B4'))`, 'B2:B4'],
  [`spreadsheet().setActiveRange(range('A5'))`, 'A5'],
  [`spreadsheet().setActiveSheet(sheet())`, 'A1'],
])('%s takes the person there', (code, a1) => {
  const { host, act } = twoTabs();
  host.select('2026', 'D7');
  act(code);
  expect(host.active).toEqual({ tab: 'Ark1', a1 });
});

test('a tab cannot choose cells of another', () => {
  const { act } = twoTabs();
  expect(() => act(`spreadsheet().getSheetByName('2026').setActiveRange(range('A1'))`)).toThrow(
    'Range must be on the sheet',
  );
});

test('a person who stood in a row or tab that is gone, stands at the top', () => {
  const { host, ask, act } = twoTabs();
  host.select('2026', 'A1000');
  host.sheet('2026')?.deleteRow(4);
  expect(ask(WHERE)).toEqual(['2026', 'A1', 'A1']);
  act(`spreadsheet().getSheetByName('2026').getRange('B2').activate()`);
  host.deleteSheet('2026');
  expect(ask('spreadsheet().getActiveSheet().getName()')).toBe('Ark1');
});

test.each(['getActiveRange', 'getActiveRangeList', 'getActiveSheet', 'getSelection'])(
  'the shortcut SpreadsheetApp.%s is not to be used: all goes through the spreadsheet',
  name => {
    expect(() => openScript().act(`SpreadsheetApp.${name}()`)).toThrow(
      `SpreadsheetApp.${name} er ikke modellert`,
    );
  },
);
