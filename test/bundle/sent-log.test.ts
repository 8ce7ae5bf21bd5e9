import { serverOf } from '../../host/cli/server';
import type { Host } from '../../host/host';
import { openHost } from '../../host/host';
import { addDays, type Day } from '../../src/domain/calendar/day';
import { mailWorkbook } from './mail-workbook';
import { answered, rowsOf } from './workbook';

const FIRST = '2026-01-20';
const LAST = '2026-03-31';

const filled = mailWorkbook(undefined, { today: FIRST }).host.save();

const clearRows = (host: Host, tab: string, count: number) => {
  for (let i = 0; i < count; i++) host.sheet(tab)?.deleteRow(1);
};

/** Who was told of what, for which threshold, mail by mail, when something is done to the sheet after the first mails. */
function toldWhen(act: (host: Host) => void, last: Day = LAST): string[] {
  const host = openHost({ state: filled, today: FIRST });
  host.runTrigger('dailyJob');
  const told: string[] = host.mails.map(
    ({ at, to, subject }) => `${at.slice(0, 10)} ${to} ${subject}`,
  );
  act(host);
  for (let day = addDays(FIRST, 1); day <= last; day = addDays(day, 1)) {
    host.setToday(day);
    const before = host.mails.length;
    host.runTrigger('dailyJob');
    told.push(...host.mails.slice(before).map(({ to, subject }) => `${day} ${to} ${subject}`));
  }
  return told;
}

const undisturbed = toldWhen(() => {});

test('the year has more than the first mails to compare', () => {
  expect(undisturbed.length).toBeGreaterThan(7);
});

describe('in Varsler, people may', () => {
  const ACTS: readonly (readonly [string, (host: Host) => void])[] = [
    ['move the first column', host => host.sheet('Varsler')?.moveColumn(0, 3)],
    ['move the hidden column', host => host.sheet('Varsler')?.moveColumn(7, 0)],
    ['sort', host => host.sheet('Varsler')?.sort(4, false)],
    ['write below', host => host.paste('Varsler', 'A7', [['notat', 'fra', 'styret']])],
    ['delete every row', host => clearRows(host, 'Varsler', 5)],
    ['delete the tab', host => host.deleteSheet('Varsler')],
  ];
  test.each(ACTS)('%s, and nobody is told anything twice, or any later', (_, act) => {
    expect(toldWhen(act)).toEqual(undisturbed);
  });
});

describe('in Organer, people may', () => {
  const kurs = (host: Host) =>
    rowsOf(host, 'Organer').find(({ Organ }) => Organ === 'Kurskomiteen') ?? {};
  const rowOf = (host: Host) =>
    rowsOf(host, 'Organer').findIndex(({ Organ }) => Organ === 'Kurskomiteen') + 1;

  test('delete a body: the board is not told for it what it was told itself', () => {
    const told = toldWhen(host => host.sheet('Organer')?.deleteRow(rowOf(host)));
    expect(told).toEqual(undisturbed);
  });

  test('delete a body and write it anew: it is not told again', () => {
    const told = toldWhen(host => {
      const { 'E-post': email = '' } = kurs(host);
      host.sheet('Organer')?.deleteRow(rowOf(host));
      const row = rowsOf(host, 'Organer').length + 2;
      host.paste('Organer', `A${row}`, [['Kurskomiteen', '', '', email, 'ja']]);
    });
    expect(told).toEqual(undisturbed);
  });
});

test('a mail of many measures that a run sent and had no time to write down is written down whole', () => {
  const MEASURES = 120;
  const rows = Array.from(
    { length: MEASURES },
    (_, i) => `${i + 1}\tHolde åpent hus nummer ${i + 1}.\t2025\tStyret`,
  );
  const head = ['Arbeidsplan for Vik, 2025', 'Mål 1: Mye', 'Nr\tTiltak\tGjennomføring\tAnsvar'];
  const ready = mailWorkbook([...head, ...rows].join('\n'), { today: FIRST }).host.save();
  const cutAt = (call: number): Host => {
    const host = openHost({ state: ready, today: FIRST });
    host.crashAtCall(call, 'lost');
    expect(() => host.runTrigger('dailyJob')).toThrow();
    return host.calls.byOperation.has('Properties.setProperties') ? host : cutAt(call + 1);
  };
  const host = cutAt(20);
  expect([host.mails.length, rowsOf(host, 'Varsler').length]).toEqual([1, 0]);
  host.runTrigger('dailyJob');
  expect([host.mails.length, rowsOf(host, 'Varsler').length]).toEqual([1, MEASURES]);
});

test('a mail that a run sent and had no time to write down is not foreseen once more', () => {
  const host = openHost({ state: filled, today: FIRST });
  const server = serverOf(host);
  const before = answered(server.previewReminders()).today.length;
  host.calls.reset();
  host.runTrigger('dailyJob');
  const calls = host.calls.total;
  // From the first mail on; each takes five calls.
  for (let n = calls - 5 * before; n <= calls; n++) {
    const cut = openHost({ state: filled, today: FIRST });
    cut.crashAtCall(n);
    expect(() => cut.runTrigger('dailyJob')).toThrow();
    const remembered = cut.calls.byOperation.get('Properties.setProperties') ?? 0;
    const sent = Math.min(remembered, before);
    const left = answered(serverOf(cut).previewReminders()).today.length;
    expect([n, left]).toEqual([n, before - sent]);
  }
});
