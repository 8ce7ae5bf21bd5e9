import { serverOf } from '../../host/cli/server';
import { openHost } from '../../host/host';
import {
  answered,
  cellOf,
  filledWorkbook,
  measureIn,
  rowOf,
  rowsOf,
  type Workbook,
} from './workbook';

const NUMBERS = ['1.10', '2.1', '2.2', '2.3'];

const marksFor = (workbook: Workbook) =>
  NUMBERS.map(number => {
    const { id, entry: seen } = measureIn(workbook, 2026, number);
    return { id, seen, entry: { ...seen, result: 'done' as const, comment: '=Ferdig i mai' } };
  });

const resultsIn = ({ host }: Workbook) =>
  NUMBERS.map(number => rowOf(host, '2026', number)['Resultat ▾']);

test('several are marked at once, with what follows in Plan, Oversikt and Logg', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  const { list, refused } = answered(server.markMeasures(2026, marksFor(workbook)));
  expect(refused).toEqual([]);
  expect(list.percent).toBe(67);
  expect(list.goals.map(({ percent }) => percent)).toEqual([33, 100]);
  for (const number of NUMBERS) {
    expect(rowOf(host, '2026', number)).toMatchObject({
      Kommentar: '=Ferdig i mai',
      Status: 'Gjennomført',
      Oppdatert: '20.01.2026',
    });
    expect(rowOf(host, 'Plan', number).Status).toBe('Gjennomført');
  }
  expect(rowsOf(host, 'Logg')).toHaveLength(2 * NUMBERS.length);
});

test('those that cannot be marked are named, each with its reason, and the rest are saved', () => {
  const workbook = filledWorkbook();
  const { host, server } = workbook;
  const marks = marksFor(workbook);
  host.edit('2026', cellOf(host, '2026', '2.1', 'Kommentar'), 'Plantet i april.');
  const [row] = rowsOf(host, '2026').flatMap(({ Nr }, i) => (Nr === '2.2' ? [i + 1] : []));
  host.sheet('2026')?.copyRow(row ?? 0);
  const { refused } = answered(server.markMeasures(2026, marks));
  expect(refused.map(({ problem }) => problem.kind)).toEqual(['changed-meanwhile', 'row-copied']);
  expect(resultsIn(workbook)).toEqual(['Gjennomført', '', '', 'Gjennomført']);
  expect(rowOf(host, '2026', '2.1').Kommentar).toBe('Plantet i april.');
});

test('saving the same again, after an answer that got lost, changes nothing and complains of nothing', () => {
  const workbook = filledWorkbook();
  const marks = marksFor(workbook);
  answered(workbook.server.markMeasures(2026, marks));
  const before = rowsOf(workbook.host, 'Logg');
  expect(answered(workbook.server.markMeasures(2026, marks)).refused).toEqual([]);
  expect(rowsOf(workbook.host, 'Logg')).toEqual(before);
});

describe('one more', () => {
  const occurrenceIn = (workbook: Workbook) => {
    const { id, entry: seen } = measureIn(workbook, 2026, '1.2');
    return { id, year: 2026, day: '2026-01-12', what: ' Kurs i\n beskjæring ', seen };
  };
  const LINE = '12.01.2026: Kurs i beskjæring';

  test('is counted, and told of by a line with the day', () => {
    const workbook = filledWorkbook();
    const { host, server } = workbook;
    host.edit('2026', cellOf(host, '2026', '1.2', 'Kommentar'), 'To er planlagt.');
    const list = answered(server.countOne(occurrenceIn(workbook)));
    expect(list.measures.find(({ number }) => number === '1.2')?.wanted).toBe(2);
    expect(rowOf(host, '2026', '1.2')).toMatchObject({
      Antall: '1',
      Kommentar: `To er planlagt.\n${LINE}`,
    });
  });

  test('is added to what another person counted meanwhile', () => {
    const workbook = filledWorkbook();
    const { host, server } = workbook;
    const mine = occurrenceIn(workbook);
    answered(server.countOne({ ...mine, day: '2026-01-15', what: '' }));
    answered(server.countOne(mine));
    expect(rowOf(host, '2026', '1.2')).toMatchObject({
      Antall: '2',
      Kommentar: `15.01.2026\n${LINE}`,
      Status: 'Gjennomført',
    });
  });

  test('stops anywhere, is asked for again, and is counted once', () => {
    const workbook = filledWorkbook();
    const occurrence = occurrenceIn(workbook);
    const state = workbook.host.save();
    const open = () => openHost({ state, today: '2026-01-20' });
    const counted = open();
    answered(serverOf(counted).countOne(occurrence));
    for (let n = 1; n <= counted.calls.total; n++) {
      const host = open();
      const server = serverOf(host);
      host.crashAtCall(n);
      expect(() => server.countOne(occurrence)).toThrow('Krasj');
      answered(server.countOne(occurrence));
      expect([n, rowOf(host, '2026', '1.2')]).toMatchObject([n, { Antall: '1', Kommentar: LINE }]);
    }
  });

  test('on a day that does not exist is refused', () => {
    const workbook = filledWorkbook();
    const occurrence = occurrenceIn(workbook);
    for (const wrong of [{ day: '2026-02-30' }, { day: '=1' }, { what: 'a'.repeat(501) }]) {
      expect(workbook.server.countOne({ ...occurrence, ...wrong })).toMatchObject({
        problem: { kind: 'entry-unreadable' },
      });
    }
  });
});

test('the measure of a chosen row is found wherever its tab has its columns; other rows are none', () => {
  const { host, server } = filledWorkbook();
  host.sheet('2025')?.moveColumn(10, 0);
  const chosenAt = (tab: string, a1: string) => {
    host.select(tab, a1);
    const answer = server.chosenMeasure();
    return answer.ok ? [answer.value.id, answer.value.year] : answer.problem.kind;
  };
  expect(chosenAt('2025', 'C2')).toEqual(['T-0001', 2025]);
  expect(chosenAt('Plan', 'A4:C9')).toEqual(['T-0003', null]);
  for (const [tab, a1] of [
    ['2025', 'C1'],
    ['2025', 'C900'],
    ['Organer', 'A2'],
    ['Mål', 'A2'],
  ] as const) {
    expect(chosenAt(tab, a1)).toBe('no-measure-there');
  }
});
