import type { Host } from '../../host';
import type { HostSheet } from '../../host-sheet';
import { type Body, badRequest, blockIn, listIn, numberIn, textIn } from './body';

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

/** What a person can do, by the last part of `POST /api/act/<name>`. */
export const ACTS: ReadonlyMap<string, (host: Host, body: Body) => unknown> = new Map<
  string,
  (host: Host, body: Body) => unknown
>([
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
  ['insertRow', (host, body) => sheetIn(host, body).insertRow(numberIn(body, 'row'))],
  ['deleteRow', (host, body) => sheetIn(host, body).deleteRow(numberIn(body, 'row'))],
  ['copyRow', (host, body) => sheetIn(host, body).copyRow(numberIn(body, 'row'))],
  [
    'sort',
    (host, body) => sheetIn(host, body).sort(numberIn(body, 'column'), body.ascending !== false),
  ],
  ['setToday', setToday],
  ['runDailyJob', host => host.runTrigger(DAILY_JOB)],
]);
