import { openScript } from './scripted';

const written = (value: string, format?: string) => {
  const { act, host } = openScript();
  act(`
    ${format === undefined ? '' : `range('A1').setNumberFormat('${format}');`}
    range('A1').setValues([[${JSON.stringify(value)}]]);
  `);
  const value_ = host.sheet('Ark1')?.cell(0, 0).value;
  return { value: value_, text: host.sheet('Ark1')?.display()[0]?.[0] };
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
])(
  '%j written by a script is read as if typed in Norwegian: %j, shown as %j',
  (typed, value, text) => {
    expect(written(typed)).toEqual({ value, text });
  },
);
test.each(['1.10', '=A2+1', '+47 99', '01.02.2027', "'1.10", 'SANN'])(
  '%j stays text in a cell formatted as text',
  typed => {
    expect(written(typed, '@')).toEqual({ value: typed, text: typed });
  },
);
