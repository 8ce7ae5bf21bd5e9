import type { Host } from '../../host/host';
import { cellOf, filledWorkbook, rowOf, rowsOf } from './workbook';

/** What Oversikt says should be looked at. */
function toLookAt(host: Host): string {
  const lines = (host.sheet('Oversikt')?.display() ?? []).map(([first]) => first);
  return lines.slice(lines.indexOf('Bør ses på')).join('\n');
}

const noteAt = (host: Host, tab: string, a1: string): string => {
  const cell = host.sheet(tab)?.cell(Number(a1.slice(1)) - 1, a1.charCodeAt(0) - 65);
  return cell?.note ?? '';
};

const addressCell = (host: Host, body: string) =>
  `D${rowsOf(host, 'Organer').findIndex(({ Organ }) => Organ === body) + 2}`;

const target = (host: Host) => `H${rowsOf(host, 'Mål').findIndex(row => row.Nr === 'a)') + 2}`;

describe('what is not understood stands in Oversikt at once, with a note, and goes when it is put right', () => {
  test.each([
    ['a result', '2026', (host: Host) => cellOf(host, '2026', '2.2', 'Resultat ▾'), 'ferdig', ''],
    ['a count', '2026', (host: Host) => cellOf(host, '2026', '1.2', 'Antall'), 'Ja', '1'],
    ['a type', 'Plan', (host: Host) => cellOf(host, 'Plan', '2.3', 'Type'), 'Ofte', 'Hvert år'],
    ['an address', 'Organer', (host: Host) => addressCell(host, 'Styret'), 'Kari Hansen', ''],
    ['a figure', 'Mål', target, 'hundre', '100'],
  ] as const)('%s in %s', (_, tab, cellIn, wrong, right) => {
    const { host } = filledWorkbook();
    const cell = cellIn(host);
    host.edit(tab, cell, wrong);
    expect(toLookAt(host)).toContain(`«${wrong}»`);
    expect(noteAt(host, tab, cell)).toContain(`«${wrong}»`);
    host.edit(tab, cell, right);
    expect(toLookAt(host)).not.toContain(`«${wrong}»`);
    expect(noteAt(host, tab, cell)).toBe('');
  });
});

test('an edit that is not understood is told in Logg once, and dated', () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'ferdig');
  expect(rowsOf(host, 'Logg')).toHaveLength(1);
  expect(rowOf(host, '2026', '2.2').Oppdatert).toBe('20.01.2026');
});

test('a copied row says that it does not count, in its place and in Oversikt, until it is deleted', () => {
  const { host, server } = filledWorkbook();
  const row = Number(cellOf(host, '2026', '2.2', 'Nr').slice(1)) - 1;
  host.sheet('2026')?.copyRow(row);
  host.choose('Oppdater status');
  const statuses = () =>
    rowsOf(host, '2026').flatMap(({ Nr, Status }) => (Nr === '2.2' ? [Status] : []));
  expect(statuses()).toEqual(['I rute', 'Kopi – teller ikke']);
  host.edit('2026', `C${row + 2}`, 'Gjennomført');
  expect(noteAt(host, '2026', `C${row + 2}`)).toContain('er en kopi og teller ikke');
  for (const again of [1, 2]) {
    expect([again, server.tidyUp().ok]).toEqual([again, true]);
    expect(statuses()).toContain('Kopi – teller ikke');
    expect(toLookAt(host)).toContain('Tiltak 2.2 står to ganger');
  }
  const copy = rowsOf(host, '2026').findIndex(({ Status }) => Status === 'Kopi – teller ikke') + 1;
  host.sheet('2026')?.deleteRow(copy);
  host.choose('Oppdater status');
  expect(toLookAt(host)).not.toContain('to ganger');
});
