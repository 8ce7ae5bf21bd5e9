import { readFileSync } from 'node:fs';
import { serverOf } from '../../host/cli/server';
import { type Host, openHost } from '../../host/host';
import { readPlanRows } from '../../src/application/workbook/plan-table';
import { readSettings, yearFrame } from '../../src/application/workbook/settings';
import { bodyFinder } from '../../src/domain/body/find-body';
import { addDays, type Day } from '../../src/domain/calendar/day';
import { isQuiet } from '../../src/domain/reminders/quiet';
import { EMPTY_ENTRY } from '../../src/domain/status/entry';
import { brokenPromises, type Promised, promiseOf, type Told } from '../domain/reminders/promise';
import { sharedPlan, testSharedPlans } from '../shared-plans';
import { answered, filledWorkbook, rowsOf, setting } from './workbook';

const BOARD = 'styret@lag.example';
const SHARED = 'felles@lag.example';
const MOVED = 'nyadresse@lag.example';
const OLD_OWNER = 'gammel@lag.example';
const NEW_OWNER = 'ny@lag.example';

const FIRST = '2026-01-02';
const LAST = '2027-02-12';
const MOVE = '2026-04-20';
const HANDOVER = '2026-06-02';
const YEAR = 2026;
const QUOTA = 5;

/** The same numbers each time, from 0 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly email: string;
  readonly units: readonly string[];
  readonly isSilent: boolean;
}

/** Every sort of body: without address, sharing one, moving, wanting none, and (the last) standing for two units. */
function fillBodies(host: Host): readonly Body[] {
  const rows = rowsOf(host, 'Organer');
  const bodies = rows.map(({ Organ: name = '', 'Også skrevet': aliases = '' }, i): Body => {
    const isWhole = i === rows.length - 1 && i > 0;
    const emails = [BOARD, SHARED, SHARED, '', 'ikke en adresse'];
    return {
      name,
      aliases: aliases.split('; ').filter(alias => alias !== ''),
      email: isWhole ? '' : (emails[i] ?? `organ${i}@lag.example`),
      units: isWhole ? ['Øst', 'Vest'] : [],
      isSilent: i === Math.min(5, rows.length - 3),
    };
  });
  bodies.forEach(({ email, isSilent }, i) => {
    host.paste('Organer', `D${i + 2}`, [[email, isSilent ? 'nei' : 'ja']]);
  });
  const whole = bodies[bodies.length - 1]?.name ?? '';
  ['Øst', 'Vest'].forEach((unit, i) => {
    const cells = [unit, '', whole, `${i}@lag.example`];
    host.paste('Organer', `A${bodies.length + 2 + i}`, [cells]);
  });
  return bodies;
}

/** What the plan in the sheet promises each body of the year, given when results are given. */
function promisesOf(
  host: Host,
  bodies: readonly Body[],
  resultOn: (id: string) => Day,
): readonly Promised[] {
  const settings = answered(readSettings(host.sheet('Innstillinger')?.display()));
  const plan = answered(readPlanRows(host.sheet('Plan')?.display(), settings));
  const frame = yearFrame(settings, YEAR);
  const find = bodyFinder(bodies);
  const emails = new Map([
    ...bodies.map(({ name, email }) => [name, email] as const),
    ...['Øst', 'Vest'].map((unit, i) => [unit, `${i}@lag.example`] as const),
  ]);
  const moving = bodies[0]?.name;
  const addressOn = (name: string) => (day: Day) => {
    const email = name === moving && day >= MOVE ? MOVED : (emails.get(name) ?? '');
    return email.includes('@') ? email : BOARD;
  };
  return plan.measures.flatMap(({ id, kind, quota, occurrences, bodies: names }) => {
    const occurrence = occurrences.get(YEAR);
    if (!occurrence) return [];
    const facts = {
      kind,
      quota,
      occurrence,
      isLastYear: Math.max(...occurrences.keys()) === YEAR,
      doneIn: null,
      entry: EMPTY_ENTRY,
      year: frame.span,
      isFrozen: false,
      reportingFrom: frame.reportingFrom,
    };
    const reached = names.flatMap(name => {
      const body = find(name);
      if (body?.isSilent) return [];
      return body && body.units.length > 0 ? body.units : [body?.name ?? name];
    });
    const wanted = names.length === 0 ? [settings.board] : [...new Set(reached)];
    return wanted.map(body => ({
      ...promiseOf(facts, resultOn(id)),
      measure: `${id}/${YEAR}`,
      body,
      addressOn: addressOn(body),
    }));
  });
}

const toldIn = (host: Host): readonly Told[] =>
  rowsOf(host, 'Varsler').map(row => ({
    day: row.Sendt ?? '',
    measure: (row.ID ?? '').split(' ')[0] ?? '',
    body: row.Organ ?? '',
    address: row.Til ?? '',
    threshold: row.Terskel ?? '',
  }));

/**
 * Lives through a year over the bundle itself. Runs are missed, come twice, or are stopped before one call
 * after another, with what they wrote last or without it; an address changes, somebody takes over, and boards report every fourth measure.
 */
function live(text: string, seed: number) {
  const { host: first } = filledWorkbook(text, { today: FIRST, user: OLD_OWNER });
  setting(first, 'Styrets e-post', BOARD);
  const bodies = fillBodies(first);
  const ids = rowsOf(first, String(YEAR)).map(({ ID = '' }) => ID);
  const host = openHost({ state: first.save(), today: FIRST, user: OLD_OWNER, mailQuota: QUOTA });
  answered(serverOf(host).switchReminders(true, 8));

  const random = numbersFrom(seed);
  const results = new Map(
    ids.flatMap((id, i) => (i % 4 === 0 ? [[id, addDays(FIRST, Math.floor(random() * 360))]] : [])),
  ) as ReadonlyMap<string, Day>;
  const days: Day[] = [];
  const stoppedAt = new Set<string>();
  let repeats = 0;
  let crashAt = 0;
  let losesWrites = false;
  let whole = 1;

  function run(stops: boolean): boolean {
    const before = host.mails.length;
    host.calls.reset();
    if (stops) {
      crashAt = (crashAt % whole) + 1;
      losesWrites = !losesWrites;
      host.crashAtCall(crashAt, losesWrites ? 'lost' : 'kept');
    }
    try {
      host.runTrigger('dailyJob');
      whole = Math.max(whole, host.calls.total);
      return true;
    } catch (error) {
      stoppedAt.add(String(error));
      const remembered = host.calls.byOperation.get('Properties.setProperties') ?? 0;
      if (host.mails.length - before > remembered) repeats += 1;
      return false;
    } finally {
      host.crashAtCall(null);
    }
  }

  for (let day: Day = FIRST, i = 0; day <= LAST; day = addDays(day, 1), i++) {
    // A little later each day: Google counts the quota in spells of 24 hours.
    const minute = 6 * 60 + (i % 360);
    const time = [Math.floor(minute / 60), minute % 60].map(n => String(n).padStart(2, '0'));
    host.setToday(`${day}T${time.join(':')}`);
    if (day === MOVE) host.edit('Organer', 'D2', MOVED);
    if (day === HANDOVER) {
      host.user = NEW_OWNER;
      answered(serverOf(host).switchReminders(true, 7));
    }
    for (const [id, on] of results) {
      if (on === day) host.edit(String(YEAR), `C${ids.indexOf(id) + 2}`, 'Gjennomført');
    }
    const quiet = isQuiet(day, []);
    const chance = random();
    if (chance < (quiet ? 0.9 : 0.25)) continue;
    const cameFirst = run(chance > 0.6 && !quiet);
    const cameAgain = random() < (cameFirst ? 0.1 : 0.5) && run(false);
    if ((cameFirst || cameAgain) && !quiet) days.push(day);
  }
  return { host, bodies, results, days, repeats, stoppedAt };
}

function expectKept(text: string, seed: number) {
  const { host, bodies, results, days, repeats, stoppedAt } = live(text, seed);
  const told = toldIn(host);
  const promised = promisesOf(host, bodies, id => results.get(id) ?? '9999');
  const ofTheYear = new Set(promised.map(({ measure }) => measure));
  expect(brokenPromises(promised, told, { days, since: FIRST, quota: QUOTA })).toEqual([]);
  expect(told.filter(({ day }) => isQuiet(day, []))).toEqual([]);
  const silent = bodies.filter(({ isSilent }) => isSilent).map(({ name }) => name);
  expect(silent).not.toEqual([]);
  expect(told.filter(({ body }) => silent.includes(body))).toEqual([]);
  expect(told.filter(({ measure }) => ofTheYear.has(measure)).length).toBeGreaterThan(50);
  const mails = new Set(told.map(({ day, address }) => `${day} ${address}`));
  expect(host.mails.length).toBe(mails.size + repeats);
  expect(host.mails.every(({ from, at }) => from === (at < HANDOVER ? OLD_OWNER : NEW_OWNER))).toBe(
    true,
  );
  expect(stoppedAt.size).toBeGreaterThan(15);
}

test('a year of the example plan: every reminder once, none in quiet time, none after the result', () => {
  expectKept(readFileSync('examples/arbeidsplan-solvik.txt', 'utf8'), 1);
});

testSharedPlans('a year of a large real plan: the same', () => {
  expectKept(sharedPlan('bergen-sv-arbeidsplan-2024-2027').text, 2);
});
