import { openScript } from './scripted';

const DAILY = `
function daily(event) { console.log(Session.getEffectiveUser().getEmail() + ' ' + event.triggerUid); }
function often() { console.log('ofte'); }
function install() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(8).nearMinute(15)
  .inTimezone('Europe/Oslo').create(); }
function names() { return ScriptApp.getProjectTriggers().map(t => t.getHandlerFunction()); }
function remove() { ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t)); }
`;

test('a trigger is seen by the one who made it only', () => {
  const { host } = openScript(DAILY);
  host.call('install');
  expect(host.call('names')).toEqual(['daily']);
  host.user = 'ny@lag.no';
  expect(host.call('names')).toEqual([]);
});

test('two people switching it on means two runs, each as the one who did', () => {
  const { host } = openScript(DAILY);
  host.call('install');
  host.user = 'ny@lag.no';
  host.call('install');
  host.runTrigger('daily');
  expect(host.logs.map(({ text }) => text)).toEqual([
    'styret@eksempel.no trigger-1',
    'ny@lag.no trigger-2',
  ]);
});

test('a trigger that is deleted does not run', () => {
  const { host } = openScript(DAILY);
  host.call('install');
  host.call('remove');
  host.runDueTriggers();
  expect(host.logs).toEqual([]);
});

test('what is due runs once a day', () => {
  const { host } = openScript(DAILY);
  host.call('install');
  host.runDueTriggers();
  host.runDueTriggers();
  expect(host.logs).toHaveLength(1);
  host.setToday('2026-01-21');
  host.runDueTriggers();
  expect(host.logs).toHaveLength(2);
});

test.each([1, 5, 10, 15, 30])('everyMinutes takes %d', minutes => {
  openScript(DAILY).act(
    `ScriptApp.newTrigger('often').timeBased().everyMinutes(${minutes}).create()`,
  );
});

test.each([0, 2, 60])('everyMinutes does not take %d', minutes => {
  expect(() =>
    openScript(DAILY).act(`ScriptApp.newTrigger('often').timeBased().everyMinutes(${minutes})`),
  ).toThrow('It must be one of 1, 5, 10, 15 or 30.');
});

test('a user may have twenty triggers', () => {
  const { host } = openScript(DAILY);
  for (let i = 0; i < 20; i++) host.call('install');
  expect(() => host.call('install')).toThrow('This script has too many triggers.');
});

test('a trigger for a function that does not exist is refused', () => {
  expect(() => openScript().act(`ScriptApp.newTrigger('dayli')`)).toThrow(
    'Script function not found: dayli',
  );
});
