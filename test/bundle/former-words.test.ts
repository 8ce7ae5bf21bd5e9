import { answered, cellOf, filledWorkbook, rowOf, rowsOf } from './workbook';

test('a workbook made when a setting had another name goes on as before', () => {
  const workbook = filledWorkbook(undefined, { today: '2026-12-01' });
  const { host, server } = workbook;
  const row = rowsOf(host, 'Innstillinger').findIndex(one => one.Navn === 'Dager før meldefristen');
  host.edit('Innstillinger', `A${row + 2}`, 'Meldevindu');
  host.edit('Innstillinger', `B${row + 2}`, '10');
  host.choose('Oppdater status');
  // 1 December is more than ten days before the deadline, and less than forty-five.
  host.edit('2026', cellOf(host, '2026', '1.11', 'Kommentar'), 'Ringer.');
  expect(rowOf(host, '2026', '1.11').Status).toBe('Løpende');
  const { done } = answered(server.tidyUp());
  expect(done).toEqual([]);
  expect(rowsOf(host, 'Innstillinger').map(({ Navn }) => Navn)).toContain('Meldevindu');
  host.edit('Innstillinger', `B${row + 2}`, '45');
  expect(rowOf(host, '2026', '1.11').Status).toBe('Mangler melding');
});

test('a column with a word of ours has a note on its header that says what it is for', () => {
  const { host } = filledWorkbook();
  const noteOn = (tab: string, header: string) =>
    host.sheet(tab)?.note(0, host.sheet(tab)?.display()[0]?.indexOf(header) ?? -1);
  expect(noteOn('Organer', 'Del av')).toContain('ett av flere i en gruppe');
  expect(noteOn('Plan', 'Type')).toContain('Engangstiltak gjøres én gang');
  expect(noteOn('2026', 'Kommentar')).toContain('årsrapporten');
  expect(noteOn('Varsler', 'Terskel')).toContain('30 dager før fristen');
  expect(noteOn('2026', 'Nr')).toBe('');
});
