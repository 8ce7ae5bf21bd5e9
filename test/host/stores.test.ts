import { openScript } from './scripted';

const DOCUMENT = 'PropertiesService.getDocumentProperties()';

test('properties are strings, and null where there is none', () => {
  expect(
    openScript().ask(`const p = ${DOCUMENT}; p.setProperty('tall', 42);
      [p.getProperty('tall'), p.getProperty('mangler'), p.getProperties()]`),
  ).toEqual(['42', null, { tall: '42' }]);
});

test('a property that is deleted is gone', () => {
  expect(
    openScript().ask(
      `${DOCUMENT}.setProperties({ a: '1', b: '2' }).deleteProperty('a').getProperties()`,
    ),
  ).toEqual({ b: '2' });
});

test('document, script and user stores are separate, and each user has one', () => {
  const { host, ask } = openScript();
  ask(`PropertiesService.getUserProperties().setProperty('hvem', 'meg').getProperties()`);
  const all = `[${DOCUMENT}, PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties()].map(p => p.getProperty('hvem'))`;
  expect(ask(all)).toEqual([null, null, 'meg']);
  host.user = 'ny@lag.no';
  expect(ask(all)).toEqual([null, null, null]);
});

test('a value may be 9 KB, and a store 500 KB', () => {
  const { act } = openScript();
  act(`${DOCUMENT}.setProperty('a', 'x'.repeat(9 * 1024))`);
  expect(() => act(`${DOCUMENT}.setProperty('a', 'æ'.repeat(5 * 1024))`)).toThrow(
    'Argument too large: value',
  );
  expect(() =>
    act(`for (let i = 0; i < 60; i++) ${DOCUMENT}.setProperty('n' + i, 'x'.repeat(9 * 1024))`),
  ).toThrow('You have exceeded the property storage quota.');
});

const LOCK = 'LockService.getDocumentLock()';

test('a lock can be taken twice by one run, and is let go when the run ends', () => {
  const { ask } = openScript();
  const take = `[${LOCK}.hasLock(), ${LOCK}.tryLock(0), ${LOCK}.tryLock(0), ${LOCK}.hasLock()]`;
  expect(ask(take)).toEqual([false, true, true, true]);
  expect(ask(take)).toEqual([false, true, true, true]);
});

test('tryLock(-1) is false', () => {
  expect(openScript().ask(`${LOCK}.tryLock(-1)`)).toBe(false);
});

test('the void methods of a lock answer null, and releasing without having is fine', () => {
  expect(
    openScript().ask(
      `const lock = ${LOCK}; [lock.releaseLock(), lock.waitLock(10), lock.releaseLock()]`,
    ),
  ).toEqual([null, null, null]);
});

test('while another holds the lock, waiting takes the time it was given and then fails', () => {
  const { host, ask, act } = openScript();
  host.holdLock(true);
  expect(ask(`const t = Date.now(); [${LOCK}.tryLock(5000), Date.now() - t]`)).toEqual([
    false,
    5000,
  ]);
  expect(() => act(`${LOCK}.waitLock(100)`)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  host.holdLock(false);
  expect(ask(`${LOCK}.tryLock(0)`)).toBe(true);
});

const CREATE = (extra = '') =>
  `Drive.Files.create({ name: 'Årsrapport', mimeType: 'application/vnd.google-apps.document' },
    Utilities.newBlob([80, 75], 'application/zip', 'a.docx') ${extra})`;

test('a file is stored, and answers with the fields that were asked for', () => {
  const { host, ask } = openScript();
  expect(ask(CREATE(`, { fields: 'id,webViewLink', supportsAllDrives: true }`))).toEqual({
    id: 'fil-1',
    webViewLink: 'https://docs.google.com/document/d/fil-1/edit?usp=drivesdk',
  });
  expect(host.files).toMatchObject([
    { id: 'fil-1', name: 'Årsrapport', contentType: 'application/zip', base64: 'UEs=' },
  ]);
});

test('without fields the answer has no link', () => {
  expect(openScript().ask(CREATE())).not.toHaveProperty('webViewLink');
});

test('a folder is out of reach under drive.file', () => {
  const { host, act } = openScript();
  expect(() =>
    act(`Drive.Files.create({ name: 'x', parents: ['mappe'] }, Utilities.newBlob('x'))`),
  ).toThrow('API call to drive.files.create failed with error');
  expect(host.files).toEqual([]);
});

test('where the API is switched off, the call says so', () => {
  expect(() => openScript('', { drive: 'disabled' }).act(CREATE())).toThrow(
    /API has not been used .* or it is disabled/,
  );
});

test.each([{ drive: 'off' as const }, { advancedServices: [] }])(
  'without the advanced service there is no Drive: %j',
  options => {
    expect(openScript('', options).ask('typeof Drive')).toBe('undefined');
  },
);
