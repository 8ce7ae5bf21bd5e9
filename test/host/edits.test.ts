import { openScript } from './scripted';

const ON_EDIT = `
function onEdit(event) {
  const { range, value, oldValue } = event;
  console.log(JSON.stringify([range.getSheet().getName(), range.getA1Notation(), value, oldValue,
    'value' in event, 'oldValue' in event]));
}`;

const edits = (host: { logs: readonly { text: string }[] }) =>
  host.logs.map(({ text }) => JSON.parse(text));

test('typing into a cell tells onEdit where, what, and what was there', () => {
  const { host } = openScript(ON_EDIT);
  host.edit('Ark1', 'B2', 'Påbegynt');
  host.edit('Ark1', 'B2', 'Gjennomført');
  host.edit('Ark1', 'B2', '');
  expect(edits(host)).toEqual([
    ['Ark1', 'B2', 'Påbegynt', null, true, false],
    ['Ark1', 'B2', 'Gjennomført', 'Påbegynt', true, true],
    ['Ark1', 'B2', null, 'Gjennomført', false, true],
  ]);
});

test('pasting tells onEdit the range only', () => {
  const { host } = openScript(ON_EDIT);
  host.paste('Ark1', 'B2', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(edits(host)).toEqual([['Ark1', 'B2:C3', null, null, false, false]]);
});

test('what a person types is read in the spreadsheet’s language', () => {
  const { host } = openScript();
  host.edit('Ark1', 'A1', '1,5');
  host.edit('Ark1', 'A2', '01.02.2027');
  expect(host.sheet('Ark1')?.values()).toEqual([[1.5], [46419]]);
});

test('a script’s writes fire nothing', () => {
  const { host, act } = openScript(ON_EDIT);
  act(`range('A1').setValue('x')`);
  expect(host.logs).toEqual([]);
});

test('a lost event leaves the cell edited and the script ignorant, once', () => {
  const { host } = openScript(ON_EDIT);
  host.loseNextEdit();
  host.edit('Ark1', 'A1', 'en');
  host.edit('Ark1', 'A1', 'to');
  expect(edits(host)).toEqual([['Ark1', 'A1', 'to', 'en', true, true]]);
});

const DROPDOWN = (allowInvalid: boolean) => `range('A1:A2').setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(['Påbegynt', 'Utgår'])
    .setAllowInvalid(${allowInvalid}).setHelpText('Velg').build())`;

test.each(['person', 'script'])('a strict dropdown refuses what is not in it from a %s', who => {
  const { host, act } = openScript(ON_EDIT);
  act(DROPDOWN(false));
  const write = (text: string) =>
    who === 'person' ? host.edit('Ark1', 'A1', text) : act(`range('A1').setValue('${text}')`);
  expect(() => write('Nesten')).toThrow(
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  );
  expect(host.sheet('Ark1')?.values()).toEqual([['']]);
  expect(host.logs).toEqual([]);
  write('Utgår');
  write('');
});

test('a lenient dropdown takes anything', () => {
  const { host, act } = openScript();
  act(DROPDOWN(true));
  host.edit('Ark1', 'A1', 'Nesten');
  expect(host.sheet('Ark1')?.values()).toEqual([['Nesten']]);
});

test('a number rule refuses text and numbers that are too small', () => {
  const { host, act } = openScript();
  act(`range('A1').setDataValidation(SpreadsheetApp.newDataValidation()
    .requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build())`);
  for (const text of ['mange', '-1'])
    expect(() => host.edit('Ark1', 'A1', text)).toThrow('violates');
  host.edit('Ark1', 'A1', '0');
});

test('a dropdown reads back as it was set, every value a string', () => {
  expect(
    openScript().ask(`range('A1').setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInList([1, 'to']).setAllowInvalid(false).setHelpText('Velg').build());
      const [[rule, none]] = range('A1:B1').getDataValidations();
      [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid(), none]`),
  ).toEqual(['VALUE_IN_LIST', [['1', 'to'], true], 'Velg', false, null]);
});

test('writing an identical dropdown wipes the colours a person chose', () => {
  const { host, act } = openScript();
  act(DROPDOWN(false));
  host.sheet('Ark1')?.colourChoices(0, 0, { Utgår: '#ccc' });
  expect(host.sheet('Ark1')?.validation(0, 0)?.colours).toEqual({ Utgår: '#ccc' });
  act(DROPDOWN(false));
  expect(host.sheet('Ark1')?.validation(0, 0)?.colours).toBeUndefined();
});

test('a sheet turned into a table takes no validation', () => {
  const { host, act } = openScript();
  host.sheet('Ark1')?.makeTable();
  expect(() => act(DROPDOWN(false))).toThrow(
    'This operation is not allowed on cells in typed columns.',
  );
});

const PROTECT = (warning: boolean) =>
  `range('A:C').protect().setDescription('Plan').setWarningOnly(${warning})`;

test.each([
  ['warning-only protection lets', true],
  ['hard protection does not let', false],
])('%s others edit, by hand or by script', (_, warning) => {
  const { host, act } = openScript();
  act(PROTECT(warning));
  host.user = 'medlem@lag.no';
  for (const edit of [() => host.edit('Ark1', 'B2', 'x'), () => act(`range('B2').setValue('x')`)]) {
    if (warning) edit();
    else expect(edit).toThrow('You are trying to edit a protected cell or object.');
  }
  host.edit('Ark1', 'D2', 'utenfor');
});

test('whoever made a protection is not stopped by it', () => {
  const { host, act } = openScript('', { owner: 'eier@lag.no' });
  act(PROTECT(false));
  host.edit('Ark1', 'B2', 'x');
});

test('the owner of the spreadsheet is never stopped', () => {
  const { host, act } = openScript('', { owner: 'eier@lag.no' });
  act(PROTECT(false));
  host.user = 'eier@lag.no';
  host.edit('Ark1', 'B2', 'x');
});

test('a sheet has one protection, with openings in it; a range gets a new one each time', () => {
  const { host, act, ask } = openScript();
  act(`sheet().protect().setUnprotectedRanges([range('D:D')]); sheet().protect().setDescription('Ark');
    range('A1').protect(); range('A1').protect()`);
  expect(
    ask(`['SHEET', 'RANGE'].map(type => sheet().getProtections(SpreadsheetApp.ProtectionType[type]))
      .map(found => found.map(p => [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]))`),
  ).toEqual([
    [['Ark', false, 'A1:Z1000']],
    [
      ['', false, 'A1'],
      ['', false, 'A1'],
    ],
  ]);
  host.user = 'medlem@lag.no';
  host.edit('Ark1', 'D5', 'åpent');
  expect(() => host.edit('Ark1', 'E5', 'stengt')).toThrow('protected');
  host.user = 'styret@eksempel.no';
  act(`sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()`);
  host.user = 'medlem@lag.no';
  host.edit('Ark1', 'E5', 'åpent');
});

test('checkboxes are put in unticked, and take TRUE and FALSE only', () => {
  const { host, act, ask } = openScript(ON_EDIT);
  act(`range('A1:A2').setValues([['x'], ['y']]).insertCheckboxes()`);
  expect(host.sheet('Ark1')?.values()).toEqual([[false], [false]]);
  host.edit('Ark1', 'A2', 'TRUE');
  expect(host.sheet('Ark1')?.values()).toEqual([[false], [true]]);
  expect(edits(host)).toEqual([['Ark1', 'A2', 'TRUE', 'FALSE', true, true]]);
  expect(() => host.edit('Ark1', 'A1', 'ja')).toThrow('violates the data validation');
  expect(
    ask(`const [[rule]] = range('A1').getDataValidations();
      [String(rule.getCriteriaType()), rule.getCriteriaValues()]`),
  ).toEqual(['CHECKBOX', []]);
});

test('a rule for checkboxes changes no value; a sheet turned into a table takes none', () => {
  const { host, act } = openScript();
  act(`range('A1').setValue('x').setDataValidation(
    SpreadsheetApp.newDataValidation().requireCheckbox().build())`);
  expect(host.sheet('Ark1')?.values()).toEqual([['x']]);
  host.sheet('Ark1')?.makeTable();
  expect(() => act(`range('A1').insertCheckboxes()`)).toThrow('typed columns');
});
