import { openScript } from './scripted';

test.each([
  'setTimeout',
  'fetch',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'Blob',
  'atob',
  'btoa',
  'crypto',
  'structuredClone',
  'queueMicrotask',
  'performance',
  'process',
  'require',
])('the script has no %s', name => {
  expect(openScript().ask(`typeof ${name}`)).toBe('undefined');
});

test('the clock is the one the host was given', () => {
  const { host, ask } = openScript('', { today: '2026-03-04T08:15' });
  const now = `Utilities.formatDate(new Date(), 'Europe/Oslo', 'yyyy-MM-dd HH:mm:ss')`;
  expect(ask(now)).toBe('2026-03-04 08:15:00');
  host.setToday('2027-01-01');
  expect(ask(now)).toBe('2027-01-01 12:00:00');
});

test('Date is a Date in every way', () => {
  expect(
    openScript().ask(`[new Date() instanceof Date, new Date(0).constructor === Date,
      Date.now() === new Date().getTime(), Date.UTC(1970, 0, 2), typeof Date(),
      new Date('2026-01-01T00:00:00Z').toISOString()]`),
  ).toEqual([true, true, true, 86_400_000, 'string', '2026-01-01T00:00:00.000Z']);
});

test('every run starts with fresh globals', () => {
  const { ask } = openScript('var count = 0;');
  expect([ask('++count'), ask('++count')]).toEqual([1, 1]);
});

test('the clock runs while calls are made, and a run past six minutes is killed', () => {
  const { act, ask } = openScript();
  expect(
    ask(
      `const start = Date.now(); range('A1').getValue(); range('A1').setValue(1); Date.now() - start`,
    ),
  ).toBe(807);
  expect(() => act(`for (;;) range('A1').getValue()`)).toThrow('Exceeded maximum execution time');
});

test('a simple trigger has thirty seconds', () => {
  const { host } = openScript(
    `function onOpen() { for (let i = 0; i < 38; i++) range('A1').getValue(); }`,
  );
  expect(() => host.open()).toThrow('Exceeded maximum execution time');
});

test('what a call costs can be set', () => {
  const { ask } = openScript('', { costs: { read: 5 } });
  expect(ask(`const start = Date.now(); range('A1').getValue(); Date.now() - start`)).toBe(5);
});

test('a run that is killed cannot catch it and go on', () => {
  const { host, act } = openScript();
  expect(() =>
    act(`try { for (;;) range('A1').getValue() } catch (e) { range('A1').setValue('for sent') }`),
  ).toThrow('Exceeded maximum execution time');
  expect(host.sheet('Ark1')?.values()).toEqual([['']]);
});

test('a crash cannot be caught and written past', () => {
  const { host, act } = openScript();
  host.crashAtCall(1);
  expect(() =>
    act(`try { range('A1').setValue(1) } catch (e) { range('A1').setValue('for sent') }`),
  ).toThrow('Krasj før kall 1');
  expect(host.sheet('Ark1')?.values()).toEqual([['']]);
});

test('a crash leaves what was written before it, and comes once', () => {
  const { host, act } = openScript();
  const three = `for (const n of [1, 2, 3]) range(n, 1).setValue(n)`;
  host.crashAtCall(3);
  expect(() => act(three)).toThrow('Krasj før kall 3: Range.setValue');
  expect(host.sheet('Ark1')?.values()).toEqual([[1], [2]]);
  act(three);
  expect(host.sheet('Ark1')?.values()).toEqual([[1], [2], [3]]);
});

test.each([
  ['nothing has flushed', ''],
  ['but what was flushed', 'SpreadsheetApp.flush();'],
  ['but what was there when something was read', `range('B1').getValue();`],
])('a crash can lose what was written, %s', (_, settle) => {
  const { host, act } = openScript();
  host.crashAtCall(settle === '' ? 2 : 3, 'lost');
  expect(() => act(`range('A1').setValue(1); ${settle} range('A1').setValue(2)`)).toThrow('Krasj');
  expect(host.sheet('Ark1')?.values()).toEqual([[settle === '' ? '' : 1]]);
  act(`range('A1').setValue(3)`);
  expect(host.sheet('Ark1')?.values()).toEqual([[3]]);
});

test('calls are counted by kind, cells with them; handles and builders cost nothing', () => {
  const { host, act } = openScript();
  host.calls.reset();
  act(`range('A1:B3').setValues(range('C1:D3').getValues()); SpreadsheetApp.flush()`);
  expect(host.calls).toMatchObject({
    total: 3,
    reads: 1,
    writes: 1,
    others: 1,
    cellsRead: 6,
    cellsWritten: 6,
  });
  expect(host.calls.byOperation.get('Range.setValues')).toBe(1);
  host.calls.reset();
  expect(host.calls).toMatchObject({ total: 0, cellsRead: 0 });
});

test('dates are formatted as in Java, with English names, and an unknown zone is Greenwich', () => {
  const formatted = (zone: string, pattern: string) =>
    openScript().ask(
      `Utilities.formatDate(new Date(Date.UTC(2026, 2, 5, 22, 4, 9)), '${zone}', "${pattern}")`,
    );
  expect(formatted('Europe/Oslo', 'yyyy-MM-dd HH:mm:ss')).toBe('2026-03-05 23:04:09');
  expect(formatted('Europe/Oslo', "d. MMMM yy 'kl.' H")).toBe('5. March 26 kl. 23');
  expect(formatted('Mars/Olympus', 'HH')).toBe('22');
  expect(() => formatted('Europe/Oslo', 'ww')).toThrow('Utilities.formatDate «ww»');
});

test('blob bytes are signed', () => {
  expect(openScript().ask(`Utilities.newBlob('æ', 'text/plain', 'a.txt').getBytes()`)).toEqual([
    -61, -90,
  ]);
});

test('signed bytes make the same blob and the same base64', () => {
  expect(
    openScript().ask(`const blob = Utilities.newBlob([-61, -90]);
      [blob.getDataAsString(), Utilities.base64Encode(blob.getBytes()), blob.getName()]`),
  ).toEqual(['æ', 'w6Y=', null]);
});

test('ids are the same every time', () => {
  const ids = () => openScript().ask('[Utilities.getUuid(), Utilities.getUuid()]');
  expect(ids()).toEqual(ids());
});
