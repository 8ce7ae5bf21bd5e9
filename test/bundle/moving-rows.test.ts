import fc from 'fast-check';
import { serverOf } from '../../host/cli/server';
import { openHost } from '../../host/host';
import type { HostState } from '../../host/state';
import type { Mark } from '../../src/application/measures/marking';
import {
  answered,
  cellOf,
  everything,
  filledWorkbook,
  measureIn,
  rowsOf,
  type Workbook,
} from './workbook';

/** What people do with their hands in the tab that is being written to, between two calls of ours. */
const HANDS: Readonly<Record<string, (workbook: Workbook) => unknown>> = {
  'sorts the tab': ({ host }) => host.sheet('2026')?.sort(0, false),
  'puts in a row': ({ host }) => host.sheet('2026')?.insertRow(1),
  'deletes another row': ({ host }) => host.sheet('2026')?.deleteRow(1),
  'copies another row': ({ host }) => host.sheet('2026')?.copyRow(1),
  'moves a column': ({ host }) => host.sheet('2026')?.moveColumn(6, 1),
  'moves the column of results': ({ host }) => host.sheet('2026')?.moveColumn(2, 0),
};

const SAID = ['Resultat ▾', 'Antall', 'Kommentar', 'Dokumentasjon'] as const;
type Row = Readonly<Record<string, string>>;
const saidIn = (row: Row | undefined) => SAID.map(header => row?.[header] ?? '');
const bySaid = ({ host }: Workbook) =>
  new Map(rowsOf(host, '2026').map(row => [row.ID ?? '', saidIn(row)] as const));

/** A workbook in which something is said of some rows, and what a person now wants to say of others. */
let state: HostState;
const marks = new Map<string, Mark>();
beforeAll(() => {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.edit('2026', cellOf(host, '2026', '1.2', 'Kommentar'), 'Ett kurs i mars.');
  host.edit('2026', cellOf(host, '2026', '1.10', 'Resultat ▾'), 'Påbegynt');
  host.edit('2026', cellOf(host, '2026', '2.3', 'Dokumentasjon'), 'https://nordvik.example/fest');
  state = host.save();
  for (const number of ['2.2', '1.10', '2.1']) {
    const { id, entry: seen } = measureIn(workbook, 2026, number);
    const comment = `Halvparten av ${number} er ferdig.`;
    const link = `https://nordvik.example/${number}`;
    marks.set(number, { id, seen, entry: { ...seen, result: 'partly', comment, link } });
  }
});

function reported(): Workbook {
  const host = openHost({ state, today: '2026-01-20' });
  return { host, server: serverOf(host) };
}

const asked = (numbers: readonly string[]) => numbers.flatMap(number => marks.get(number) ?? []);

function callsOf(numbers: readonly string[]): number {
  const { host, server } = reported();
  answered(server.markMeasures(2026, asked(numbers)));
  return host.calls.total;
}

const ALL = Object.keys(HANDS);

describe.each([
  ['one measure', ['2.2'], ALL],
  ['several measures', ['2.2', '1.10', '2.1'], ALL.filter(hand => /^sorts|results$/.test(hand))],
])('while %s is marked, somebody', (_, numbers, hands) => {
  test.each(hands)(
    '%s: no result lands on another measure',
    hand => {
      const own = asked(numbers);
      const calls = callsOf(numbers);
      const before = bySaid(reported());
      for (let n = 1; n <= calls; n++) {
        const workbook = reported();
        workbook.host.meddleBeforeCall(n, () => HANDS[hand]?.(workbook));
        const { refused, list } = answered(workbook.server.markMeasures(2026, own));
        expect([n, refused]).toEqual([n, []]);
        for (const row of rowsOf(workbook.host, '2026')) {
          const mark = own.find(({ id }) => id === row.ID);
          const expected = mark
            ? ['Delvis gjennomført', '', mark.entry.comment, mark.entry.link]
            : (before.get(row.ID ?? '') ?? saidIn(undefined));
          expect([n, row.Nr, saidIn(row)]).toEqual([n, row.Nr, expected]);
        }
        const partly = list.measures.filter(({ status }) => status === 'partly');
        expect(partly.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
      }
    },
    60_000,
  );
});

test('a row deleted while it is marked takes no other with it, and until it is saved the person is told', () => {
  const calls = callsOf(['2.2']);
  const before = bySaid(reported());
  const told = Array.from({ length: calls }, (_, i) => {
    const workbook = reported();
    const { host, server } = workbook;
    const row = rowsOf(host, '2026').findIndex(({ Nr }) => Nr === '2.2') + 1;
    host.meddleBeforeCall(i + 1, () => host.sheet('2026')?.deleteRow(row));
    const { refused } = answered(server.markMeasures(2026, asked(['2.2'])));
    for (const one of rowsOf(host, '2026')) {
      expect([i, saidIn(one)]).toEqual([i, before.get(one.ID ?? '')]);
    }
    return refused.some(({ problem }) => problem.kind === 'measure-gone');
  });
  expect(told.lastIndexOf(true)).toBeGreaterThan(calls / 3);
  expect(told.slice(0, told.lastIndexOf(true))).not.toContain(false);
});

test('what somebody types in the row meanwhile is in the row or in Logg, and so is what was saved', () => {
  const calls = callsOf(['2.2']);
  for (let n = 1; n <= calls; n++) {
    const { host, server } = reported();
    const at = cellOf(host, '2026', '2.2', 'Kommentar');
    host.meddleBeforeCall(n, () => host.edit('2026', at, 'Naboen hjalp til.'));
    const { refused } = answered(server.markMeasures(2026, asked(['2.2'])));
    const all = Object.values(everything(host)).flat(2);
    expect([n, all.includes('Naboen hjalp til.')]).toEqual([n, true]);
    if (refused.length === 0)
      expect([n, all]).toEqual([n, expect.arrayContaining(['Halvparten av 2.2 er ferdig.'])]);
  }
});

/** When somebody sorts, in calls since the last time; round and round. */
const gaps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
const sentence = fc.constantFrom('Halvparten er ferdig.', 'Halvparten er ferdig, 2 av 4.');

test('where rows are sorted again and again, words stand in their own row or nowhere, and until they do the person is asked to wait', () => {
  const before = bySaid(reported());
  fc.assert(
    fc.property(gaps, sentence, (waits, comment) => {
      const workbook = reported();
      const { host, server } = workbook;
      const sortBefore = (n: number, turn: number) =>
        host.meddleBeforeCall(n, () => {
          host.sheet('2026')?.sort(0, turn % 2 === 0);
          sortBefore(n + (waits[turn % waits.length] ?? 1), turn + 1);
        });
      sortBefore(1, 0);
      const marked = asked(['2.2']).map(mark => ({ ...mark, entry: { ...mark.entry, comment } }));
      const answer = server.markMeasures(2026, marked);
      const said = new Map(before);
      if (answer.ok) {
        expect(answer.value.refused).toEqual([]);
        said.set(marked[0]?.id ?? '', [
          'Delvis gjennomført',
          '',
          comment,
          'https://nordvik.example/2.2',
        ]);
      } else {
        expect(server.explain(answer.problem)).toContain('Vent litt, og prøv igjen.');
        said.delete(marked[0]?.id ?? '');
      }
      const now = bySaid(workbook);
      for (const [id, words] of Array.from(said)) expect([id, now.get(id)]).toEqual([id, words]);
    }),
    { numRuns: 40, examples: [[[3, 1, 1, 3, 1], 'Halvparten er ferdig, 2 av 4.']] },
  );
}, 120_000);
