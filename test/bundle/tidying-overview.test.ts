import type { Host } from '../../host/host';
import {
  answered,
  cellOf,
  filledWorkbook,
  giveAddresses,
  settingCell,
  type Workbook,
} from './workbook';

/** The sentences under «Bør ses på» in Oversikt. */
function toLookAt(host: Host): readonly string[] {
  const first = (host.sheet('Oversikt')?.display() ?? []).map(([cell = '']) => cell);
  const from = first.indexOf('Bør ses på') + 1;
  return first.slice(from).filter(cell => cell !== '' && cell !== 'Alt er i orden i arket.');
}

/** What makes Oversikt say that something should be looked at. */
const CAUSES: readonly [string, (host: Host) => void][] = [
  ['bodies without an address', host => host.edit('Organer', 'D2', '')],
  ['nobody has an address', host => host.paste('Organer', 'D2', [[''], [''], [''], [''], ['']])],
  ['an address that is none', host => host.edit('Organer', 'D3', 'kurs hos nordvik')],
  [
    'a language nobody knows',
    host => host.edit('Innstillinger', settingCell(host, 'Språk'), 'kvensk'),
  ],
  [
    'a result nobody knows',
    host => host.edit('2026', cellOf(host, '2026', '2.2', 'Resultat ▾'), 'nesten'),
  ],
  [
    'a count that is no number',
    host => host.edit('2026', cellOf(host, '2026', '1.2', 'Antall'), 'et par'),
  ],
  [
    'a type nobody knows',
    host => host.edit('Plan', cellOf(host, 'Plan', '2.2', 'Type'), 'av og til'),
  ],
  ['a figure that is no number', host => host.edit('Mål', 'G3', 'mange')],
  ['a row copied in Plan', host => host.sheet('Plan')?.copyRow(2)],
  ['a row copied in a year', host => host.sheet('2026')?.copyRow(2)],
  [
    'a row copied in a year, with other words in it',
    host => {
      host.sheet('2026')?.copyRow(2);
      host.edit('2026', cellOf(host, '2026', '1.10', 'Kommentar'), 'Bare her');
    },
  ],
];

function causedBy(cause: (host: Host) => void): Workbook {
  const workbook = filledWorkbook();
  giveAddresses(workbook.host);
  cause(workbook.host);
  workbook.host.choose('Oppdater status');
  return workbook;
}

test.each(CAUSES)('what Oversikt wants looked at, «Rydd opp» mends or explains: %s', (_, cause) => {
  const { host, server } = causedBy(cause);
  const before = toLookAt(host);
  expect(before).not.toEqual([]);
  const { done, left } = answered(server.tidyUp());
  const after = toLookAt(host);
  const told = left.map(({ text }) => text);
  const isTold = (line: string) => told.includes(line) || [...done, ...left].some(sameRow(line));
  expect(after.filter(line => !isTold(line))).toEqual([]);
  expect(before.filter(line => !after.includes(line) && done.length === 0)).toEqual([]);
  // Once more: nothing more is mended, and the two lists are the same.
  const again = answered(server.tidyUp());
  expect(again.done).toEqual([]);
  expect(
    again.left.map(({ text }) => text).filter(text => !text.includes('teller ikke her')),
  ).toEqual(toLookAt(host).filter(line => !again.left.some(sameRow(line))));
});

/** Whether a line of «Rydd opp» leads to the row that a sentence in Oversikt names, in other words. */
const sameRow = (line: string) => {
  const { row, tab } =
    /rad (?<row>\d+) i fanen «(?<tab>[^»]+)» er en kopi/.exec(line)?.groups ?? {};
  return ({
    text,
    place,
  }: {
    readonly text: string;
    readonly place: { readonly words: string } | null;
  }) => row !== undefined && text !== line && place?.words === `${tab}, rad ${row}`;
};
