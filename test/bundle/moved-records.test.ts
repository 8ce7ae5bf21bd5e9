import { serverOf } from '../../host/cli/server';
import type { Host } from '../../host/host';
import { openHost } from '../../host/host';
import { logUnderHeaders } from '../../src/application/workbook/record-grid';
import { answered, cellOf, filledWorkbook, measureIn, rowsOf } from './workbook';

const filled = filledWorkbook().host.save();
const MOVES: readonly (readonly [string, number, number])[] = [
  ['Tid to the right', 0, 3],
  ['the hidden column to the left', 7, 0],
  ['Til to the left', 6, 2],
  ['Fane past Nr', 1, 2],
];

const inLog = (host: Host) =>
  rowsOf(host, 'Logg').map(({ Fane, Nr, Hva, Fra, Til }) => [Fane, Nr, Hva, Fra, Til].join('|'));

const saidOf = (host: Host, number: string) => {
  const { Kommentar, ...rest } = rowsOf(host, '2026').find(({ Nr }) => Nr === number) ?? {};
  return [rest['Resultat ▾'], Kommentar];
};

describe.each(MOVES)('when somebody moves a column of Logg: %s', (_, from, to) => {
  function moved() {
    const host = openHost({ state: filled, today: '2026-01-20' });
    const server = serverOf(host);
    host.open();
    host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'Før flyttingen');
    host.sheet('Logg')?.moveColumn(from, to);
    const { id, entry } = measureIn({ host, server }, 2026, '2.1');
    const said = { ...entry, result: 'done' as const, comment: 'Ti trær står.' };
    answered(server.markMeasure({ id, year: 2026, entry: said, seen: entry }));
    host.edit('2026', cellOf(host, '2026', '1.2', 'Kommentar'), 'Skrevet i arket');
    return host;
  }

  test('nothing is told to it twice, however often the status is brought up to date', () => {
    const host = moved();
    host.choose('Oppdater status');
    const lines = rowsOf(host, 'Logg').length;
    for (let i = 0; i < 3; i++) host.choose('Oppdater status');
    expect(rowsOf(host, 'Logg')).toHaveLength(lines);
  });

  test('a row that is deleted comes back with what was reported before and after', () => {
    const host = moved();
    for (const number of ['2.1', '2.2', '1.2']) {
      const at = rowsOf(host, '2026').findIndex(({ Nr }) => Nr === number) + 1;
      host.sheet('2026')?.deleteRow(at);
    }
    host.choose('Oppdater status');
    expect(['2.1', '2.2', '1.2'].map(number => saidOf(host, number))).toEqual([
      ['Gjennomført', 'Ti trær står.'],
      ['', 'Før flyttingen'],
      ['', 'Skrevet i arket'],
    ]);
  });

  test('«Rydd opp» puts every line under its headers', () => {
    const host = moved();
    const before = inLog(host).length;
    answered(serverOf(host).tidyUp());
    const lines = inLog(host);
    expect(lines).toContain('2026|2.1|Resultat||Gjennomført');
    expect(lines).toContain('2026|2.1|Kommentar||Ti trær står.');
    expect(lines).toContain('2026|2.2|Kommentar||Før flyttingen');
    expect(lines).toContain('2026|1.2|Kommentar||Skrevet i arket');
    expect(lines.filter(line => !line.includes('Rydd opp'))).toHaveLength(before);
    expect(host.sheet('Logg')?.display()[0]?.slice(0, 3)).toEqual(['Tid', 'Fane', 'Nr']);
  });
});

test('after the next refresh Logg stands as it was laid, and lines are written where they should', () => {
  const host = openHost({ state: filled, today: '2026-01-20' });
  host.open();
  host.sheet('Logg')?.moveColumn(5, 6);
  host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'Skrevet straks');
  host.choose('Oppdater status');
  const { length } = rowsOf(host, 'Logg');
  host.choose('Oppdater status');
  expect(rowsOf(host, 'Logg')).toHaveLength(length);
  expect(host.sheet('Logg')?.display()[0]?.slice(5, 7)).toEqual(['Fra', 'Til']);
  host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'Skrevet etterpå');
  expect(inLog(host).pop()).toBe('2026|2.2|Kommentar|Skrevet straks|Skrevet etterpå');
});

test('a column of somebody’s own in front of Logg takes a line’s time, which Google may make a date of', () => {
  const head = ['Notat', 'Tid', 'Fane', 'Nr', 'Tiltak', 'Hva', 'Fra', 'Til', 'ID'];
  const right = [
    'mitt',
    '2026-01-20 08:15',
    '2026',
    '1.1',
    'Bo',
    'Resultat',
    '',
    'Utgår',
    'T-0001',
  ];
  const written = ['20.01.2026 08.20', '2026', '1.2', 'Gå', 'Antall', '', '3', 'T-0002', ''];
  expect(logUnderHeaders([head, right, written])).toEqual([
    head,
    right,
    ['', '2026-01-20 08:15', '2026', '1.2', 'Gå', 'Antall', '', '3', 'T-0002'],
  ]);
});

test('what Arkiv keeps is found again after somebody has moved its columns', () => {
  const host = openHost({ state: filled, today: '2027-01-20' });
  const server = serverOf(host);
  host.open();
  host.sheet('Arkiv')?.moveColumn(0, 4);
  answered(server.freezeYear(2025));
  const { report } = answered(server.previewReport(2025));
  expect(report.frozenOn).toBe('2027-01-20');
  expect(answered(server.reportDraft(2025)).forgotten).toBeNull();
});
