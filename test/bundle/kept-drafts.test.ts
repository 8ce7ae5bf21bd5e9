import { EMPTY_ENTRY } from '../../src/domain/status/entry';
import { answered, everything, filledWorkbook } from './workbook';

const draft = (n: number, comment: string) => ({
  key: `2026 T-${n}`,
  base: EMPTY_ENTRY,
  entry: { ...EMPTY_ENTRY, comment },
  day: '',
  what: '',
});

test('what is typed and not saved is kept for that person alone, by one call, and writes nothing in the sheet', () => {
  const { host, server } = filledWorkbook();
  const before = everything(host);
  host.calls.reset();
  answered(server.keepDrafts([draft(1, 'Halvferdig «set')]));
  expect(host.calls.total).toBe(1);
  expect(everything(host)).toEqual(before);
  expect(answered(server.loadMeasures(null)).drafts).toEqual([draft(1, 'Halvferdig «set')]);
  host.user = 'kari@eksempel.no';
  expect(answered(server.loadMeasures(null)).drafts).toEqual([]);
});

test('of more than Google keeps, what was typed first goes, and the sidebar opens all the same', () => {
  const { server } = filledWorkbook();
  const long = 'æ'.repeat(2000);
  answered(server.keepDrafts([1, 2, 3].map(n => draft(n, long))));
  expect(answered(server.loadMeasures(null)).drafts.map(({ key }) => key)).toEqual([
    '2026 T-2',
    '2026 T-3',
  ]);
  answered(server.keepDrafts([draft(1, 'a'.repeat(44_000))]));
  expect(answered(server.loadMeasures(null)).drafts).toEqual([]);
});
