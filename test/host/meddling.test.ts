import { openScript } from './scripted';

const ON_EDIT = `
function onEdit({ range, value }) { console.log(range.getA1Notation() + ' ' + value); }`;

test('another person’s hands come between two calls of a run, and onEdit hears of it afterwards', () => {
  const { host, ask } = openScript(ON_EDIT);
  host.edit('Ark1', 'A1', 'før');
  host.meddleBeforeCall(2, () => host.edit('Ark1', 'A1', 'imellom'));
  expect(
    ask(`const before = range('A1').getValue();
      const after = range('A1').getValue();
      console.log('over');
      [before, after]`),
  ).toEqual(['før', 'imellom']);
  expect(host.logs.map(({ text }) => text)).toEqual(['A1 før', 'over', 'A1 imellom']);
});

test('cells that do not stand together are changed by one call', () => {
  const { host, act } = openScript();
  host.calls.reset();
  act(`sheet().getRangeList(['A1', 'C2', 'B4:B5']).setNumberFormat('@').setValue('1.10')`);
  expect(host.sheet('Ark1')?.display()).toEqual([
    ['1.10', '', ''],
    ['', '', '1.10'],
    ['', '', ''],
    ['', '1.10', ''],
    ['', '1.10', ''],
  ]);
  expect(host.calls.writes).toBe(2);
});

test('a list of cells must name cells that exist', () => {
  expect(() => openScript().act(`sheet().getRangeList(['A1', 'Ark2!A1'])`)).toThrow(
    'Range not found',
  );
});
