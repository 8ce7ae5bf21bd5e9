import type { Host } from '../../host/host';
import { cellOf, everything, filledWorkbook, rowOf, rowsOf } from './workbook';

/** 0-based row and column of «D5». */
const placeOf = (a1: string) => [Number(a1.slice(1)) - 1, a1.charCodeAt(0) - 65] as const;

const noteAt = (host: Host, tab: string, a1: string) => host.sheet(tab)?.note(...placeOf(a1));

const logged = (host: Host) =>
  rowsOf(host, 'Logg').map(({ Fane, Nr, Hva, Fra, Til }) => [Fane, Nr, Hva, Fra, Til]);

test('a word nobody knows gets a note in plain words, stays, and the note goes when the word is right', () => {
  const { host } = filledWorkbook();
  const cell = cellOf(host, '2026', '2.2', 'Resultat ▾');
  host.edit('2026', cell, 'Nesten ferdig');
  expect(rowOf(host, '2026', '2.2')['Resultat ▾']).toBe('Nesten ferdig');
  expect(noteAt(host, '2026', cell)).toContain('«Nesten ferdig» er ikke et av svarene');
  host.edit('2026', cell, 'gjennomført');
  expect(noteAt(host, '2026', cell)).toBe('');
  expect(rowOf(host, '2026', '2.2').Status).toBe('Gjennomført');
});

test('the notes of a pasted block stand on the cells that are wrong, and only there', () => {
  const { host } = filledWorkbook();
  host.paste('2026', 'C2', [
    ['Utgår', '', '', '2'],
    ['ferdig!', '', '', 'to'],
    ['Påbegynt', '', '', '1'],
  ]);
  const notes = ['C2', 'F2', 'C3', 'F3', 'C4', 'F4'].map(a1 => noteAt(host, '2026', a1) !== '');
  expect(notes).toEqual([false, false, true, true, false, false]);
  expect(rowsOf(host, '2026')[1]).toMatchObject({ 'Resultat ▾': 'ferdig!', Antall: 'to' });
});

test('a type nobody knows in Plan gets a note too', () => {
  const { host } = filledWorkbook();
  const cell = cellOf(host, 'Plan', '2.3', 'Type');
  host.edit('Plan', cell, 'Ofte');
  expect(noteAt(host, 'Plan', cell)).toContain('«Ofte» er ikke en av typene');
  host.edit('Plan', cell, 'Hvert år');
  expect(noteAt(host, 'Plan', cell)).toBe('');
});

test('after sorting, which leaves notes behind, a refresh puts them where they belong', () => {
  const { host } = filledWorkbook();
  const before = cellOf(host, '2026', '2.2', 'Resultat ▾');
  host.edit('2026', before, 'Nesten ferdig');
  host.sheet('2026')?.sort(0, false);
  const after = cellOf(host, '2026', '2.2', 'Resultat ▾');
  expect(after).not.toBe(before);
  host.choose('Oppdater status');
  expect([noteAt(host, '2026', before), noteAt(host, '2026', after) !== '']).toEqual(['', true]);
});

test('notes that people wrote themselves are never touched', () => {
  const { host } = filledWorkbook();
  const cell = cellOf(host, '2026', '2.2', 'Resultat ▾');
  const [row, column] = placeOf(cell);
  const state = host.sheet('2026')?.facts.cells[row];
  if (state) state[column] = { value: '', note: 'Spør Kari\nom benkene', ...state[column] };
  host.edit('2026', cell, 'snart');
  expect(noteAt(host, '2026', cell)).toMatch(/^Spør Kari\nom benkene\nPlanvakt: «snart»/);
  host.edit('2026', cell, 'Utgår');
  expect(noteAt(host, '2026', cell)).toBe('Spør Kari\nom benkene');
});

test('a block pasted over what others wrote leaves their words in Logg', () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '1.2', 'Kommentar'), 'Kurs holdt i mars.');
  host.edit('2026', cellOf(host, '2026', '1.2', 'Resultat ▾'), 'Påbegynt');
  host.paste('2026', 'C2', [
    ['', '', '', '', 'nytt'],
    ['Utgår', '', '', '', ''],
  ]);
  expect(logged(host).slice(2)).toEqual([
    ['2026', '1.2', 'Resultat', 'Påbegynt', ''],
    ['2026', '1.2', 'Kommentar', 'Kurs holdt i mars.', 'nytt'],
    ['2026', '1.10', 'Resultat', '', 'Utgår'],
  ]);
});

test('clearing a block of results takes statuses, Plan and Oversikt back, and Logg keeps what stood', () => {
  const { host } = filledWorkbook();
  const before = everything(host);
  host.paste('2026', 'C2', [['Gjennomført'], ['Utgår'], ['Gjennomført']]);
  host.paste('2026', 'C2', [[''], [''], ['']]);
  expect(rowsOf(host, '2026').map(({ Status }) => Status)).toEqual(
    before['2026']?.slice(1).map(cells => cells[3]),
  );
  expect([everything(host).Plan, everything(host).Oversikt]).toEqual([
    before.Plan,
    before.Oversikt,
  ]);
  expect(logged(host).map(([, , , from, to]) => [from, to])).toEqual([
    ['', 'Gjennomført'],
    ['', 'Utgår'],
    ['', 'Gjennomført'],
    ['Gjennomført', ''],
    ['Utgår', ''],
    ['Gjennomført', ''],
  ]);
});

test('a fill handle over edits that Google lost is caught up with by one refresh', () => {
  const { host } = filledWorkbook();
  host.loseNextEdit();
  host.paste(
    '2026',
    'C2',
    Array.from({ length: 6 }, () => ['Gjennomført']),
  );
  host.choose('Oppdater status');
  expect(new Set(rowsOf(host, '2026').map(({ Status }) => Status))).toEqual(
    new Set(['Gjennomført']),
  );
  expect(logged(host)).toHaveLength(6);
  const once = everything(host);
  host.choose('Oppdater status');
  expect(everything(host)).toEqual(once);
});

test('a row deleted by mistake comes back with what was reported on it', () => {
  const { host } = filledWorkbook();
  host.paste('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), [
    ['Delvis gjennomført', '', '', '3', '=1+1 benker', 'https://nordvik.example/benker'],
  ]);
  const row = Number(cellOf(host, '2026', '2.2', 'Nr').slice(1)) - 1;
  host.sheet('2026')?.deleteRow(row);
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '2.2')).toMatchObject({
    'Resultat ▾': 'Delvis gjennomført',
    Antall: '3',
    Kommentar: '=1+1 benker',
    Dokumentasjon: 'https://nordvik.example/benker',
    Status: 'Delvis gjennomført',
  });
});

test('a word nobody knew comes back with its row, and is named at once', () => {
  const { host } = filledWorkbook();
  host.edit('2026', 'C3', 'nesten');
  host.sheet('2026')?.deleteRow(2);
  host.choose('Oppdater status');
  expect(noteAt(host, '2026', cellOf(host, '2026', '1.10', 'Resultat ▾'))).toContain('«nesten»');
  const once = everything(host);
  host.choose('Oppdater status');
  expect(everything(host)).toEqual(once);
});

test('Logg may be sorted, newest first, and nothing is told twice', () => {
  const { host } = filledWorkbook();
  const cell = cellOf(host, '2026', '2.2', 'Resultat ▾');
  host.edit('2026', cell, 'Påbegynt');
  host.setToday('2026-01-21');
  host.edit('2026', cell, 'Gjennomført');
  host.sheet('Logg')?.sort(0, false);
  host.choose('Oppdater status');
  expect(logged(host)).toHaveLength(2);
});

test.each(['1,5', '1.5', '1/2', '1 200'])(
  '«%s» in Antall stays as it is shown, and never counts as another number',
  typed => {
    const { host } = filledWorkbook();
    const cell = cellOf(host, '2026', '1.2', 'Antall');
    host.edit('2026', cell, typed);
    const { Antall: shown, Status } = rowOf(host, '2026', '1.2');
    const isWhole = typed === '1 200';
    expect(shown?.replace(/\s/g, '')).not.toMatch(isWhole ? /^$/ : /^\d+$/);
    expect(Status).toBe(isWhole ? 'Gjennomført' : 'I rute');
    expect(noteAt(host, '2026', cell)?.includes(`«${shown}» er ikke et helt tall`)).toBe(!isWhole);
  },
);

test('what Google never told of leaves all as if it had: one refresh, by hand or by the daily run, and the same stands everywhere', () => {
  const act = (host: Host, isLost: boolean) => {
    const edit = (does: () => void) => {
      if (isLost) host.loseNextEdit();
      does();
    };
    const at = (number: string, header: string) => cellOf(host, '2026', number, header);
    host.edit('2026', at('2.2', 'Resultat ▾'), 'Påbegynt');
    edit(() => host.paste('2026', at('1.2', 'Resultat ▾'), [['Påbegynt'], ['Utgår'], ['tull']]));
    edit(() => host.paste('2026', at('1.2', 'Antall'), [['1'], [''], ['to']]));
    host.sheet('2026')?.sort(0, false);
    edit(() => host.paste('2026', at('2.2', 'Resultat ▾'), [['']]));
    edit(() => host.edit('2026', at('2.3', 'Kommentar'), '=1+1 naboer'));
    edit(() => host.paste('2025', 'C2', [['Gjennomført'], ['Delvis gjennomført']]));
    edit(() => host.edit('Mål', 'H2', '12'));
    edit(() => host.edit('Plan', cellOf(host, 'Plan', '2.3', 'Type'), 'Løpende'));
  };
  const told = filledWorkbook().host;
  act(told, false);
  for (const catchUp of [
    (host: Host) => host.choose('Oppdater status'),
    (host: Host) => host.runTrigger('dailyJob'),
  ]) {
    const { host } = filledWorkbook();
    act(host, true);
    catchUp(host);
    // Logg tells of the day it heard, and in the order of the rows.
    expect({ ...everything(host), Logg: [] }).toEqual({ ...everything(told), Logg: [] });
    for (const tab of ['2025', '2026']) {
      for (const { Nr, 'Resultat ▾': result, Kommentar } of rowsOf(host, tab)) {
        const lines = logged(host).filter(line => line[0] === tab && line[1] === Nr);
        for (const words of [result, Kommentar].filter(Boolean)) {
          expect([Nr, lines.map(line => line[4]).includes(words ?? '')]).toEqual([Nr, true]);
        }
      }
    }
  }
});
