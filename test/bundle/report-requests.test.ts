import { serverOf } from '../../host/cli/server';
import { type Host, openHost } from '../../host/host';
import { addDays } from '../../src/domain/calendar/day';
import { BOARD, mailWorkbook } from './mail-workbook';
import { answered, cellOf, rowsOf, setting, type Workbook } from './workbook';

/** A Monday in January, when the report on 2025 is being written and reminders are off. */
const TODAY = '2026-01-19';
const KURS = 'kurskomiteen@nordvik.example';
const VERVE = 'vervegruppa@nordvik.example';
const DUGNAD = 'dugnadsgjengen@nordvik.example';
const FEST = 'festkomiteen@nordvik.example';

const filled = (() => {
  const { host } = mailWorkbook(undefined, { today: TODAY });
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), 'Gjennomført');
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Delvis gjennomført');
  return host.save();
})();

function opened(): Workbook {
  const host = openHost({ state: filled, today: TODAY });
  host.open();
  return { host, server: serverOf(host) };
}

const bodyCell = (host: Host, body: string, column: string) =>
  `${column}${rowsOf(host, 'Organer').findIndex(({ Organ }) => Organ === body) + 2}`;

const asked = ({ server }: Workbook) => answered(server.previewReportRequests(2025));
const addresses = (workbook: Workbook) => asked(workbook).mails.map(({ to }) => to);
const ask = (workbook: Workbook, to = addresses(workbook)) =>
  answered(workbook.server.sendReportRequests(2025, to));

test('before anything is sent, it says exactly who gets a mail, about how much, and who gets none and why', () => {
  const workbook = opened();
  const { host } = workbook;
  host.edit('Organer', bodyCell(host, 'Vervegruppa', 'D'), '');
  host.edit('Organer', bodyCell(host, 'Festkomiteen', 'E'), 'nei');
  const { mails, unasked } = asked(workbook);
  expect(mails.map(({ to, bodies, measures }) => [to, bodies, measures])).toEqual([
    [KURS, ['Kurskomiteen'], 1],
    [DUGNAD, ['Dugnadsgjengen'], 1],
  ]);
  expect(unasked).toEqual([
    { body: 'Vervegruppa', why: 'no-address' },
    { body: 'Festkomiteen', why: 'wants-none' },
  ]);
  expect(host.mails).toEqual([]);
});

test('a body gets one mail with all that is missing from it, and what was sent is what was shown', () => {
  const workbook = opened();
  const { host } = workbook;
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), '');
  host.edit('Organer', bodyCell(host, 'Festkomiteen', 'D'), DUGNAD);
  const { mails } = asked(workbook);
  expect(ask(workbook)).toEqual({
    sent: [KURS, VERVE, DUGNAD],
    waiting: [],
    refused: [],
    notNeeded: [],
  });
  expect(host.mails.map(({ to, subject, body }) => [to, subject, body])).toEqual(
    mails.map(({ to, subject, text }) => [to, subject, text]),
  );
  const both = host.mails.find(({ to }) => to === DUGNAD);
  expect(both?.subject).toBe(
    'Nordvik velforening: hva ble gjort i 2025? Til Dugnadsgjengen og Festkomiteen',
  );
  expect(both?.body).toContain('2.2 Sette opp benker.');
  expect(both?.body).toContain('2.3 Arrangere gatefest.');
  expect(both?.body).toContain('Styret skriver årsrapporten for 2025');
});

test('a result without its reason is asked for the reason, and not for the result', () => {
  const workbook = opened();
  ask(workbook, [DUGNAD]);
  const [mail, ...others] = workbook.host.mails;
  expect(others).toEqual([]);
  expect(mail?.body).toContain('Årsrapporten for 2025 mangler en setning om hvorfor.');
});

test('only those one has chosen get a mail', () => {
  const workbook = opened();
  expect(ask(workbook, [VERVE]).sent).toEqual([VERVE]);
  expect(workbook.host.mails.map(({ to }) => to)).toEqual([VERVE]);
  expect(addresses(workbook)).not.toContain(VERVE);
});

test('an address that nobody answers for gets nothing, whatever a page sends', () => {
  const workbook = opened();
  expect(ask(workbook, ['fremmed@eksempel.no'])).toMatchObject({
    sent: [],
    notNeeded: ['fremmed@eksempel.no'],
  });
  const strange = null as unknown as string[];
  expect(answered(workbook.server.sendReportRequests(2025, strange)).sent).toEqual([]);
  expect(workbook.host.mails).toEqual([]);
});

test('nobody is asked twice on one day; the next day they can be', () => {
  const workbook = opened();
  const { host } = workbook;
  const everybody = addresses(workbook);
  ask(workbook, everybody);
  expect(asked(workbook).unasked.map(({ why }) => why)).toEqual(
    everybody.map(() => 'had-mail-today'),
  );
  expect(ask(workbook, everybody)).toMatchObject({ sent: [], notNeeded: everybody });
  host.setToday(addDays(TODAY, 1));
  const [first] = asked(workbook).mails;
  expect(first?.lastMail).toBe(TODAY);
  expect(ask(workbook, everybody).sent).toEqual(everybody);
});

test('who had a reminder today is not asked as well, and who was asked has no reminder for fourteen days', () => {
  const reminded = opened();
  reminded.host.runTrigger('dailyJob');
  const told = reminded.host.mails.map(({ to }) => to);
  expect(told).toContain(FEST);
  expect(addresses(reminded).filter(to => told.includes(to))).toEqual([]);

  const workbook = opened();
  const { host } = workbook;
  ask(workbook);
  host.runTrigger('dailyJob');
  for (let i = 1; i < 14; i++) {
    host.setToday(addDays(TODAY, i));
    host.runTrigger('dailyJob');
  }
  expect(host.mails.filter(({ to }) => to === FEST)).toHaveLength(1);
  host.setToday(addDays(TODAY, 25));
  host.runTrigger('dailyJob');
  expect(host.mails.filter(({ to }) => to === FEST)).toHaveLength(2);
});

test('it stands in Varsler and in Organer, row by row', () => {
  const workbook = opened();
  const { host } = workbook;
  ask(workbook, [VERVE, DUGNAD]);
  expect(
    rowsOf(host, 'Varsler').map(({ Sendt, Organ, Til, Nr }) => [Sendt, Organ, Til, Nr]),
  ).toEqual([
    [TODAY, 'Vervegruppa', VERVE, '1.11'],
    [TODAY, 'Dugnadsgjengen', DUGNAD, '2.2'],
  ]);
  const last = rowsOf(host, 'Organer').find(({ Organ }) => Organ === 'Vervegruppa');
  expect(last?.['Sist varslet']).toBe('19.01.2026');
});

test('what was reported since the list was shown is not asked for', () => {
  const workbook = opened();
  const { host } = workbook;
  const everybody = addresses(workbook);
  host.edit('2025', cellOf(host, '2025', '1.11', 'Resultat ▾'), 'Gjennomført');
  expect(ask(workbook, everybody).notNeeded).toEqual([VERVE]);
  expect(host.mails.map(({ to }) => to)).not.toContain(VERVE);
});

test('a measure whose time has not begun is not asked about', () => {
  const { host, server } = opened();
  host.edit('Plan', cellOf(host, 'Plan', '2.1', 'Gjennomføring'), 'høsten 2026');
  host.setToday('2026-02-02');
  const { mails } = answered(server.previewReportRequests(2026));
  expect(mails.map(({ text }) => text).join('\n')).not.toContain('Plante trær langs veien.');
  expect(mails.map(({ text }) => text).join('\n')).toContain('2.2 Sette opp benker.');
});

test('when the quota is used up, it says who waits, and they can be asked the next day', () => {
  const workbook = opened();
  const { host } = workbook;
  const everybody = addresses(workbook);
  host.setMailQuota(2);
  expect(ask(workbook, everybody)).toMatchObject({
    sent: everybody.slice(0, 2),
    waiting: everybody.slice(2),
    refused: [],
  });
  host.setMailQuota(100);
  host.setToday(addDays(TODAY, 1));
  expect(ask(workbook, everybody.slice(2)).sent).toEqual(everybody.slice(2));
});

test('an address that Google will not have is named, and the others are asked', () => {
  const workbook = opened();
  const { host } = workbook;
  host.edit('Organer', bodyCell(host, 'Kurskomiteen', 'D'), 'kurs@nordvik..example');
  expect(ask(workbook)).toMatchObject({
    refused: ['kurs@nordvik..example'],
    sent: [VERVE, DUGNAD, FEST],
  });
});

test('after the handover the board that answered for the year is asked with the new one', () => {
  const workbook = opened();
  const { host } = workbook;
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), '');
  setting(host, 'Styreskifte', '10.01.2026');
  setting(host, 'Forrige styres e-post', 'forrige@nordvik.example');
  expect(addresses(workbook)).toEqual(expect.arrayContaining([BOARD, 'forrige@nordvik.example']));
  setting(host, 'Styreskifte', '20.01.2026');
  expect(addresses(workbook)).not.toContain('forrige@nordvik.example');
});

test('a locked year is not asked about, and while somebody else writes nothing is sent', () => {
  const { host, server } = opened();
  host.holdLock(true);
  expect(server.sendReportRequests(2025, [VERVE])).toMatchObject({ problem: { kind: 'busy' } });
  host.holdLock(false);
  setting(host, 'Låste år', '2025');
  expect(server.previewReportRequests(2025)).toMatchObject({ problem: { kind: 'year-frozen' } });
  expect(server.sendReportRequests(2025, [VERVE])).toMatchObject({
    problem: { kind: 'year-frozen' },
  });
  expect(host.mails).toEqual([]);
});

test('somebody who has not let the script send mail sends nothing, and nothing is written as sent', () => {
  const { host, server } = opened();
  host.refuseScopes('script.send_mail');
  expect(() => server.sendReportRequests(2025, [VERVE])).toThrow();
  expect(host.mails).toEqual([]);
  expect(rowsOf(host, 'Varsler')).toEqual([]);
});

test.each(['kept', 'lost'] as const)(
  'stopped anywhere and asked again, everybody is asked, and only the mail Google had taken that very moment comes twice, whether what was written last is %s',
  unflushed => {
    const whole = opened();
    const wanted = addresses(whole);
    whole.host.calls.reset();
    ask(whole, wanted);
    const calls = whole.host.calls.total;
    const repeatedAt: number[] = [];
    for (let n = 1; n <= calls; n++) {
      const { host, server } = opened();
      host.crashAtCall(n, unflushed);
      expect(() => server.sendReportRequests(2025, wanted)).toThrow();
      answered(server.sendReportRequests(2025, wanted));
      const got = host.mails.map(({ to }) => to);
      expect([n, [...new Set(got)].sort()]).toEqual([n, [...wanted].sort()]);
      const logged = rowsOf(host, 'Varsler').map(({ Organ, Nr }) => `${Organ} ${Nr}`);
      expect([n, [...logged].sort()]).toEqual([n, [...new Set(logged)].sort()]);
      expect(new Set(rowsOf(host, 'Varsler').map(({ Til }) => Til)).size).toBe(wanted.length);
      if (got.length > wanted.length) repeatedAt.push(n);
      expect(got.length).toBeLessThanOrEqual(wanted.length + 1);
    }
    expect(repeatedAt).toHaveLength(wanted.length);
  },
  120_000,
);

test('a request after a daily run that stopped, and a daily run after a request that stopped, repeat at most one mail', () => {
  const acts = [
    ({ host }: Workbook) => host.runTrigger('dailyJob'),
    ({ server }: Workbook) => server.sendReportRequests(2025, [KURS, VERVE, DUGNAD, FEST]),
  ];
  for (const [first, second] of [acts, [...acts].reverse()]) {
    const whole = opened();
    whole.host.calls.reset();
    first?.(whole);
    for (let n = 1; n <= whole.host.calls.total; n++) {
      const workbook = opened();
      workbook.host.crashAtCall(n);
      expect(() => first?.(workbook)).toThrow();
      second?.(workbook);
      const got = workbook.host.mails.map(({ to }) => to);
      expect(got.length - new Set(got).size).toBeLessThanOrEqual(1);
    }
  }
}, 240_000);
