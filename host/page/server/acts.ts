import type { Host } from '../../host';
import type { HostSheet } from '../../host-sheet';
import { type Body, badRequest, blockIn, listIn, numberIn, textIn } from './body';
import type { Remembered } from './remembered';

/** The function that a time-driven trigger of ours runs. */
const DAILY_JOB = 'dailyJob';

function sheetIn(host: Host, body: Body): HostSheet {
  const name = textIn(body, 'tab');
  const sheet = host.sheet(name);
  if (!sheet) throw badRequest(`Fanen «${name}» finnes ikke lenger.`);
  return sheet;
}

function setToday(host: Host, body: Body): void {
  const day = textIn(body, 'day');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) throw badRequest(`«${day}» er ikke en dato. Skriv den slik: 2026-01-20.`);
  host.setToday(day);
}

type Act = (host: Host, body: Body, remembered: Remembered) => unknown;

/** An act on whole rows, which can be taken back by the number it answers with. */
const onRows =
  (act: (sheet: HostSheet, body: Body) => void): Act =>
  (host, body, remembered) => {
    const sheet = sheetIn(host, body);
    return remembered.around(sheet, () => act(sheet, body));
  };

/** What a person can do, by the last part of `POST /api/act/<name>`. */
export const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['open', host => host.open()],
  ['choose', (host, body) => host.choose(textIn(body, 'label'))],
  ['call', (host, body) => host.call(textIn(body, 'name'), ...listIn(body, 'args'))],
  [
    'edit',
    (host, body) => host.edit(textIn(body, 'tab'), textIn(body, 'a1'), textIn(body, 'text')),
  ],
  [
    'paste',
    (host, body) => host.paste(textIn(body, 'tab'), textIn(body, 'a1'), blockIn(body, 'rows')),
  ],
  ['insertRow', onRows((sheet, body) => sheet.insertRow(numberIn(body, 'row')))],
  ['deleteRow', onRows((sheet, body) => sheet.deleteRow(numberIn(body, 'row')))],
  ['copyRow', onRows((sheet, body) => sheet.copyRow(numberIn(body, 'row')))],
  ['sort', onRows((sheet, body) => sheet.sort(numberIn(body, 'column'), body.ascending !== false))],
  ['takeBack', (host, body, remembered) => remembered.takeBack(host, numberIn(body, 'id'))],
  ['setToday', setToday],
  ['runDailyJob', host => host.runTrigger(DAILY_JOB)],
]);
