import { addDays } from '../../../src/domain/calendar/day';
import type { Kind, Per } from '../../../src/domain/plan/plan';
import { EMPTY_ENTRY, type Result } from '../../../src/domain/status/entry';
import { type StatusFacts, statusOf } from '../../../src/domain/status/status-of';

/** Working years of three organisations: by the calendar, from March, and a school year. */
const YEARS = {
  kalender: { from: '2026-01-01', to: '2026-12-31' },
  mars: { from: '2026-03-01', to: '2027-02-28' },
  skole: { from: '2026-08-01', to: '2027-07-31' },
};

/** When the measure falls in that year. */
const WHEN: Readonly<Record<string, { from: string; to: string }>> = {
  vår: { from: '2026-01-01', to: '2026-06-30' },
  'før sommeren': { from: '2026-01-01', to: '2026-06-20' },
  'før sommeren (mars)': { from: '2026-03-01', to: '2026-06-20' },
  'etter sommeren': { from: '2026-08-15', to: '2026-12-31' },
  'januar 2027': { from: '2027-01-01', to: '2027-01-31' },
  '29. mai': { from: '2026-05-29', to: '2026-05-29' },
  '2. halvår': { from: '2026-07-01', to: '2026-12-31' },
};

type Case = readonly [
  claim: string,
  year: keyof typeof YEARS,
  kind: Kind | `${number} ${Per}`,
  when: string,
  said: Partial<Record<'result', Result>> & {
    count?: number;
    doneIn?: number;
    more?: true;
    frozen?: true;
  },
  today: string,
  expected: string,
];

// biome-ignore format: a table, one case a line
const CASES: readonly Case[] = [
  // 1. What people said holds, whatever the day.
  ['gjennomført før tiden', 'kalender', 'once', 'året', { result: 'done' }, '2026-01-01', 'done'],
  ['gjennomført etter fristen', 'kalender', 'once', 'vår', { result: 'done' }, '2026-11-01', 'done'],
  ['delvis', 'kalender', 'yearly', 'året', { result: 'partly' }, '2026-12-31', 'partly'],
  ['ikke gjennomført', 'kalender', 'once', 'året', { result: 'notDone' }, '2027-02-01', 'notDone'],
  ['utgår', 'kalender', 'ongoing', 'året', { result: 'dropped' }, '2026-05-01', 'dropped'],
  ['gjennomført i et låst år', 'kalender', 'once', 'året', { result: 'done', frozen: true }, '2027-03-01', 'done'],
  ['det sagte går foran et antall som mangler', 'kalender', '2 year', 'året', { result: 'partly', count: 1 }, '2026-12-31', 'partly'],
  ['det sagte går foran at det ikke har begynt', 'mars', 'once', 'januar 2027', { result: 'done' }, '2026-03-01', 'done'],
  ['utgår i år går foran gjennomført i fjor', 'kalender', 'once', 'året', { result: 'dropped', doneIn: 2025 }, '2026-05-01', 'dropped'],
  // 2. A one-off that was done in an earlier year is not asked about again.
  ['engangstiltak gjennomført i fjor', 'kalender', 'once', 'året', { doneIn: 2025 }, '2026-05-01', 'doneEarlier 2025'],
  ['engangstiltak gjennomført i fjor, etter fristen', 'kalender', 'once', 'året', { doneIn: 2024 }, '2027-05-01', 'doneEarlier 2024'],
  ['engangstiltak gjennomført i fjor, låst år', 'kalender', 'once', 'året', { doneIn: 2025, frozen: true }, '2027-05-01', 'doneEarlier 2025'],
  ['engangstiltak gjennomført i fjor, påbegynt igjen', 'kalender', 'once', 'året', { doneIn: 2025, result: 'started' }, '2026-05-01', 'doneEarlier 2025'],
  ['hvert år: i fjor teller ikke i år', 'kalender', 'yearly', 'året', { doneIn: 2025 }, '2026-05-01', 'onTrack'],
  ['løpende: i fjor teller ikke i år', 'kalender', 'ongoing', 'året', { doneIn: 2025 }, '2026-05-01', 'ongoing'],
  ['antall: i fjor teller ikke i år', 'kalender', '2 year', 'året', { doneIn: 2025 }, '2026-05-01', 'onTrack'],
  // 3. A frozen year stays as it was.
  ['låst år uten melding', 'kalender', 'once', 'året', { frozen: true }, '2027-03-01', 'notReported'],
  ['låst år uten melding, løpende', 'kalender', 'ongoing', 'året', { frozen: true }, '2027-03-01', 'notReported'],
  ['låst år uten antall', 'kalender', '2 year', 'året', { frozen: true }, '2027-03-01', 'notReported'],
  ['låst år med for lavt antall er meldt', 'kalender', '2 year', 'året', { frozen: true, count: 1 }, '2027-03-01', 'missingReport'],
  ['låst år med nok antall', 'kalender', '2 year', 'året', { frozen: true, count: 2 }, '2027-03-01', 'done'],
  ['låst år, påbegynt er også en melding', 'kalender', 'once', 'året', { frozen: true, result: 'started' }, '2027-03-01', 'overdue'],
  // 4. Before its time.
  ['etter sommeren, i juni', 'kalender', 'once', 'etter sommeren', {}, '2026-06-30', 'coming'],
  ['etter sommeren, dagen før', 'kalender', 'once', 'etter sommeren', {}, '2026-08-14', 'coming'],
  ['etter sommeren, første dag', 'kalender', 'once', 'etter sommeren', {}, '2026-08-15', 'onTrack'],
  ['arbeidsåret har ikke begynt', 'mars', 'once', 'året', {}, '2026-02-28', 'coming'],
  ['januar året etter i et arbeidsår fra mars', 'mars', 'once', 'januar 2027', {}, '2026-12-31', 'coming'],
  ['løpende før arbeidsåret', 'mars', 'ongoing', 'året', {}, '2026-02-28', 'coming'],
  ['antall før arbeidsåret', 'skole', '1 month', 'året', {}, '2026-07-31', 'coming'],
  ['påbegynt før tiden er fortsatt kommer', 'kalender', 'once', 'etter sommeren', { result: 'started' }, '2026-06-01', 'coming'],
  ['en bestemt dag, dagen før', 'kalender', 'once', '29. mai', {}, '2026-05-28', 'coming'],
  // 5. Quotas.
  ['to i året: ingen ennå i mars', 'kalender', '2 year', 'året', {}, '2026-03-01', 'onTrack'],
  ['to i året: én i november', 'kalender', '2 year', 'året', { count: 1 }, '2026-11-30', 'onTrack'],
  ['to i året: to', 'kalender', '2 year', 'året', { count: 2 }, '2026-03-01', 'done'],
  ['to i året: flere enn to', 'kalender', '2 year', 'året', { count: 5 }, '2026-03-01', 'done'],
  ['to i året: siste dag', 'kalender', '2 year', 'året', { count: 1 }, '2026-12-31', 'onTrack'],
  ['to i året: året er over', 'kalender', '2 year', 'året', { count: 1 }, '2027-01-01', 'missingReport'],
  ['to i året: året er over uten antall', 'kalender', '2 year', 'året', {}, '2027-01-01', 'missingReport'],
  ['én i halvåret: første halvår gikk uten', 'kalender', '1 half', 'året', {}, '2026-07-01', 'behind'],
  ['én i halvåret: siste dag av første halvår', 'kalender', '1 half', 'året', {}, '2026-06-30', 'onTrack'],
  ['én i halvåret: én holdt i første', 'kalender', '1 half', 'året', { count: 1 }, '2026-10-01', 'onTrack'],
  ['én i halvåret: begge holdt', 'kalender', '1 half', 'året', { count: 2 }, '2026-10-01', 'done'],
  ['én i kvartalet: to av tre', 'kalender', '1 quarter', 'året', { count: 2 }, '2026-10-01', 'behind'],
  ['én i kvartalet: tre av tre', 'kalender', '1 quarter', 'året', { count: 3 }, '2026-10-01', 'onTrack'],
  ['én i måneden: elleve i desember', 'kalender', '1 month', 'året', { count: 11 }, '2026-12-31', 'onTrack'],
  ['én i måneden: ti i desember', 'kalender', '1 month', 'året', { count: 10 }, '2026-12-01', 'behind'],
  ['halvår regnes fra mars når arbeidsåret gjør det: august', 'mars', '1 half', 'året', {}, '2026-08-31', 'onTrack'],
  ['halvår regnes fra mars når arbeidsåret gjør det: september', 'mars', '1 half', 'året', {}, '2026-09-01', 'behind'],
  ['kvartal i et skoleår', 'skole', '1 quarter', 'året', {}, '2026-11-01', 'behind'],
  ['to i måneden, bare andre halvår: tolv er nok', 'kalender', '2 month', '2. halvår', { count: 12 }, '2026-12-01', 'done'],
  ['to i måneden, bare andre halvår: august uten', 'kalender', '2 month', '2. halvår', { count: 1 }, '2026-08-01', 'behind'],
  ['antall over nyttår i arbeidsår fra mars', 'mars', '1 quarter', 'året', { count: 3 }, '2027-01-15', 'onTrack'],
  ['antall etter februar i arbeidsår fra mars', 'mars', '1 quarter', 'året', { count: 3 }, '2027-03-01', 'missingReport'],
  ['påbegynt er ikke et antall', 'kalender', '1 half', 'året', { result: 'started' }, '2026-07-01', 'behind'],
  // 6. Ongoing, and a one-off with years still to go.
  ['løpende om våren', 'kalender', 'ongoing', 'året', {}, '2026-04-01', 'ongoing'],
  ['løpende dagen før meldevinduet', 'kalender', 'ongoing', 'året', {}, '2026-11-15', 'ongoing'],
  ['løpende første dag i meldevinduet', 'kalender', 'ongoing', 'året', {}, '2026-11-16', 'missingReport'],
  ['løpende når året er over', 'kalender', 'ongoing', 'året', {}, '2027-01-01', 'missingReport'],
  ['løpende over nyttår i arbeidsår fra mars', 'mars', 'ongoing', 'året', {}, '2027-01-01', 'ongoing'],
  ['løpende i meldevinduet i arbeidsår fra mars', 'mars', 'ongoing', 'året', {}, '2027-01-14', 'missingReport'],
  ['engangstiltak over flere år, ikke siste: løper', 'kalender', 'once', 'året', { more: true }, '2026-04-01', 'ongoing'],
  ['engangstiltak over flere år, ikke siste: melding', 'kalender', 'once', 'året', { more: true }, '2026-12-01', 'missingReport'],
  ['engangstiltak over flere år, ikke siste: aldri forfalt', 'kalender', 'once', 'året', { more: true }, '2027-06-01', 'missingReport'],
  ['hvert år med flere år igjen har frist i år', 'kalender', 'yearly', 'året', { more: true }, '2027-01-01', 'overdue'],
  // 7. By the deadline.
  ['året: i rute', 'kalender', 'once', 'året', {}, '2026-06-01', 'onTrack'],
  ['året: påbegynt', 'kalender', 'once', 'året', { result: 'started' }, '2026-06-01', 'started'],
  ['året: 31 dager igjen', 'kalender', 'once', 'året', {}, '2026-11-30', 'onTrack'],
  ['året: 30 dager igjen', 'kalender', 'once', 'året', {}, '2026-12-01', 'dueSoon'],
  ['året: påbegynt med 30 dager igjen', 'kalender', 'once', 'året', { result: 'started' }, '2026-12-01', 'dueSoon'],
  ['året: siste dag', 'kalender', 'once', 'året', {}, '2026-12-31', 'dueSoon'],
  ['året: dagen etter', 'kalender', 'once', 'året', {}, '2027-01-01', 'overdue'],
  ['før sommeren: i rute i mai', 'kalender', 'once', 'før sommeren', {}, '2026-05-20', 'onTrack'],
  ['før sommeren: nær', 'kalender', 'once', 'før sommeren', {}, '2026-05-21', 'dueSoon'],
  ['før sommeren: 20. juni er siste dag', 'kalender', 'once', 'før sommeren', {}, '2026-06-20', 'dueSoon'],
  ['før sommeren: forfalt 21. juni', 'kalender', 'once', 'før sommeren', {}, '2026-06-21', 'overdue'],
  ['før sommeren i arbeidsår fra mars', 'mars', 'yearly', 'før sommeren (mars)', {}, '2026-04-01', 'onTrack'],
  ['januar over nyttår: i januar er fristen nær', 'mars', 'once', 'januar 2027', {}, '2027-01-01', 'dueSoon'],
  ['januar over nyttår: forfalt i februar, før arbeidsåret er slutt', 'mars', 'once', 'januar 2027', {}, '2027-02-01', 'overdue'],
  ['arbeidsår fra mars: nyttår er ikke fristen', 'mars', 'once', 'året', {}, '2027-01-01', 'onTrack'],
  ['arbeidsår fra mars: 28. februar er siste dag', 'mars', 'once', 'året', {}, '2027-02-28', 'dueSoon'],
  ['arbeidsår fra mars: 1. mars er forfalt', 'mars', 'once', 'året', {}, '2027-03-01', 'overdue'],
  ['skoleår: juni er nær slutten', 'skole', 'yearly', 'året', {}, '2027-07-01', 'dueSoon'],
];

const QUOTA = /^(\d+) (year|half|quarter|month)$/;

function factsOf([, yearName, kind, when, said, today]: Case): StatusFacts {
  const year = YEARS[yearName];
  const [, count, per] = QUOTA.exec(kind) ?? [];
  return {
    kind: count === undefined ? (kind as Kind) : 'quota',
    quota: count === undefined ? null : { count: Number(count), per: per as Per },
    occurrence: WHEN[when] ?? year,
    isLastYear: said.more !== true,
    doneIn: said.doneIn ?? null,
    entry: { ...EMPTY_ENTRY, result: said.result ?? null, count: said.count ?? null },
    year,
    isFrozen: said.frozen === true,
    reportingFrom: addDays(year.to, -45),
    today,
  };
}

const shown = (status: ReturnType<typeof statusOf>) =>
  status.kind === 'doneEarlier' ? `${status.kind} ${status.year}` : status.kind;

test.each(CASES)('%s (%s, %s, %s)', (...given) => {
  expect(shown(statusOf(factsOf(given)))).toBe(given[6]);
});

test('the table is long enough to trust, and says nothing twice', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CASES.map(([claim]) => claim)).size).toBe(CASES.length);
});
