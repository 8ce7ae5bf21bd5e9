import { readFileSync } from 'node:fs';
import { addDays } from '../../src/domain/calendar/day';
import { answered, cellOf, filledWorkbook, rowsOf, setting } from './workbook';

const EXAMPLE = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');
const FIRST = '2025-11-17';

const setBoardEmail = ({ host }: Pick<ReturnType<typeof filledWorkbook>, 'host'>, to: string) => {
  setting(host, 'Styrets e-post', to);
};

test('what the dialog foresees for twelve weeks is what goes out, day by day, also over New Year', () => {
  const { host, server } = filledWorkbook(undefined, { today: FIRST });
  setBoardEmail({ host }, 'styret@nordvik.example');
  host.edit('Organer', 'D3', 'kurs@nordvik.example');
  const { today, later } = answered(server.previewReminders());
  const foreseen = [...today, ...later].map(({ day, to, subject }) => [day, to, subject]);
  expect(host.mails).toEqual([]);

  for (let i = 0; i < 84; i++) {
    host.setToday(addDays(FIRST, i));
    host.runTrigger('dailyJob');
  }
  const sent = host.mails.map(({ at, to, subject }) => [at.slice(0, 10), to, subject]);
  expect(foreseen).toEqual(sent);
  expect(new Set(sent.map(([day]) => day?.slice(0, 4)))).toEqual(new Set(['2025', '2026']));
});

test('a one-off that is reported done is not foreseen in the next working year', () => {
  const plan = [
    'Arbeidsplan for Vik, 2025-2026',
    'Mål 1: Hus',
    'Nr\tTiltak\tGjennomføring\tAnsvar',
    '1\tMale huset.\tjanuar\tStyret',
  ].join('\n');
  const workbook = filledWorkbook(plan, { today: FIRST });
  const { host, server } = workbook;
  setBoardEmail(workbook, 'styret@vik.example');
  host.edit('Plan', cellOf(host, 'Plan', '1', 'Type'), 'Engangstiltak');
  const foreseen = () => answered(server.previewReminders()).later.map(({ day }) => day);
  expect(foreseen().some(day => day >= '2026-01-01')).toBe(true);
  host.edit('2025', cellOf(host, '2025', '1', 'Resultat ▾'), 'Gjennomført');
  expect(foreseen()).toEqual([]);
});

/** A link to a row of a year's tab, which next year's measures have only when the tab is made. */
const withoutRowLinks = (text: string) => text.replace(/^Åpne (?:raden i )?arket: .*\n?/gm, '');

test.each([
  ['from winter past Easter', '2026-02-02', '15.02-25.02'],
  ['through July', '2026-06-01', '01.08-09.08'],
  ['over New Year, with reports asked for', '2026-11-02', '01.12-06.12'],
])(
  'the example plan, %s: who gets which words on which day is foreseen to the letter',
  (_, first, quiet) => {
    const { host, server } = filledWorkbook(EXAMPLE, { today: first });
    setBoardEmail({ host }, 'styret@solvik.example');
    setting(host, 'Stille perioder', quiet);
    const bodies = rowsOf(host, 'Organer').map(({ Organ = '' }) => Organ);
    const units = bodies.indexOf('Dugnadskomiteen');
    // Two share an address, one says no, one has none, one has two units, and the rest have their own.
    const kinds = [
      ['felles@solvik.example', 'ja'],
      ['Felles@solvik.example', 'ja'],
      ['nei@solvik.example', 'nei'],
      ['', 'ja'],
    ];
    const others = bodies.map((_name, i) => i).filter(i => i !== units);
    others.forEach((i, n) => {
      host.paste('Organer', `D${i + 2}`, [kinds[n] ?? [`organ${i}@solvik.example`, 'ja']]);
    });
    host.paste('Organer', `A${bodies.length + 2}`, [
      ['Øst', '', 'Dugnadskomiteen', 'ost@solvik.example', 'ja'],
      ['Vest', '', 'Dugnadskomiteen', 'vest@solvik.example', 'nei'],
    ]);

    const { today, later } = answered(server.previewReminders());
    const foreseen = [...today, ...later].map(({ day, to, subject, text }) =>
      [day, to, subject, withoutRowLinks(text)].join('\n'),
    );
    expect(host.mails).toEqual([]);
    for (let i = 0; i < 84; i++) {
      host.setToday(addDays(first, i));
      host.runTrigger('dailyJob');
    }
    const sent = host.mails.map(({ at, to, subject, body }) =>
      [at.slice(0, 10), to, subject, withoutRowLinks(body)].join('\n'),
    );
    expect(foreseen).toEqual(sent);
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.join()).not.toMatch(/(?:nei|vest)@solvik/);
  },
);

describe('when more is due than Google sends in a day', () => {
  function short() {
    const workbook = filledWorkbook(undefined, { today: FIRST });
    setBoardEmail(workbook, 'styret@nordvik.example');
    rowsOf(workbook.host, 'Organer').forEach((_, i) => {
      workbook.host.edit('Organer', `D${i + 2}`, `organ${i}@nordvik.example`);
    });
    return workbook;
  }
  const due = answered(short().server.previewReminders()).today.length;

  const DAYS = 28;
  test.each([0, 2, 99])(
    'with room for %s, just those are shown, and the rest when they come',
    room => {
      const { host, server } = short();
      host.setMailQuota(room);
      const { today, later, waiting } = answered(server.previewReminders());
      expect([today.length, waiting]).toEqual([Math.min(room, due), Math.max(0, due - room)]);
      expect(due).toBeGreaterThan(2);
      for (let i = 0; i < DAYS; i++) {
        host.setToday(addDays(FIRST, i));
        if (i > 0) host.setMailQuota(100);
        host.runTrigger('dailyJob');
      }
      const soon = [...today, ...later].filter(({ day }) => day < addDays(FIRST, DAYS));
      expect(soon.map(({ day, to, text }) => [day, to, withoutRowLinks(text)])).toEqual(
        host.mails.map(({ at, to, body }) => [at.slice(0, 10), to, withoutRowLinks(body)]),
      );
    },
  );

  test('what one’s own account may send says nothing of the account that sends', () => {
    const { host, server } = short();
    answered(server.switchReminders(true, 8));
    host.user = 'ny@nordvik.example';
    host.setMailQuota(0);
    expect(answered(server.previewReminders())).toMatchObject({ waiting: 0 });
  });
});

test('without any address the dialog says how many measures wait, and for whom', () => {
  const workbook = filledWorkbook(undefined, { today: FIRST });
  const { host, server } = workbook;
  const before = answered(server.previewReminders());
  expect([before.today, before.later]).toEqual([[], []]);
  expect(before.unreached).toEqual({
    measures: 5,
    bodies: ['Kurskomiteen', 'Vervegruppa', 'Dugnadsgjengen', 'Festkomiteen'],
    hasBoardSaidNo: false,
    isNobodyReached: true,
  });
  host.edit('Organer', 'D3', 'kurs@nordvik.example');
  const some = answered(server.previewReminders());
  expect(some.today.length + some.later.length).toBeGreaterThan(0);
  expect(some.unreached.isNobodyReached).toBe(false);
  expect(some.unreached.bodies).not.toContain('Kurskomiteen');
  setBoardEmail(workbook, 'styret@nordvik');
  expect(answered(server.previewReminders()).unreached).toEqual(some.unreached);
  setBoardEmail(workbook, 'styret@nordvik.example');
  expect(answered(server.previewReminders()).unreached.measures).toBe(0);
  expect(host.mails).toEqual([]);
});

test('where the board has said no, nobody is told that it gets what lacks an address', () => {
  const workbook = filledWorkbook(undefined, { today: FIRST });
  const { host, server } = workbook;
  setBoardEmail(workbook, 'styret@nordvik.example');
  host.edit('Organer', 'D4', 'verving@nordvik.example');
  host.choose('Oppdater status');
  const overview = () =>
    (host.sheet('Oversikt')?.display() ?? []).map(([first]) => first).join('\n');
  expect(overview()).toContain('Til da går varsler til styret.');
  host.edit('Organer', 'E2', 'nei');
  host.choose('Oppdater status');
  expect(overview()).toContain('Til da når ingen varsler fram.');
  expect(overview()).not.toContain('går varsler til styret');
  const { unreached, today } = answered(server.previewReminders());
  expect(today.map(({ to }) => to)).toEqual(['verving@nordvik.example']);
  expect(unreached).toMatchObject({ hasBoardSaidNo: true, isNobodyReached: false });
  expect(unreached.bodies).toContain('Kurskomiteen');
});

test('the wheel is the current working year, with the deadlines the sheet has and what is reported of them', () => {
  const { host, server } = filledWorkbook(undefined, { today: '2026-01-20' });
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Gjennomført');
  const { wheel } = answered(server.previewReminders());
  expect([wheel.label, wheel.span, wheel.today]).toEqual([
    '2026',
    { from: '2026-01-01', to: '2026-12-31' },
    '2026-01-20',
  ]);
  expect(wheel.fileName).toBe('Årshjul 2026 – Nordvik velforening (2026-01-20)');
  const due = wheel.events.flatMap(event =>
    event.kind === 'deadlines'
      ? event.deadlines.map(({ measure, isReported }) => [event.from, measure.number, isReported])
      : [],
  );
  const inSheet = rowsOf(host, '2026').map(({ Nr, Frist }) => [Frist, Nr]);
  expect(due).toContainEqual(['2026-06-30', '2.1', true]);
  for (const [day, number] of due) {
    expect(inSheet).toContainEqual([String(day).split('-').reverse().join('.'), number]);
  }
});

test('marks that turn the direction of what follows turn nothing in the dialog', () => {
  const workbook = filledWorkbook(undefined, { today: FIRST });
  const { host, server } = workbook;
  for (const [tab, at] of [
    ['Plan', cellOf(host, 'Plan', '2.3', 'Tiltak')],
    ['Plan', cellOf(host, 'Plan', '2.3', 'Ansvar')],
    ['Plan', cellOf(host, 'Plan', '2.3', 'Nr')],
    ['Innstillinger', 'B2'],
    ['Innstillinger', 'B3'],
  ] as const) {
    host.paste(tab, at, [['\u202eSnudd\u2066 \u200fav\u202e']]);
  }
  const preview = answered(server.previewReminders());
  expect(preview.unreached.bodies).toContain('Snudd av');
  const wheel = JSON.stringify(preview.wheel);
  expect(wheel).toContain('Snudd av');
  expect(wheel).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});

test('last year’s reporting window is in the wheel until that year is locked', () => {
  const { host, server } = filledWorkbook(undefined, { today: '2026-01-20' });
  const labels = () =>
    answered(server.previewReminders()).wheel.events.flatMap(event =>
      event.kind === 'reporting' ? [event.label] : [],
    );
  setting(host, 'Meldefrist', '31.01');
  expect(labels()).toEqual(['2025', '2026']);
  answered(server.freezeYear(2025));
  expect(labels()).toEqual(['2026']);
});
