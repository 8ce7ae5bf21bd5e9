import { serverOf } from '../../host/cli/server';
import { type Host, openHost } from '../../host/host';
import { answered, filledWorkbook, rowsOf, setting, type Workbook } from './workbook';

const BOARD = 'styret@nordvik.example';
const OLD = 'gammel@nordvik.example';
const NEW = 'ny@nordvik.example';

const filled = (() => {
  const { host } = filledWorkbook(undefined, { today: '2026-01-20', user: OLD });
  setting(host, 'Styrets e-post', BOARD);
  rowsOf(host, 'Organer').forEach(({ Organ = '' }, i) => {
    host.edit('Organer', `D${i + 2}`, `${Organ.toLowerCase()}@nordvik.example`);
  });
  return host.save();
})();

/** The small plan, with an address for every body. */
function reachable(): Workbook {
  const host = openHost({ state: filled, today: '2026-01-20', user: OLD });
  host.open();
  return { host, server: serverOf(host) };
}

const overviewOf = (host: Host) =>
  (host.sheet('Oversikt')?.display() ?? []).map(([first]) => first).join('\n');

const menuOf = (host: Host) => JSON.stringify(host.menu);

describe('at a handover', () => {
  test('whoever takes over sends from then on, and the old run does nothing', () => {
    const { host, server } = reachable();
    answered(server.switchReminders(true, 8));
    host.user = NEW;
    const view = answered(server.previewReminders()).run;
    expect(view).toMatchObject({ isOn: true, isMine: false, owner: OLD });
    expect(answered(server.switchReminders(true, 9))).toMatchObject({ isMine: true, owner: NEW });
    host.runDueTriggers();
    expect(new Set(host.mails.map(({ from }) => from))).toEqual(new Set([NEW]));
    expect(host.mails).toHaveLength(5);
    expect(host.save().triggers.map(({ owner, hour }) => [owner, hour])).toEqual([[NEW, 9]]);
  });

  test('the old run writes nothing at all', () => {
    const { host, server } = reachable();
    answered(server.switchReminders(true, 8));
    host.user = NEW;
    answered(server.switchReminders(false, 8));
    const before = host.save().spreadsheet;
    host.runDueTriggers();
    expect(host.save().spreadsheet).toEqual(before);
    expect(host.save().triggers).toEqual([]);
    expect(host.mails).toEqual([]);
  });

  test('a takeover that stops anywhere leaves one run that sends, the old or the new', () => {
    const whole = reachable();
    answered(whole.server.switchReminders(true, 8));
    const before = whole.host.save();
    whole.host.calls.reset();
    whole.host.user = NEW;
    answered(whole.server.switchReminders(true, 8));
    const calls = whole.host.calls.total;
    expect(calls).toBeGreaterThan(3);
    for (let n = 1; n <= calls; n++) {
      const host = openHost({ state: before, today: '2026-01-20', user: NEW });
      host.crashAtCall(n);
      expect(() => serverOf(host).switchReminders(true, 8)).toThrow();
      host.runDueTriggers();
      expect([n, host.mails.length]).toEqual([n, 5]);
      expect(new Set(host.mails.map(({ from }) => from)).size).toBe(1);
    }
  });

  test('switching on for the first time, stopped anywhere, never sends unless it says it is on', () => {
    const calls = 12;
    for (let n = 1; n <= calls; n++) {
      const { host, server } = reachable();
      host.crashAtCall(n);
      try {
        server.switchReminders(true, 8);
      } catch {
        // The run was stopped, as it was to be.
      }
      const { isOn } = answered(server.previewReminders()).run;
      host.runDueTriggers();
      expect([n, host.mails.length]).toEqual([n, isOn ? 5 : 0]);
    }
  });
});

describe('the hour', () => {
  test.each([
    [7, 7],
    [3, 8],
    [25, 8],
  ])('%s is kept if it is a morning hour: %s, in Norway', (wanted, hour) => {
    const { host, server } = reachable();
    expect(answered(server.switchReminders(true, wanted)).hour).toBe(hour);
    expect(host.save().triggers).toMatchObject([{ hour, timeZone: 'Europe/Oslo' }]);
  });

  test('can be changed, and leaves one run', () => {
    const { host, server } = reachable();
    answered(server.switchReminders(true, 8));
    answered(server.switchReminders(true, 10));
    expect(host.save().triggers).toMatchObject([{ hour: 10 }]);
  });
});

describe('a daily run that does not come', () => {
  function left(today: string): Workbook {
    const workbook = reachable();
    answered(workbook.server.switchReminders(true, 8));
    workbook.host.runDueTriggers();
    workbook.host.user = NEW;
    workbook.host.setToday(today);
    return workbook;
  }

  test('is told of in the menu, in a message, and in Oversikt', () => {
    const { host } = left('2026-01-23');
    host.open();
    expect(menuOf(host)).toContain('Ta over varslene');
    expect(host.toasts.map(({ message }) => message).join()).toContain('20. januar 2026');
    expect(overviewOf(host)).toContain('Varslene har stått stille siden 20. januar 2026.');
  });

  test('is told of once, when the sheet is opened, and the openings that follow read nothing', () => {
    const { host } = left('2026-01-23');
    host.crashAtCall(20);
    expect(() => host.open()).toThrow();
    host.crashAtCall(null);
    host.open();
    expect(overviewOf(host)).toContain('stått stille');
    host.calls.reset();
    host.open();
    expect([host.calls.reads, host.calls.writes]).toEqual([0, 0]);
  });

  test('is no news after two days, nor when reminders are off', () => {
    const { host, server } = left('2026-01-22');
    host.open();
    expect(menuOf(host)).toContain('Se varsler …');
    answered(server.switchReminders(false, 8));
    host.setToday('2026-03-01');
    host.open();
    expect(menuOf(host)).toContain('Se varsler …');
    expect(host.toasts).toEqual([]);
  });

  test.each([
    ['taken over', true],
    ['switched off', false],
  ])('is no longer told of in Oversikt the moment it is %s', (_, on) => {
    const { host, server } = left('2026-01-23');
    host.open();
    expect(overviewOf(host)).toContain('stått stille');
    answered(server.switchReminders(on, 8));
    expect(overviewOf(host)).not.toContain('stått stille');
  });

  test('is taken over also where the sheet cannot be read', () => {
    const { host, server } = left('2026-01-23');
    host.deleteSheet('Plan');
    expect(answered(server.switchReminders(true, 8))).toMatchObject({ isMine: true });
  });

  test('is mended by taking over, and what was crossed meanwhile is told, also after months', () => {
    const { host, server } = left('2026-06-11');
    answered(server.switchReminders(true, 8));
    const before = host.mails.length;
    host.runDueTriggers();
    const told = host.mails.slice(before).map(({ to }) => to);
    expect(told).toContain('dugnadsgjengen@nordvik.example');
    // The last reminder of what was to be done in 2025 fell on 7 April.
    expect(told).toContain('styret@nordvik.example');
    host.open();
    expect(menuOf(host)).toContain('Se varsler …');
    expect(overviewOf(host)).not.toContain('stått stille');
  });
});

describe('the day is Norway’s', () => {
  const DAYS_IN_OSLO: readonly (readonly [string, string, string])[] = [
    ['the first morning of summer time', '2026-03-30T08:30', '30.03.2026'],
    ['the first morning of winter time', '2026-10-26T08:30', '26.10.2026'],
    [
      'half past midnight in summer, when it is yesterday in Greenwich',
      '2026-06-02T00:30',
      '02.06.2026',
    ],
    ['the day after 28 February in a leap year', '2028-02-29T08:30', '29.02.2028'],
  ];
  test.each(DAYS_IN_OSLO)('%s', (_, now, shown) => {
    const { host } = reachable();
    host.setToday(now);
    host.runTrigger('dailyJob');
    expect(host.sheet('Oversikt')?.display()[1]?.[0]).toContain(shown);
    const sent = rowsOf(host, 'Varsler').map(({ Sendt }) => Sendt);
    expect(new Set(sent).size).toBeLessThanOrEqual(1);
    for (const day of sent) expect(day).toBe(now.slice(0, 10));
  });
});

describe('when Google says stop', () => {
  test('what is kept for tomorrow is told of in Oversikt, until it is sent', () => {
    const { host } = reachable();
    host.setMailQuota(2);
    host.calls.reset();
    host.runTrigger('dailyJob');
    expect(host.mails).toHaveLength(2);
    expect(host.calls.byOperation.get('MailApp.sendEmail')).toBe(2);
    expect(overviewOf(host)).toContain('3 varsler venter til neste kjøring');
    host.choose('Oppdater status');
    expect(overviewOf(host)).toContain('3 varsler venter til neste kjøring');
    host.setToday('2026-01-22');
    host.setMailQuota(100);
    host.runTrigger('dailyJob');
    expect(overviewOf(host)).not.toContain('venter til neste kjøring');
  });

  test('a limit that is reached in the middle of a run, for something else took the rest, refuses nobody', () => {
    const { host } = reachable();
    const sent = () => host.mails.length;
    for (let call = 1; sent() === 0; call++) {
      // The first call at which a mail has gone out.
      const probe = reachable().host;
      probe.crashAtCall(call);
      expect(() => probe.runTrigger('dailyJob')).toThrow();
      if (probe.mails.length === 0) continue;
      host.meddleBeforeCall(call, () => host.setMailQuota(1));
      host.runTrigger('dailyJob');
    }
    expect(sent()).toBe(1);
    expect(overviewOf(host)).toContain('4 varsler venter til neste kjøring');
    expect(overviewOf(host)).not.toContain('Google ville ikke sende');
  });

  test('what a Friday could not send is told of on Saturday too, and goes out on Monday', () => {
    const { host } = reachable();
    host.edit('Organer', 'D2', 'styret@nordvik..example');
    host.setToday('2026-01-23');
    host.setMailQuota(2);
    host.runTrigger('dailyJob');
    for (const day of ['2026-01-24', '2026-01-25']) {
      host.setToday(day);
      host.setMailQuota(100);
      host.runTrigger('dailyJob');
      expect(host.mails).toHaveLength(2);
      expect(overviewOf(host)).toContain('venter til neste kjøring');
      expect(overviewOf(host)).toContain('Google ville ikke sende til «styret@nordvik..example»');
    }
    host.setToday('2026-01-26');
    host.runTrigger('dailyJob');
    expect(host.mails).toHaveLength(4);
    expect(overviewOf(host)).not.toContain('venter til neste kjøring');
  });

  test('one address that Google will not have keeps nobody else from their mail', () => {
    const { host } = reachable();
    // Looks like an address to everyone but the mail service.
    host.edit('Organer', 'D2', 'styret@nordvik..example');
    host.runTrigger('dailyJob');
    expect(host.mails).toHaveLength(4);
    expect(overviewOf(host)).toContain('Google ville ikke sende til «styret@nordvik..example»');
  });

  test('a reply address that is none does not stop the mails', () => {
    const { host } = reachable();
    setting(host, 'Styrets e-post', 'spør Kari');
    host.runTrigger('dailyJob');
    expect(host.mails).toHaveLength(5);
    expect(host.mails.map(({ replyTo }) => replyTo)).toEqual(['', '', '', '', '']);
  });
});

describe('Organer', () => {
  const lastReminded = (host: Host) =>
    Object.fromEntries(rowsOf(host, 'Organer').map(row => [row.Organ, row['Sist varslet']]));

  test('says when each body last had a mail', () => {
    const { host } = reachable();
    host.runTrigger('dailyJob');
    expect(lastReminded(host)).toMatchObject({ Styret: '20.01.2026', Kurskomiteen: '20.01.2026' });
  });

  test('names what is not an address, until it is mended', () => {
    const { host } = reachable();
    host.edit('Organer', 'D3', 'kurs(a)nordvik.example');
    host.choose('Oppdater status');
    expect(lastReminded(host).Kurskomiteen).toBe('E-post er ikke en adresse');
    host.edit('Organer', 'D3', 'kurs@nordvik.example');
    host.choose('Oppdater status');
    expect(lastReminded(host).Kurskomiteen).toBe('');
  });

  test('what is no address in Innstillinger is named in Oversikt, until it is mended', () => {
    const { host } = reachable();
    setting(host, 'Styrets e-post', 'spør Kari');
    setting(host, 'Forrige styres e-post', 'a@b.example, c@d.example');
    host.choose('Oppdater status');
    expect(overviewOf(host)).toContain('«spør Kari» ved «Styrets e-post»');
    expect(overviewOf(host)).toContain('c@d.example» ved «Forrige styres e-post»');
    setting(host, 'Styrets e-post', BOARD);
    setting(host, 'Forrige styres e-post', '');
    host.choose('Oppdater status');
    expect(overviewOf(host)).not.toContain('er ikke en e-postadresse');
  });

  test('a collective body fans out to its units, each told only of its own; a unit that said no hears nothing', () => {
    const { host } = reachable();
    const rows = rowsOf(host, 'Organer');
    const row = rows.findIndex(({ Organ }) => Organ === 'Dugnadsgjengen') + 2;
    host.edit('Organer', `D${row}`, '');
    ['Øst', 'Vest', 'Nord'].forEach((name, i) => {
      const varsles = name === 'Nord' ? 'nei' : 'ja';
      const at = rows.length + 2 + i;
      host.paste('Organer', `A${at}`, [
        [name, '', 'Dugnadsgjengen', `${i}@nordvik.example`, varsles],
      ]);
    });
    // Øst answers for one more measure, by itself; Nord too, and it has said no.
    const plan = rowsOf(host, 'Plan').findIndex(({ Nr }) => Nr === '2.3') + 2;
    host.edit('Plan', `E${plan}`, 'Øst og Nord');
    host.choose('Oppdater status');
    host.setToday('2027-01-12');
    host.runTrigger('dailyJob');
    const bodyTo = (to: string) => host.mails.find(mail => mail.to === to)?.body ?? '';
    expect(bodyTo('0@nordvik.example')).toContain('som del av Dugnadsgjengen');
    expect(bodyTo('1@nordvik.example')).toContain('som del av Dugnadsgjengen');
    expect(bodyTo('0@nordvik.example')).toContain('2.3 ');
    expect(bodyTo('1@nordvik.example')).not.toContain('2.3 ');
    expect(bodyTo('2@nordvik.example')).toBe('');
    expect(overviewOf(host)).not.toContain('Dugnadsgjengen mangler e-postadresse');
  });

  test('a body may change its name and its address without being told anything twice', () => {
    const { host } = reachable();
    host.runTrigger('dailyJob');
    const before = host.mails.length;
    const row = rowsOf(host, 'Organer').findIndex(({ Organ }) => Organ === 'Styret') + 2;
    host.paste('Organer', `A${row}`, [['Hovedstyret', 'Styret', '', 'post@nordvik.example']]);
    host.setToday('2026-01-21');
    host.runTrigger('dailyJob');
    expect(host.mails).toHaveLength(before);
  });
});
