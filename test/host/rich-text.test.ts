import { openScript } from './scripted';

const written = (text: string, link: string | null, then = '') => {
  const { act, host } = openScript();
  act(`range('A1').setRichTextValues([[
    SpreadsheetApp.newRichTextValue().setText(${JSON.stringify(text)}).setLinkUrl(${JSON.stringify(link)}).build()
  ]]);${then}`);
  return host.sheet('Ark1')?.cell(0, 0);
};

test.each(['1.10', '=A2+1', '+47 99', 'SANN'])('%j written as rich text is that text', text => {
  expect(written(text, null)).toEqual({ value: text });
});

test('rich text carries a link, which goes when the cell is written or emptied', () => {
  expect(written('2.1 Plante trær', '#gid=7&range=A3')?.link).toBe('#gid=7&range=A3');
  expect(written('a', '#gid=7', `range('A1').setValue('b')`)?.link).toBeUndefined();
  expect(written('a', '#gid=7', `range('A1').clearContent()`)?.link).toBeUndefined();
  expect(
    written(
      'a',
      '#gid=7',
      `range('A1').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('b').build()]])`,
    ),
  ).toEqual({ value: 'b' });
});
