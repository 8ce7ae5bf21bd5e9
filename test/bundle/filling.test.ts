import {
  answered,
  emptyWorkbook,
  everything,
  filledWorkbook,
  rowOf,
  rowsOf,
  SMALL_PLAN,
  writeText,
} from './workbook';

const HEADERS = {
  Plan: 'Nr Mål Tiltak Gjennomføring Ansvar Type Antall per 2025 2026 2027 Status Må_avklares ID',
  Mål: 'Nr Mål Delmål Måltall Enhet Innen Startverdi 2025 2026 2027 Fremdrift Må_avklares ID',
  2026: 'Nr Tiltak Resultat_▾ Status Frist Antall Kommentar Dokumentasjon Oppdatert Ansvar ID',
  2025: 'Nr Tiltak Resultat_▾ Status Frist Antall Kommentar Dokumentasjon Oppdatert Ansvar ID',
  Organer: 'Organ Også_skrevet Del_av E-post Varsles Sist_varslet ID',
  Varsler: 'Sendt Organ Til Nr Tiltak Hvorfor Terskel ID',
  Logg: 'Tid Fane Nr Tiltak Hva Fra Til ID',
  Innstillinger: 'Navn Verdi Forklaring',
};

const facts = (host: ReturnType<typeof filledWorkbook>['host'], tab: string) => {
  const sheet = host.sheet(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
};

describe('a filled workbook', () => {
  const { host } = filledWorkbook();

  test.each(Object.entries(HEADERS))('has the tab %s with its headers, frozen', (tab, headers) => {
    const sheet = facts(host, tab);
    expect(sheet.display()[0]).toEqual(headers.split(' ').map(word => word.replace(/_/g, ' ')));
    expect(sheet.facts.frozenRows).toBe(1);
  });

  test.each(['Plan', 'Mål', '2026', 'Organer', 'Varsler', 'Logg'])('hides the ID in %s', tab => {
    const sheet = facts(host, tab);
    expect(sheet.facts.hiddenColumns).toEqual([sheet.display()[0]?.indexOf('ID')]);
  });

  test('stands in the order people look: overview, plan, the latest year first, settings last', () => {
    expect(host.sheets().map(({ name }) => name)).toEqual([
      'Oversikt',
      'Plan',
      '2026',
      '2025',
      'Mål',
      'Organer',
      'Varsler',
      'Logg',
      'Innstillinger',
      'Arkiv',
      'Ark1',
    ]);
  });

  test('keeps the adopted words as text: 1.10 is not 1.1, and nothing becomes a formula', () => {
    expect(rowOf(host, 'Plan', '1.10')).toMatchObject({
      Tiltak: '=SUM(A1:A9) skal stå som tekst.',
      Ansvar: 'Styret og kurskomiteen',
      Gjennomføring: '2026',
    });
    expect(rowOf(host, '2026', '1.11').Tiltak).toBe('+47 ringes til alle nye medlemmer.');
    expect(rowOf(host, 'Oversikt', '1.10')).toEqual({});
  });

  test('offers the results in a dropdown that refuses nothing', () => {
    const validation = facts(host, '2026').validation(1, 2);
    expect(validation?.criteria).toMatchObject({
      values: ['Påbegynt', 'Gjennomført', 'Delvis gjennomført', 'Ikke gjennomført', 'Utgår'],
    });
    expect(validation?.allowInvalid).toBe(true);
  });

  test('asks before people change adopted or computed cells, and refuses nobody', () => {
    const { protections } = facts(host, 'Plan').facts;
    expect(protections.length).toBeGreaterThan(0);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    expect(protections[0]?.description).toContain('årsmøte');
  });

  test('colours a status by what it says', () => {
    const sheet = facts(host, '2025');
    const row = sheet.display().findIndex(([nr]) => nr === '1.1');
    expect(sheet.display()[row]?.[3]).toBe('Forfalt');
    expect(sheet.look(row, 3).background).toBe('#fbdcc2');
  });

  test('reads kind and quota from the words', () => {
    expect(rowOf(host, 'Plan', '1.2')).toMatchObject({ Type: 'Antall', Antall: '2', per: 'år' });
    expect(rowOf(host, 'Plan', '2.3').Type).toBe('Hvert år');
    expect(rowOf(host, 'Plan', '1.11').Type).toBe('Løpende');
  });

  test('lists in each year only what applies in it', () => {
    expect(rowsOf(host, '2025').map(({ Nr }) => Nr)).toEqual(['1.1', '1.2', '1.11', '2.2', '2.3']);
    expect(rowsOf(host, '2026').map(({ Nr }) => Nr)).toEqual([
      '1.2',
      '1.10',
      '1.11',
      '2.1',
      '2.2',
      '2.3',
    ]);
  });

  test('gathers the bodies, each once, ready for an address', () => {
    expect(rowsOf(host, 'Organer').map(({ Organ, Varsles }) => [Organ, Varsles])).toEqual([
      ['Styret', 'ja'],
      ['Kurskomiteen', 'ja'],
      ['Vervegruppa', 'ja'],
      ['Dugnadsgjengen', 'ja'],
      ['Festkomiteen', 'ja'],
    ]);
  });

  test('names the organisation and the period in the settings', () => {
    const settings = new Map(rowsOf(host, 'Innstillinger').map(({ Navn, Verdi }) => [Navn, Verdi]));
    expect(settings.get('Organisasjon')).toBe('Nordvik velforening');
    expect(settings.get('Planens arbeidsår')).toBe('2025–2027');
  });

  test('says in Oversikt how far each goal has come', () => {
    const lines = facts(host, 'Oversikt')
      .display()
      .map(cells => cells.join('|'));
    expect(lines[0]).toContain('Arbeidsplan for Nordvik velforening, 2025-2027');
    expect(lines.some(line => line.startsWith('Mål 1: Flere medlemmer|░░░░░░░░░░ 0 %|0'))).toBe(
      true,
    );
  });
});

describe('a plan that is read in again', () => {
  test('is asked about first, and changes nothing until somebody says yes', () => {
    const workbook = filledWorkbook();
    const { host } = workbook;
    const before = everything(host);
    const again = writeText(workbook, SMALL_PLAN, false);
    expect(again).toMatchObject({ ok: false, problem: { kind: 'plan-exists', measures: 7 } });
    expect(everything(host)).toEqual(before);
  });

  test('adds what is new and overwrites nothing that people typed', () => {
    const workbook = filledWorkbook();
    const { host } = workbook;
    host.edit('2026', 'C2', 'Gjennomført');
    host.edit('Plan', 'F2', 'Løpende');
    host.edit('Organer', 'D2', 'styret@nordvik.example');
    const more = SMALL_PLAN.replace(
      '2.3\tArr',
      '2.4\tMale gjerdet.\t2027\tDugnadsgjengen\n2.3\tArr',
    );
    expect(answered(writeText(workbook, more, true)).added).toBe(1);
    expect(rowsOf(host, 'Plan')).toHaveLength(8);
    expect(rowOf(host, 'Plan', '2.4').Status).toBe('Kommer');
    expect(rowOf(host, 'Plan', '1.1').Type).toBe('Løpende');
    expect(host.sheet('2026')?.display()[1]?.[2]).toBe('Gjennomført');
    expect(host.sheet('Organer')?.display()[1]?.[3]).toBe('styret@nordvik.example');
    expect(rowsOf(host, 'Organer')).toHaveLength(5);
  });

  test.each([
    ['Mål', 'Nr,Mål,Delmål'],
    ['Arkiv', 'Hva,Navn,Lagret'],
  ])('makes %s anew where somebody has deleted it', (tab, headers) => {
    const workbook = filledWorkbook();
    workbook.host.deleteSheet('Mål');
    workbook.host.deleteSheet('Arkiv');
    answered(writeText(workbook, SMALL_PLAN, true));
    expect(workbook.host.sheet(tab)?.display()[0]?.slice(0, 3).join()).toBe(headers);
    expect(workbook.host.sheet(tab)?.display().length).toBeGreaterThan(1);
  });

  test('for other years is refused, since one workbook holds one period', () => {
    const workbook = filledWorkbook();
    const { host } = workbook;
    const before = everything(host);
    const other = writeText(workbook, SMALL_PLAN.replace(/2025-2027/g, '2028-2031'), true);
    expect(other).toMatchObject({
      ok: false,
      problem: { kind: 'other-period', inSheet: '2025–2027', inDocument: '2028–2031' },
    });
    expect(everything(host)).toEqual(before);
  });
});

/** How each tab is laid out, whatever the order things were made in. */
const looks = (host: ReturnType<typeof filledWorkbook>['host']) =>
  host
    .sheets()
    .map(({ facts: { name, frozenRows, hiddenColumns, widths, protections, rules } }) => ({
      name,
      frozenRows,
      hiddenColumns,
      widths,
      protections: protections.length,
      rules: rules.length,
    }));

test('a filling that stops anywhere is made whole by filling again', () => {
  const counted = emptyWorkbook();
  const reading = answered(counted.server.readPlan(SMALL_PLAN));
  counted.host.calls.reset();
  answered(counted.server.writePlan(reading, false));
  const calls = counted.host.calls.total;
  const expected = everything(counted.host);
  for (let n = 1; n <= calls; n += 11) {
    const workbook = emptyWorkbook();
    const { host } = workbook;
    host.crashAtCall(n);
    expect(() => workbook.server.writePlan(reading, false)).toThrow('Krasj');
    host.crashAtCall(null);
    answered(writeText(workbook, SMALL_PLAN, true));
    const found = everything(host);
    for (const tab of Object.keys(expected).filter(name => name !== 'Logg')) {
      expect([n, tab, found[tab]]).toEqual([n, tab, expected[tab]]);
    }
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    expect(looks(host)).toEqual(looks(counted.host));
  }
}, 60_000);
