import type { Host } from '../../host/host';
import { madePlan } from './made-plan';
import {
  answered,
  everything,
  filledWorkbook,
  lockedWorkbook,
  measureIn,
  rowOf,
  rowsOf,
  setting,
  type Workbook,
} from './workbook';

const freeze = (host: Host, years: string) => setting(host, 'Låste år', years);

const WORDS = 'Resten kom i mars.';
const ADDED = 'To av fem benker står. [Tilføyd 12.3.2026] Resten kom i mars.';

function add(workbook: Workbook, words: string, isTakenBack = false) {
  const { id } = measureIn(workbook, 2025, '2.2');
  return workbook.server.addLater({ id, year: 2025, words, isTakenBack });
}

/** How many calls it takes to add. */
function callsOf(workbook: Workbook): number {
  const { host, server } = workbook;
  const { id } = measureIn(workbook, 2025, '2.2');
  host.calls.reset();
  answered(server.addLater({ id, year: 2025, words: WORDS, isTakenBack: false }));
  return host.calls.total;
}

const said = (host: Host) => rowOf(host, '2025', '2.2');

test('words added from the sidebar to a locked year are dated, told in Logg, and nothing else changes', () => {
  const workbook = lockedWorkbook();
  const { host } = workbook;
  const before = everything(host);
  const list = answered(add(workbook, `  ${WORDS}\n`));
  expect(list.measures.find(({ number }) => number === '2.2')?.entry.comment).toBe(ADDED);
  expect(said(host)).toMatchObject({ 'Resultat ▾': 'Delvis gjennomført', Kommentar: ADDED });
  expect(rowsOf(host, 'Logg').map(({ Fane, Nr, Til }) => [Fane, Nr, Til])).toContainEqual([
    '2025',
    '2.2',
    ADDED,
  ]);
  const after = everything(host);
  for (const tab of Object.keys(before).filter(name => name !== 'Logg')) {
    expect(after[tab]?.flat().filter(text => text !== ADDED)).toEqual(
      before[tab]?.flat().filter(text => tab !== '2025' || text !== 'To av fem benker står.'),
    );
  }
  host.choose('Oppdater status');
  expect(everything(host)['2025']).toEqual(after['2025']);
});

test('an addition is taken back, and only the last one that says so', () => {
  const workbook = lockedWorkbook();
  const { host } = workbook;
  answered(add(workbook, 'Først dette.'));
  answered(add(workbook, WORDS));
  expect(add(workbook, 'Først dette.', true)).toMatchObject({
    problem: { kind: 'changed-meanwhile' },
  });
  answered(add(workbook, WORDS, true));
  expect(said(host).Kommentar).toBe('To av fem benker står. [Tilføyd 12.3.2026] Først dette.');
  answered(add(workbook, 'Først dette.', true));
  expect(add(workbook, 'To av fem benker står.', true).ok).toBe(false);
  host.choose('Oppdater status');
  expect(said(host).Kommentar).toBe('To av fem benker står.');
});

test('sent twice, for want of an answer, words are added once; fewer of the same words are words of their own', () => {
  const workbook = lockedWorkbook();
  answered(add(workbook, WORDS));
  answered(add(workbook, WORDS));
  expect(said(workbook.host).Kommentar).toBe(ADDED);
  answered(add(workbook, 'Resten'));
  expect(said(workbook.host).Kommentar).toBe(`${ADDED} [Tilføyd 12.3.2026] Resten`);
});

test.each([
  '=HYPERLINK("http://ond.example")',
  '+47 99 99 99 99',
  '<img src=x onerror=alert(1)>',
  '1.10',
])('«%s» is added as the words it is', words => {
  const workbook = lockedWorkbook();
  const { id } = measureIn(workbook, 2025, '1.1');
  answered(workbook.server.addLater({ id, year: 2025, words, isTakenBack: false }));
  expect(rowOf(workbook.host, '2025', '1.1').Kommentar).toBe(`[Tilføyd 12.3.2026] ${words}`);
});

test('what cannot be added changes nothing, and the answer says why', () => {
  const workbook = lockedWorkbook();
  const { host, server } = workbook;
  const before = everything(host);
  const kindOf = (later: object) => {
    const { id } = measureIn(workbook, 2025, '2.2');
    const sent = { id, year: 2025, words: WORDS, isTakenBack: false, ...later };
    const answer = server.addLater(sent);
    return answer.ok ? 'added' : answer.problem.kind;
  };
  expect([
    kindOf({ words: '  ' }),
    kindOf({ words: 'a'.repeat(2001) }),
    kindOf({ words: null }),
    kindOf({ id: 'T-9999' }),
    kindOf({ year: 2026 }),
  ]).toEqual([
    'entry-unreadable',
    'entry-unreadable',
    'entry-unreadable',
    'measure-gone',
    'year-open',
  ]);
  host.holdLock(true);
  expect(kindOf({})).toBe('busy');
  host.holdLock(false);
  expect(everything(host)).toEqual(before);
});

test('an addition that stops anywhere is whole after the next refresh, and what was reported stands', () => {
  const counted = lockedWorkbook();
  const calls = callsOf(counted);
  for (let n = 1; n <= calls; n++) {
    const workbook = lockedWorkbook();
    const { id } = measureIn(workbook, 2025, '2.2');
    workbook.host.crashAtCall(n);
    expect(() =>
      workbook.server.addLater({ id, year: 2025, words: WORDS, isTakenBack: false }),
    ).toThrow('Krasj');
    workbook.host.crashAtCall(null);
    workbook.host.choose('Oppdater status');
    answered(add(workbook, WORDS));
    expect([n, said(workbook.host).Kommentar]).toEqual([n, ADDED]);
    expect(said(workbook.host)['Resultat ▾']).toBe('Delvis gjennomført');
  }
});

test('rows sorted while words are added: they land on their own measure, and no other’s words change', () => {
  const counted = lockedWorkbook();
  const others = rowsOf(counted.host, '2025').map(({ Nr, Kommentar }) => [Nr, Kommentar]);
  const calls = callsOf(counted);
  for (let n = 1; n <= calls; n++) {
    const workbook = lockedWorkbook();
    const { id } = measureIn(workbook, 2025, '2.2');
    workbook.host.meddleBeforeCall(n, () => workbook.host.sheet('2025')?.sort(0, false));
    answered(workbook.server.addLater({ id, year: 2025, words: WORDS, isTakenBack: false }));
    const now = new Map(rowsOf(workbook.host, '2025').map(row => [row.Nr, row.Kommentar]));
    for (const [number, comment] of others) {
      expect([n, number, now.get(number ?? '')]).toEqual([
        n,
        number,
        number === '2.2' ? ADDED : comment,
      ]);
    }
  }
});

test('adding to a locked year takes the same calls for 50 and for 2 000 measures', () => {
  const costs = [50, 2000].map(measures => {
    const { host, server } = filledWorkbook(madePlan(measures));
    freeze(host, '2025');
    const [first] = answered(server.loadMeasures(2025)).measures;
    host.calls.reset();
    answered(
      server.addLater({ id: first?.id ?? '', year: 2025, words: WORDS, isTakenBack: false }),
    );
    const { reads, writes, others } = host.calls;
    return { reads, writes, others };
  });
  expect(costs[0]).toEqual(costs[1]);
  expect(costs[0]).toEqual({ reads: 6, writes: 3, others: 5 });
});
