import { grouped, searched } from '../../../src/application/measures/measure-groups';
import type { MeasureView } from '../../../src/application/measures/measure-view';
import { EMPTY_ENTRY } from '../../../src/domain/status/entry';
import type { StatusKind } from '../../../src/domain/status/status';

const measure = (
  number: string,
  status: StatusKind,
  due = '2026-12-31',
  text = 'Rydde stien',
): MeasureView => ({
  id: number,
  number,
  text,
  goal: 'Mål 1: Flere på tur',
  when: '',
  responsible: 'Turgruppa',
  bodies: ['Turgruppa'],
  kind: 'once',
  quota: null,
  wanted: null,
  status,
  statusText: '',
  due,
  lastYear: '',
  entry: EMPTY_ENTRY,
});

test('what is late comes first, what is finished last, and empty heaps are left out', () => {
  const heaps = grouped([
    measure('1', 'done'),
    measure('2', 'onTrack'),
    measure('3', 'overdue'),
    measure('4', 'behind'),
    measure('5', 'missingReport'),
  ]);
  expect(heaps.map(({ group, measures }) => [group, measures.map(({ number }) => number)])).toEqual(
    [
      ['late', ['3', '4']],
      ['toReport', ['5']],
      ['going', ['2']],
      ['finished', ['1']],
    ],
  );
});

test('in a heap the nearest deadline comes first, and the plan’s order settles ties', () => {
  const [heap] = grouped([
    measure('1.1', 'onTrack', '2026-12-31'),
    measure('1.2', 'onTrack', '2026-06-20'),
    measure('1.10', 'onTrack', '2026-12-31'),
  ]);
  expect(heap?.measures.map(({ number }) => number)).toEqual(['1.2', '1.1', '1.10']);
});

test.each([
  ['', ['1', '2']],
  ['STIEN', ['1']],
  ['turgruppa male', ['2']],
  ['flere på tur', ['1', '2']],
  ['finnes ikke', []],
])('a search for «%s» finds what holds every word', (search, expected) => {
  const measures = [measure('1', 'onTrack'), measure('2', 'onTrack', '2026-12-31', 'Male hytta')];
  expect(searched(measures, search).map(({ number }) => number)).toEqual(expected);
});
