import {
  answered,
  cellOf,
  everything,
  filledWorkbook,
  measureIn,
  rowOf,
  rowsOf,
  setting,
} from './workbook';

test('a result picked in the cell gives the same as the sidebar', () => {
  const byHand = filledWorkbook();
  const bySidebar = filledWorkbook();
  const cell = cellOf(byHand.host, '2026', '2.2', 'Resultat ▾');
  byHand.host.edit('2026', cell, 'Delvis gjennomført');
  const { id, entry } = measureIn(bySidebar, 2026, '2.2');
  answered(
    bySidebar.server.markMeasure({
      id,
      year: 2026,
      entry: { ...entry, result: 'partly' },
      seen: entry,
    }),
  );
  for (const tab of ['2026', '2025', 'Plan', 'Logg']) {
    expect(everything(byHand.host)[tab]).toEqual(everything(bySidebar.host)[tab]);
  }
  expect(everything(byHand.host).Oversikt?.slice(0, 40)).toEqual(
    everything(bySidebar.host).Oversikt?.slice(0, 40),
  );
});

test('a count, typed by hand, moves the status', () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '1.2', 'Antall'), '2');
  expect(rowOf(host, '2026', '1.2')).toMatchObject({
    Status: 'Gjennomført',
    Oppdatert: '20.01.2026',
  });
});

test('clearing a result takes the status back', () => {
  const { host } = filledWorkbook();
  const cell = cellOf(host, '2026', '2.2', 'Resultat ▾');
  host.edit('2026', cell, 'Gjennomført');
  host.edit('2026', cell, '');
  expect(rowOf(host, '2026', '2.2').Status).toBe('I rute');
  expect(rowsOf(host, 'Logg').map(({ Fra, Til }) => [Fra, Til])).toEqual([
    ['', 'Gjennomført'],
    ['Gjennomført', ''],
  ]);
});

test('a pasted block of results is followed up in every row', () => {
  const { host } = filledWorkbook();
  host.paste('2026', 'C2', [['Gjennomført'], ['Utgår'], ['påbegynt'], ['Delvis gjennomført']]);
  expect(rowsOf(host, '2026').map(({ Status }) => Status)).toEqual([
    'Gjennomført',
    'Utgår',
    'Løpende',
    'Delvis gjennomført',
    'I rute',
    'I rute',
  ]);
});

test('words nobody knows are kept, count as nothing said, and are named in Oversikt', () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Nesten ferdig');
  host.edit('2026', cellOf(host, '2026', '1.2', 'Antall'), 'to');
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '2.2')).toMatchObject({
    'Resultat ▾': 'Nesten ferdig',
    Status: 'I rute',
  });
  expect(rowOf(host, '2026', '1.2').Antall).toBe('to');
  const overview = everything(host)
    .Oversikt?.map(([first]) => first)
    .join('\n');
  expect(overview).toContain('«Nesten ferdig» i kolonnen Resultat');
  expect(overview).toContain('«to» i kolonnen Antall');
});

test('«Oppdater status» repairs what onEdit never heard of, and logs it', () => {
  const { host } = filledWorkbook();
  host.loseNextEdit();
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Gjennomført');
  expect(rowOf(host, '2026', '2.2').Status).toBe('I rute');
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '2.2').Status).toBe('Gjennomført');
  expect(rowOf(host, 'Plan', '2.2').Status).toBe('Gjennomført');
  expect(rowsOf(host, 'Logg')).toMatchObject([{ Hva: 'Resultat', Fra: '', Til: 'Gjennomført' }]);
  expect(host.toasts[host.toasts.length - 1]?.message).toContain('Alt er oppdatert');
});

test('refreshing twice is refreshing once', () => {
  const { host } = filledWorkbook();
  host.choose('Oppdater status');
  const once = everything(host);
  host.calls.reset();
  host.choose('Oppdater status');
  expect(everything(host)).toEqual(once);
});

test('a type corrected in Plan changes how the measure is followed up', () => {
  const { host } = filledWorkbook();
  host.edit('Plan', cellOf(host, 'Plan', '2.3', 'Type'), 'Løpende');
  expect(rowOf(host, '2026', '2.3').Status).toBe('Løpende');
  expect(rowsOf(host, 'Logg')).toMatchObject([
    { Fane: 'Plan', Nr: '2.3', Hva: 'Type', Fra: 'Hvert år', Til: 'Løpende' },
  ]);
});

test('what people write in rows and columns of their own is left alone', () => {
  const { host } = filledWorkbook();
  const last = (host.sheet('2026')?.display().length ?? 0) + 1;
  host.edit('2026', `B${last}`, 'Vår egen huskelapp');
  host.edit('2026', `H${last}`, 'viktig');
  host.edit('2026', 'M2', 'egen kolonne');
  host.choose('Oppdater status');
  expect(host.sheet('2026')?.display()[last - 1]?.slice(1, 8)).toEqual([
    'Vår egen huskelapp',
    '',
    '',
    '',
    '',
    '',
    'viktig',
  ]);
  expect(host.sheet('2026')?.display()[1]?.[12]).toBe('egen kolonne');
});

test('a row that was deleted comes back, empty, at the next refresh', () => {
  const { host } = filledWorkbook();
  host.sheet('2026')?.deleteRow(3);
  host.choose('Oppdater status');
  expect(
    rowsOf(host, '2026')
      .map(({ Nr }) => Nr)
      .sort(),
  ).toEqual(['1.10', '1.11', '1.2', '2.1', '2.2', '2.3']);
});

test('the year turns: the next year gets its tab, and the last keeps what was said', () => {
  const { host } = filledWorkbook();
  host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'Påbegynt');
  host.setToday('2027-01-04');
  host.choose('Oppdater status');
  expect(
    host
      .sheets()
      .map(({ name }) => name)
      .slice(0, 5),
  ).toEqual(['Oversikt', 'Plan', '2027', '2026', '2025']);
  expect(rowsOf(host, '2027').map(({ Nr }) => Nr)).toEqual(['1.2', '1.11', '2.3']);
  expect(rowOf(host, '2026', '2.2')).toMatchObject({ 'Resultat ▾': 'Påbegynt', Status: 'Forfalt' });
});

test('what stands open from last year is in Oversikt until that year is locked', () => {
  const { host } = filledWorkbook();
  const overview = () => everything(host).Oversikt?.map(cells => cells.join('|')) ?? [];
  const late = '1.1 Lage en plan for verving.|31.12.2025|Forfalt|Styret';
  expect(overview().some(line => line.startsWith(late))).toBe(true);
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Påbegynt');
  expect(overview().some(line => line.startsWith(late))).toBe(true);
  setting(host, 'Låste år', '2025');
  host.choose('Oppdater status');
  expect(overview().some(line => line.startsWith('1.1 '))).toBe(false);
});
