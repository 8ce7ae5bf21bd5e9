import { readFileSync } from 'node:fs';
import {
  cellOf,
  emptyWorkbook,
  filledWorkbook,
  rowOf,
  rowsOf,
  setting,
  writeText,
} from './workbook';

const PLAN = [
  'Arbeidsplan for Nordvik velforening, 2025-2026',
  '',
  'Mål 1: Flere medlemmer',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tLage en plan for verving.\tbrumaire\tStyret',
  '1.2\tRinge alle nye.\t2025-2026\t',
  '2.3\tSelge vafler.\t\tKafégruppa',
  '1.4\tHolde åpent hus.\t2026\tKafegruppen',
  '1.5\tStå på stand minst tre ganger.\t2025-2026\tStyret',
].join('\n');

const opened = () => filledWorkbook(PLAN, { today: '2026-02-03' });
type Host = ReturnType<typeof opened>['host'];

const edit = (host: Host, number: string, header: string, words: string) =>
  host.edit('Plan', cellOf(host, 'Plan', number, header), words);
const doubtsOf = (host: Host, number: string) => rowOf(host, 'Plan', number)['Må avklares'] ?? '';

test.each([
  ['a body', '1.2', 'Ansvar', 'Styret', 'ansvarlig organ'],
  ['a time that can be read', '1.1', 'Gjennomføring', 'våren 2026', 'er ikke forstått'],
  ['a time where there was none', '2.3', 'Gjennomføring', '2026', 'har ingen tid'],
  ['a number that follows its goal', '2.3', 'Nr', '1.3', 'hører ikke til det'],
  ['a type where the words were unclear', '1.5', 'Type', 'Engangstiltak', 'ikke hvor ofte'],
])(
  '%s in the cell answers the doubt, and it goes at the next refresh',
  (_, number, header, words, doubt) => {
    const { host } = opened();
    expect(doubtsOf(host, number)).toContain(doubt);
    edit(host, number, header, words);
    host.choose('Oppdater status');
    const now = header === 'Nr' ? words : number;
    expect(doubtsOf(host, now)).not.toContain(doubt);
    expect(
      rowsOf(host, 'Logg').some(({ Hva, Fra }) => Hva === 'Må avklares' && Fra?.includes(doubt)),
    ).toBe(true);
  },
);

test('an answer that cannot be understood answers nothing', () => {
  const { host } = opened();
  edit(host, '1.1', 'Gjennomføring', 'en gang der');
  edit(host, '1.2', 'Ansvar', 'avklares');
  host.choose('Oppdater status');
  expect(doubtsOf(host, '1.1')).toContain('er ikke forstått');
  expect(doubtsOf(host, '1.2')).toContain('ansvarlig organ');
});

test('of two doubts the answered one goes, and what people wrote beside them stays, in any language', () => {
  const { host } = opened();
  const both = doubtsOf(host, '2.3');
  expect(both.split('\n')).toHaveLength(2);
  edit(host, '2.3', 'Må avklares', `${both}\n=spør kassereren`);
  setting(host, 'Språk', 'nynorsk');
  edit(host, '2.3', 'Gjennomføring', '2026');
  host.choose('Oppdater status');
  const [stands = '', ...others] = doubtsOf(host, '2.3').split('\n');
  expect(stands).toContain('«2.3»');
  expect(others).toEqual(['=spør kassereren']);
});

test('twenty answered at once cost no more calls than two', () => {
  const plan = (measures: number) =>
    [
      'Arbeidsplan 2026',
      'Mål 1: Mye',
      'Nr\tTiltak\tGjennomføring\tAnsvar',
      ...Array.from({ length: measures }, (_, i) => `1.${i + 1}\tGjøre ting ${i}.\t2026\t`),
    ].join('\n');
  const calls = (answers: number) => {
    const { host } = filledWorkbook(plan(20), { today: '2026-02-03' });
    for (let n = 1; n <= answers; n++) {
      host.loseNextEdit();
      edit(host, `1.${n}`, 'Ansvar', 'Styret');
    }
    host.calls.reset();
    host.choose('Oppdater status');
    expect(rowsOf(host, 'Plan').filter(row => row['Må avklares'] === '')).toHaveLength(answers);
    return { reads: host.calls.reads, writes: host.calls.writes };
  };
  const [none, two, twenty] = [calls(0), calls(2), calls(20)];
  // The tab is read again to see that the words landed, and Logg is asked where it ends.
  expect(two.reads - none.reads).toBe(2);
  expect(twenty.reads).toBe(two.reads);
  expect(twenty.writes).toBeLessThanOrEqual(two.writes);
});

test('rows sorted while answered doubts go lose no words of others', () => {
  const { host } = opened();
  edit(host, '1.2', 'Ansvar', 'Styret');
  edit(host, '1.4', 'Må avklares', 'Vårt eget spørsmål');
  const before = rowsOf(host, 'Plan').map(row => [row.Nr, row['Må avklares']]);
  host.calls.reset();
  host.choose('Oppdater status');
  const calls = host.calls.total;
  for (let n = 1; n <= calls; n += 2) {
    const again = opened();
    edit(again.host, '1.2', 'Ansvar', 'Styret');
    edit(again.host, '1.4', 'Må avklares', 'Vårt eget spørsmål');
    again.host.meddleBeforeCall(n, () => again.host.sheet('Plan')?.sort(3, false));
    again.host.choose('Oppdater status');
    again.host.choose('Oppdater status');
    const now = new Map(rowsOf(again.host, 'Plan').map(row => [row.Nr, row['Må avklares']]));
    for (const [number, words] of before) {
      expect([n, number, now.get(number)]).toEqual([n, number, number === '1.2' ? '' : words]);
    }
  }
});

test.each(['arbeidsplan-solvik.txt'])(
  'a refresh takes no doubt away that nobody has answered: %s',
  file => {
    const workbook = emptyWorkbook({ today: '2026-01-20' });
    writeText(workbook, readFileSync(`examples/${file}`, 'utf8'));
    const { problem, doubts } = asked(workbook.host);
    expect(problem).toBe(0);
    expect(doubts).toBeGreaterThan(0);
  },
);

function asked(host: Host) {
  const before = rowsOf(host, 'Plan').map(row => row['Må avklares']);
  host.choose('Oppdater status');
  const after = rowsOf(host, 'Plan').map(row => row['Må avklares']);
  return {
    problem: before.filter((words, i) => words !== after[i]).length,
    doubts: before.filter(words => words !== '').length,
  };
}

test('Ansvar corrected in Plan is corrected in the open years, and not in a year that was reported', () => {
  const { host } = opened();
  setting(host, 'Låste år', '2025');
  edit(host, '1.2', 'Ansvar', '=Vervegruppa');
  expect(rowOf(host, '2026', '1.2').Ansvar).toBe('=Vervegruppa');
  expect(rowOf(host, '2025', '1.2').Ansvar).toBe('');
  host.loseNextEdit();
  edit(host, '1.5', 'Ansvar', 'Festkomiteen');
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '1.5').Ansvar).toBe('Festkomiteen');
  edit(host, '1.5', 'Ansvar', '');
  host.choose('Oppdater status');
  expect(rowOf(host, '2026', '1.5').Ansvar).toBe('Festkomiteen');
});
