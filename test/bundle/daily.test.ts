import { type Host, openHost } from '../../host/host';
import { addDays } from '../../src/domain/calendar/day';
import { answered, filledWorkbook, rowsOf, setting, type Workbook } from './workbook';

const BOARD = 'styret@nordvik.example';

/** A workbook where every body has an address, and the board too. */
function reachable(today = '2026-01-20'): Workbook {
  const workbook = filledWorkbook(undefined, { today });
  const { host } = workbook;
  setting(workbook.host, 'Styrets e-post', BOARD);
  rowsOf(host, 'Organer').forEach(({ Organ = '' }, i) => {
    host.edit('Organer', `D${i + 2}`, `${Organ.toLowerCase()}@nordvik.example`);
  });
  return workbook;
}

const recipients = ({ host }: Workbook) => host.mails.map(({ to }) => to).sort();

test('each body with something to say gets one mail, and nobody else', () => {
  const workbook = reachable();
  workbook.host.edit('2025', 'C6', 'Gjennomført');
  workbook.host.runTrigger('dailyJob');
  expect(recipients(workbook)).toEqual([
    'dugnadsgjengen@nordvik.example',
    'kurskomiteen@nordvik.example',
    'styret@nordvik.example',
    'vervegruppa@nordvik.example',
  ]);
});

test('a mail says what, when, why and where, and how to answer without access', () => {
  const workbook = reachable();
  workbook.host.runTrigger('dailyJob');
  const mail = workbook.host.mails.find(({ to }) => to === BOARD);
  expect(mail?.subject).toBe('Nordvik velforening: ett tiltak for Styret');
  expect(mail?.name).toBe('Nordvik velforening');
  expect(mail?.replyTo).toBe(BOARD);
  expect(mail?.body).toContain('1.1 Lage en plan for verving.');
  expect(mail?.body).toContain('Fristen var 31. desember 2025');
  expect(mail?.body).toMatch(/Åpne raden i arket: https:\S+#gid=\d+&range=A2/);
  expect(mail?.body).toContain('Svar på denne e-posten med nummeret');
});

test('what was sent stands in Varsler, one row a measure', () => {
  const workbook = reachable();
  workbook.host.runTrigger('dailyJob');
  const sent = rowsOf(workbook.host, 'Varsler');
  expect(sent.map(({ Organ, Nr, Terskel }) => [Organ, Nr, Terskel])).toEqual(
    expect.arrayContaining([
      ['Styret', '1.1', '2026-01-07'],
      ['Festkomiteen', '2.3', '2026-01-07'],
      ['Kurskomiteen', '1.2', '2025-12-28'],
    ]),
  );
  expect(new Set(sent.map(({ Sendt }) => Sendt))).toEqual(new Set(['2026-01-20']));
});

test('running it twice the same day, or the day after, sends nothing new', () => {
  const workbook = reachable();
  const { host } = workbook;
  host.runTrigger('dailyJob');
  const first = host.mails.length;
  host.runTrigger('dailyJob');
  host.setToday('2026-01-21');
  host.runTrigger('dailyJob');
  expect(host.mails).toHaveLength(first);
});

test('the next threshold brings the next mail, at least fourteen days later', () => {
  const workbook = reachable();
  const { host } = workbook;
  host.runTrigger('dailyJob');
  const days: string[] = [];
  for (let date = 21; date <= 31; date++) {
    host.setToday(`2026-01-${date}`);
    host.runTrigger('dailyJob');
  }
  for (let date = 1; date <= 20; date++) {
    const before = host.mails.length;
    host.setToday(`2026-02-${String(date).padStart(2, '0')}`);
    host.runTrigger('dailyJob');
    if (host.mails.length > before) days.push(`2026-02-${date}`);
  }
  expect(days).toEqual(['2026-02-6']);
});

test('three days without a run lose nothing and double nothing', () => {
  const told = ({ host }: Workbook) =>
    rowsOf(host, 'Varsler').map(({ Organ, Nr, Terskel }) => `${Organ} ${Nr} ${Terskel}`);
  // 1.1 and 2.3 were due on 31 December, so a week has passed on 7 January, a Wednesday.
  const missed = reachable('2026-01-06');
  missed.host.runTrigger('dailyJob');
  const before = told(missed);
  expect(before.join()).not.toContain('2026-01-07');
  for (const day of ['2026-01-10', '2026-01-11']) {
    missed.host.setToday(day);
    missed.host.runTrigger('dailyJob');
    expect(told(missed)).toEqual(before);
  }
  for (let day = '2026-01-12'; day <= '2026-02-05'; day = addDays(day, 1)) {
    missed.host.setToday(day);
    missed.host.runTrigger('dailyJob');
  }
  const daily = reachable('2026-01-06');
  for (let day = '2026-01-06'; day <= '2026-02-05'; day = addDays(day, 1)) {
    daily.host.setToday(day);
    daily.host.runTrigger('dailyJob');
  }
  expect(told(missed).join()).toContain('2026-01-07');
  expect(told(missed).sort()).toEqual(told(daily).sort());
  expect(new Set(told(missed)).size).toBe(told(missed).length);
});

test('a year that is locked is not asked about, also what was only begun in it', () => {
  const workbook = reachable();
  const { host, server } = workbook;
  host.edit('2025', 'C2', 'Påbegynt');
  answered(server.freezeYear(2025));
  host.runTrigger('dailyJob');
  expect(recipients(workbook)).toEqual([]);
});

test('a measure that is reported is not asked about', () => {
  const workbook = reachable();
  const { host } = workbook;
  host.edit('2025', 'C2', 'Gjennomført');
  host.runTrigger('dailyJob');
  expect(recipients(workbook)).not.toContain(BOARD);
});

test.each([
  ['a Saturday', '2026-01-24', '2026-01-26', ''],
  ['Easter week', '2026-03-31', '2026-04-07', ''],
  ['July', '2026-07-01', '2026-08-03', ''],
  ['Christmas', '2026-12-21', '2027-01-04', ''],
  ['a period the board has set', '2026-01-20', '2026-01-26', '15.01-25.01'],
  ['a period over New Year the board has set', '2026-12-14', '2027-01-18', '10.12-15.01'],
])('nothing goes out in %s; it comes on the first open weekday', (_, today, opens, quiet) => {
  const workbook = reachable(today);
  const { host } = workbook;
  setting(workbook.host, 'Stille perioder', quiet);
  for (let day = today; day < opens; day = addDays(day, 1)) {
    host.setToday(day);
    host.runTrigger('dailyJob');
    expect(host.mails).toEqual([]);
  }
  host.setToday(opens);
  host.runTrigger('dailyJob');
  expect(host.mails.length).toBeGreaterThan(0);
});

test('a body without an address is answered for by the board, and the mail says so', () => {
  const workbook = reachable();
  const { host } = workbook;
  host.edit('Organer', 'D3', '');
  host.runTrigger('dailyJob');
  expect(recipients(workbook)).not.toContain('kurskomiteen@nordvik.example');
  const mail = host.mails.find(({ to }) => to === BOARD);
  expect(mail?.body).toContain('Kurskomiteen mangler adresse i fanen Organer');
  const overview = host
    .sheet('Oversikt')
    ?.display()
    .map(([first]) => first)
    .join('\n');
  expect(overview).toContain('Kurskomiteen mangler e-postadresse');
});

test('without any address nothing is sent, and Oversikt says what to write where', () => {
  const { host } = filledWorkbook();
  host.runTrigger('dailyJob');
  expect(host.mails).toEqual([]);
  const overview = host
    .sheet('Oversikt')
    ?.display()
    .map(([first]) => first)
    .join('\n');
  expect(overview).toContain('Styret mangler e-postadresse. Skriv den i «Styrets e-post»');
});

test.each(['nei', 'NEI', 'Nei takk', 'nei, helst ikke', 'no'])(
  'a body that has said «%s» is left in peace',
  answer => {
    const workbook = reachable();
    workbook.host.edit('Organer', 'E3', answer);
    workbook.host.runTrigger('dailyJob');
    expect(recipients(workbook)).not.toContain('kurskomiteen@nordvik.example');
    expect(workbook.host.mails.map(({ body }) => body).join()).not.toContain('Holde minst to kurs');
  },
);

test('with a quota of two, two go out today and the rest tomorrow', () => {
  const workbook = reachable();
  const { host } = workbook;
  host.setMailQuota(2);
  host.runTrigger('dailyJob');
  expect(host.mails).toHaveLength(2);
  host.setToday('2026-01-22');
  host.setMailQuota(100);
  host.runTrigger('dailyJob');
  expect(host.mails).toHaveLength(5);
  expect(new Set(recipients(workbook)).size).toBe(5);
});

test.each(['kept', 'lost'] as const)(
  'a run that stops anywhere loses no mail, and repeats only the one that Google had taken that very moment, whether what it wrote last is %s',
  unflushed => {
    const whole = reachable();
    const filled = whole.host.save();
    whole.host.calls.reset();
    whole.host.runTrigger('dailyJob');
    const calls = whole.host.calls.total;
    const wanted = recipients(whole);
    const repeatedAt: number[] = [];
    for (let n = 1; n <= calls; n++) {
      const host = openHost({ state: filled, today: '2026-01-20' });
      host.crashAtCall(n, unflushed);
      expect(() => host.runTrigger('dailyJob')).toThrow();
      host.runTrigger('dailyJob');
      const got = host.mails.map(({ to }) => to);
      expect([n, [...new Set(got)].sort()]).toEqual([n, wanted]);
      expect(new Set(rowsOf(host, 'Varsler').map(({ Organ, Nr }) => `${Organ} ${Nr}`)).size).toBe(
        rowsOf(host, 'Varsler').length,
      );
      if (got.length > wanted.length) repeatedAt.push(n);
      expect(got.length).toBeLessThanOrEqual(wanted.length + 1);
    }
    expect(repeatedAt).toHaveLength(wanted.length);
  },
  120_000,
);

test('what a Friday sent and did not write down is written down on Saturday, wherever that run stops', () => {
  const workbook = reachable('2026-01-23');
  const ready = workbook.host.save();
  workbook.host.runTrigger('dailyJob');
  const wanted = recipients(workbook);
  const cutAt = (n: number): Host => {
    const host = openHost({ state: ready, today: '2026-01-23' });
    host.crashAtCall(n, 'lost');
    expect(() => host.runTrigger('dailyJob')).toThrow();
    return host.calls.byOperation.has('Properties.setProperties') ? host : cutAt(n + 1);
  };
  const friday = cutAt(20);
  expect([friday.mails.length, rowsOf(friday, 'Varsler')]).toEqual([1, []]);
  const state = friday.save();
  for (let n = 15; n <= 40; n++) {
    const host = openHost({ state, today: '2026-01-24' });
    host.crashAtCall(n, 'lost');
    try {
      host.runTrigger('dailyJob');
    } catch {
      // The run was stopped, as it was to be.
    }
    host.crashAtCall(null);
    host.setToday('2026-01-26');
    host.runTrigger('dailyJob');
    expect([n, host.mails.map(({ to }) => to).sort()]).toEqual([n, wanted]);
  }
});

test('hostile text in the plan stays text in the mail', () => {
  const plan = [
    'Arbeidsplan for Vik <script>alert(1)</script>, 2025',
    'Mål 1: Rart',
    'Nr\tTiltak\tGjennomføring\tAnsvar',
    '1.1\t<img src=x onerror=alert(1)> "og" &amp;\u202e\t2025\tStyret',
  ].join('\n');
  const workbook = filledWorkbook(plan);
  setting(workbook.host, 'Styrets e-post', BOARD);
  workbook.host.runTrigger('dailyJob');
  const [mail] = workbook.host.mails;
  expect(mail?.htmlBody).not.toMatch(/<(?:img|script)/);
  expect(mail?.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(mail?.subject).not.toMatch(/[\r\n\u202e]/);
});

test.each([
  ['letters', 'Æ', '… og 15 tiltak til (forfalt: 15)'],
  ['emoji, quotes and signs', '😀"&', '… og 28 tiltak til (forfalt: 28)'],
])(
  'a mail is never too large for Google, however long the measures and names are: %s',
  (_, letter, rest) => {
    const long = letter.repeat(900 / letter.length);
    const rows = Array.from(
      { length: 40 },
      (_row, i) => `1.${i + 1}\tTiltak ${i} ${long}.\t2025\tGruppe ${String.fromCharCode(65 + i)}`,
    );
    const head = ['Arbeidsplan for Vik, 2025', 'Mål 1: Mye', 'Nr\tTiltak\tGjennomføring\tAnsvar'];
    const workbook = filledWorkbook([...head, ...rows].join('\n'));
    setting(workbook.host, 'Styrets e-post', BOARD);
    workbook.host.runTrigger('dailyJob');
    const [mail] = workbook.host.mails;
    expect(mail?.body).toContain(rest);
    expect(mail?.body).toContain('1.12 Tiltak 11');
    expect(Buffer.byteLength(`${mail?.body}${mail?.htmlBody}`)).toBeLessThan(200_000);
  },
);

test('«send bare til meg» reaches only whoever asks, and counts as nothing sent', () => {
  const workbook = reachable();
  const { host, server } = workbook;
  const answer = server.sendRemindersToMe();
  expect(answer).toEqual({ ok: true, value: { to: host.user, sent: 5, later: null } });
  expect(new Set(recipients(workbook))).toEqual(new Set([host.user]));
  expect(rowsOf(host, 'Varsler')).toEqual([]);
});

test('on a Sunday «send bare til meg» sends what goes out on Monday', () => {
  const { host, server } = reachable('2026-01-25');
  const answer = server.sendRemindersToMe();
  expect(answer).toEqual({ ok: true, value: { to: host.user, sent: 5, later: '2026-01-26' } });
  host.setToday('2026-01-26');
  const trial = host.mails.map(({ body }) => body).sort();
  host.runTrigger('dailyJob');
  expect(
    host.mails
      .slice(5)
      .map(({ body }) => body)
      .sort(),
  ).toEqual(trial);
});

test('reminders are off until switched on, and can be switched off again', () => {
  const { host, server } = reachable();
  host.runDueTriggers();
  expect(host.mails).toEqual([]);
  expect(server.switchReminders(true, 8)).toMatchObject({ ok: true, value: { isOn: true } });
  host.runDueTriggers();
  expect(host.mails).toHaveLength(5);
  expect(server.switchReminders(false, 8)).toMatchObject({ ok: true, value: { isOn: false } });
});
