import { openScript } from './scripted';

const written = (typed: string, format?: string) => {
  const { act, host } = openScript();
  act(`
    ${format === undefined ? '' : `range('A1').setNumberFormat('${format}');`}
    range('A1').setValues([[${JSON.stringify(typed)}]]);
  `);
  const sheet = host.sheet('Ark1');
  return { value: sheet?.cell(0, 0).value, text: sheet?.display()[0]?.[0] };
};

test.each([
  ['42', 42, '42'],
  ['1,5', 1.5, '1,5'],
  ['50 %', 0.5, '50 %'],
  ['1.10', 46296, '01.okt'],
  ['01.02.2027', 46419, '01.02.2027'],
  ['2026-12-31', 46387, '31.12.2026'],
  ['mars 2026', 46082, 'mar.26'],
  ['SANN', true, 'SANN'],
  ['FALSE', false, 'USANN'],
  ['=A2+1', '#FORMULA!', '#FORMULA!'],
  ['+47 99 88 77 66', '#ERROR!', '#ERROR!'],
  ['Styret', 'Styret', 'Styret'],
  ['2024-2027', '2024-2027', '2024-2027'],
  ["'1.10", '1.10', '1.10'],
])('%j written by a script is read as if typed in Norwegian', (typed, value, text) => {
  expect(written(typed)).toEqual({ value, text });
});

test.each(['1.10', '=A2+1', '+47 99', '01.02.2027', "'1.10", 'SANN'])(
  '%j stays as it is in a cell that was formatted as text first',
  typed => {
    expect(written(typed, '@')).toEqual({ value: typed, text: typed });
  },
);

test('a text format set after the write comes too late', () => {
  const { act, host } = openScript();
  act(`range('A1').setValue('1.10').setNumberFormat('@')`);
  expect(host.sheet('Ark1')?.cell(0, 0).value).toBe(46296);
});

test('a date without a year is in the year of the host, not of the machine', () => {
  const { act, ask } = openScript('', { today: '2031-05-01' });
  act(`range('A1').setValue('1.10')`);
  expect(ask(`range('A1').getValue().getFullYear()`)).toBe(2031);
});

test('in an English spreadsheet the same words are read in English', () => {
  const { act, ask } = openScript('', { locale: 'en_US' });
  act(`range('A1').setValue('1.5')`);
  expect(ask(`range('A1').getValue()`)).toBe(1.5);
});

test('an empty cell reads as the empty string', () => {
  expect(openScript().ask(`range('B7').getValue()`)).toBe('');
});

test.each(['null', 'undefined', "''"])('%s clears a cell', nothing => {
  const { act, ask } = openScript();
  act(`range('A1').setValue('x').setValues([[${nothing}]])`);
  expect(ask(`[range('A1').getValue(), sheet().getLastRow()]`)).toEqual(['', 0]);
});

test('an empty sheet has last row 0, and one empty cell for data', () => {
  expect(
    openScript().ask(`({
      last: sheet().getLastRow(),
      column: sheet().getLastColumn(),
      data: sheet().getDataRange().getValues(),
    })`),
  ).toEqual({ last: 0, column: 0, data: [['']] });
});

test('a number with a date format comes back as a Date in the spreadsheet’s zone', () => {
  const { ask } = openScript('', { timeZone: 'America/New_York' });
  expect(
    ask(`
      range('A1').setNumberFormat('dd.mm.yyyy').setValue(46387);
      const date = range('A1').getValue();
      [date instanceof Date, date.toISOString(), range('A1').getDisplayValue(),
       Utilities.formatDate(date, spreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd')]
    `),
  ).toEqual([true, '2026-12-31T05:00:00.000Z', '31.12.2026', '2026-12-31']);
});

test('a Date written by a script is kept as a day and shown as one', () => {
  const { ask } = openScript();
  expect(
    ask(`range('A1').setValue(new Date(Date.UTC(2026, 5, 19, 22))); range('A1').getDisplayValue()`),
  ).toBe('20.06.2026');
});

test('arrays and dates read from the sheet are of the script’s own kind', () => {
  expect(
    openScript().ask(`const values = range('A1:B1').getValues();
      [values instanceof Array, values[0] instanceof Array, spreadsheet().getSheets() instanceof Array]`),
  ).toEqual([true, true, true]);
});

test('setValue on a block fills the block', () => {
  expect(openScript().ask(`range('A1:B2').setValue('x'); range('A1:B2').getValues()`)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('a cell takes 50 000 characters and no more', () => {
  const { act } = openScript();
  act(`range('A1').setValue('x'.repeat(50000))`);
  expect(() => act(`range('A1').setValue('x'.repeat(50001))`)).toThrow('50000 characters');
});
