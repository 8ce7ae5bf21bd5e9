import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../host/host';
import { readState, writeState } from '../../host/state-file';
import { openScript, scriptFolder } from './scripted';

const FILL = `
function daily() {}
function fill() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Plan');
  sheet.getRange('A1:B1').setNumberFormat('@').setValues([['1.10', '=x']]).setNote('merk');
  sheet.setColumnWidth(1, 300);
  sheet.protect().setWarningOnly(true);
  PropertiesService.getDocumentProperties().setProperty('a', 'b');
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).create();
  MailApp.sendEmail({ to: 'a@b.no', subject: 's', body: 'b' });
  Drive.Files.create({ name: 'fil' }, Utilities.newBlob('x'));
}`;

const saved = () => {
  const dist = scriptFolder(FILL);
  const host = openHost({ dist });
  host.call('fill');
  return { dist, state: host.save() };
};

test('a saved host opens again with everything in it', () => {
  const { dist, state } = saved();
  const again = openHost({ dist, state: JSON.parse(JSON.stringify(state)) });
  expect(again.save()).toEqual(state);
  expect(again.sheet('Plan')?.display()).toEqual([['1.10', '=x']]);
  expect([again.mails.length, again.files.length]).toEqual([1, 1]);
});

test('a save is a copy: what happens later is not in it', () => {
  const { host, act } = openScript();
  const before = host.save();
  act(`range('A1').setValue('x')`);
  expect(before.spreadsheet.sheets[0]?.cells).toEqual([]);
});

test('a state file holds what was written, and nothing is left beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planvakt-'));
  const path = join(folder, 'ny', 'tilstand.json');
  const { state } = saved();
  expect(readState(path)).toBeUndefined();
  writeState(path, state);
  expect(readState(path)).toEqual(state);
  expect(readdirSync(join(folder, 'ny'))).toEqual(['tilstand.json']);
  rmSync(folder, { recursive: true });
});
