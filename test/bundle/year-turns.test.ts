import type { Host } from '../../host/host';
import {
  answered,
  cellOf,
  emptyWorkbook,
  everything,
  filledWorkbook,
  lockedWorkbook,
  measureIn,
  rowOf,
  rowsOf,
  SMALL_PLAN,
  setting,
} from './workbook';

const tabs = (host: Host) => host.sheets().map(({ name }) => name);

test('the daily run makes the new year’s tab on its first day, with what applies then', () => {
  const { host } = filledWorkbook();
  host.setToday('2026-12-31');
  host.runTrigger('dailyJob');
  expect(tabs(host)).not.toContain('2027');
  host.setToday('2027-01-01');
  host.runTrigger('dailyJob');
  expect(rowsOf(host, '2027').map(({ Nr, Frist }) => [Nr, Frist])).toEqual([
    ['1.2', '31.12.2027'],
    ['1.11', '31.12.2027'],
    ['2.3', '31.12.2027'],
  ]);
});

test('the menu makes next year’s tab beforehand, and it is followed up like the others', () => {
  const { host } = filledWorkbook();
  host.choose('Lag fane for neste arbeidsår');
  expect(tabs(host).slice(0, 4)).toEqual(['Oversikt', 'Plan', '2027', '2026']);
  expect(rowOf(host, '2027', '2.3').Status).toBe('Kommer');
  host.edit('2027', cellOf(host, '2027', '2.3', 'Resultat ▾'), 'Utgår');
  expect(rowOf(host, '2027', '2.3').Status).toBe('Utgår');
  expect(rowOf(host, 'Plan', '2.3')).toMatchObject({ 2027: 'Utgår', Status: 'I rute' });
});

test('where every year has its tab, the menu says so and what to do', () => {
  const { host } = filledWorkbook();
  host.choose('Lag fane for neste arbeidsår');
  const before = everything(host);
  host.choose('Lag fane for neste arbeidsår');
  expect(everything(host)).toEqual(before);
  expect(host.toasts[host.toasts.length - 1]?.message).toContain('til og med 2027 har sin fane');
});

test('a working year that begins in March turns in March', () => {
  const workbook = emptyWorkbook({ today: '2025-05-10' });
  const { host, server } = workbook;
  const reading = answered(server.readPlan(SMALL_PLAN));
  answered(server.writePlan({ ...reading, plan: { ...reading.plan, startMonth: 3 } }, false));
  const [before, after] = ['2025–2026', '2026–2027'];
  expect(tabs(host)).toContain(before);
  for (const day of ['2026-01-01', '2026-02-28']) {
    host.setToday(day);
    host.runTrigger('dailyJob');
    expect(tabs(host)).not.toContain(after);
  }
  expect(answered(server.loadMeasures(null))).toMatchObject({
    yearLabel: before,
    days: { first: '2025-03-01', last: '2026-02-28' },
  });
  host.setToday('2026-03-01');
  host.runTrigger('dailyJob');
  expect(tabs(host).slice(0, 4)).toEqual(['Oversikt', 'Plan', after, before]);
  expect(rowOf(host, after, '2.3').Frist).toBe('28.02.2027');
  expect(answered(server.loadMeasures(null)).yearLabel).toBe(after);
  host.edit(before, cellOf(host, before, '1.1', 'Resultat ▾'), 'Gjennomført');
  expect(rowOf(host, 'Plan', '1.1')[before]).toBe('Gjennomført');
});

test('the first thing said in a new year, from the sidebar, makes its tab, and stands there', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  host.setToday('2027-01-02');
  const { id, entry: seen } = measureIn(workbook, 2027, '2.3');
  const mark = { id, year: 2027, entry: { ...seen, result: 'started' as const }, seen };
  for (let call = 0; ; call++) {
    const { host: other, server } = emptyWorkbook({ state: host.save(), today: '2027-01-02' });
    other.crashAtCall(call);
    let isWhole = true;
    try {
      server.markMeasure(mark);
    } catch {
      isWhole = false;
    }
    other.crashAtCall(null);
    answered(server.markMeasure(mark));
    expect([call, rowOf(other, '2027', '2.3').Status]).toEqual([call, 'Påbegynt']);
    expect(rowsOf(other, '2027')).toHaveLength(3);
    if (isWhole) break;
  }
  answered(server.markMeasure(mark));
  expect(rowOf(host, '2027', '2.3').Status).toBe('Påbegynt');
  expect(rowOf(host, 'Plan', '2.3')['2027']).toBe('Påbegynt');
});

test('late reports for last year count until it is frozen, in the cells and in the sidebar', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), 'Gjennomført');
  const { id, entry: seen } = measureIn(workbook, 2025, '2.2');
  answered(server.markMeasure({ id, year: 2025, entry: { ...seen, result: 'partly' }, seen }));
  expect(rowOf(host, 'Plan', '1.1')['2025']).toBe('Gjennomført');
  expect(rowOf(host, 'Plan', '2.2')['2025']).toBe('Delvis gjennomført');
});

test('a frozen tab asks before it is changed, and no longer once the year is opened again', () => {
  const { host } = lockedWorkbook();
  const guards = () =>
    host
      .sheet('2025')
      ?.facts.protections.filter(({ type }) => type === 'SHEET')
      .map(({ warningOnly, description }) => [warningOnly, description]);
  expect(guards()).toEqual([[true, expect.stringContaining('rapportert til årsmøtet og låst')]]);
  setting(host, 'Låste år', '');
  expect(guards()).toEqual([]);
});

test('what is written in a frozen year becomes a dated addition, and what was reported stands', () => {
  const { host } = lockedWorkbook();
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Gjennomført');
  expect(rowOf(host, '2025', '2.2')).toMatchObject({
    'Resultat ▾': 'Delvis gjennomført',
    Status: 'Delvis gjennomført',
    Kommentar: 'To av fem benker står. [Tilføyd 12.3.2026] Resultat: Gjennomført',
  });
  expect(rowOf(host, 'Plan', '2.2')['2025']).toBe('Delvis gjennomført');
  expect(host.toasts[host.toasts.length - 1]?.message).toContain('2025 er låst');
});

test.each([
  [
    'a sentence written after the one that stands',
    'Kommentar',
    'To av fem benker står. Resten kom i mars.',
    'To av fem benker står. [Tilføyd 12.3.2026] Resten kom i mars.',
  ],
  [
    'a sentence in place of the one that stands',
    'Kommentar',
    'Alle står nå.',
    'To av fem benker står. [Tilføyd 12.3.2026] Alle står nå.',
  ],
  ['a sentence that was taken away', 'Kommentar', '', 'To av fem benker står.'],
  [
    'a link',
    'Dokumentasjon',
    'https://n.example/b',
    'To av fem benker står. [Tilføyd 12.3.2026] Dokumentasjon: https://n.example/b',
  ],
  ['a count', 'Antall', '5', 'To av fem benker står. [Tilføyd 12.3.2026] Antall: 5'],
  [
    'an addition somebody dated already',
    'Kommentar',
    'To av fem benker står. [Tilføyd 1.3.2026] Tre nå.',
    'To av fem benker står. [Tilføyd 1.3.2026] Tre nå.',
  ],
])('in a frozen year, %s', (_, column, typed, expected) => {
  const { host } = lockedWorkbook();
  const before = rowOf(host, '2025', '2.2');
  host.edit('2025', cellOf(host, '2025', '2.2', column), typed);
  const after = rowOf(host, '2025', '2.2');
  expect(after.Kommentar).toBe(expected);
  expect([after['Resultat ▾'], after.Antall, after.Dokumentasjon]).toEqual([
    before['Resultat ▾'],
    before.Antall,
    before.Dokumentasjon,
  ]);
  const once = everything(host);
  host.choose('Oppdater status');
  expect(everything(host)['2025']).toEqual(once['2025']);
});

test('a block pasted into a frozen year while Google was busy becomes additions at the next refresh', () => {
  const { host } = lockedWorkbook();
  host.loseNextEdit();
  host.paste(
    '2025',
    'C2',
    Array.from({ length: 5 }, () => ['Gjennomført']),
  );
  host.choose('Oppdater status');
  expect(rowsOf(host, '2025').map(row => row['Resultat ▾'])).toEqual([
    '',
    '',
    '',
    'Delvis gjennomført',
    '',
  ]);
  const comments = rowsOf(host, '2025').map(({ Kommentar }) => Kommentar);
  expect(comments.every(text => text?.endsWith('[Tilføyd 12.3.2026] Resultat: Gjennomført'))).toBe(
    true,
  );
  expect(rowsOf(host, '2025').map(({ Status }) => Status)).toEqual([
    'Ikke rapportert',
    'Ikke rapportert',
    'Ikke rapportert',
    'Delvis gjennomført',
    'Ikke rapportert',
  ]);
});

test('an addition that stops anywhere is made whole by the next refresh, and dated once', () => {
  const whole = lockedWorkbook();
  const cell = cellOf(whole.host, '2025', '2.2', 'Resultat ▾');
  whole.host.calls.reset();
  whole.host.edit('2025', cell, 'Gjennomført');
  const calls = whole.host.calls.total;
  whole.host.choose('Oppdater status');
  const expected = everything(whole.host);
  for (let n = 1; n <= calls; n++) {
    const { host } = lockedWorkbook();
    host.crashAtCall(n);
    try {
      host.edit('2025', cell, 'Gjennomført');
    } catch {
      // Google ends the run; nobody is there to catch it.
    }
    host.crashAtCall(null);
    host.choose('Oppdater status');
    expect([n, everything(host)['2025']?.map(cells => cells.slice(0, 8))]).toEqual([
      n,
      expected['2025']?.map(cells => cells.slice(0, 8)),
    ]);
  }
});

test('a year that is frozen with an emptied Logg keeps what was reported', () => {
  const { host } = lockedWorkbook();
  host.deleteSheet('Logg');
  host.choose('Oppdater status');
  host.choose('Oppdater status');
  expect(rowOf(host, '2025', '2.2')).toMatchObject({
    'Resultat ▾': 'Delvis gjennomført',
    Kommentar: 'To av fem benker står.',
  });
});
