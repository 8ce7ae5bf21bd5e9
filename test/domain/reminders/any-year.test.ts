import fc from 'fast-check';
import { addDays, type Day } from '../../../src/domain/calendar/day';
import { workingYearSpan } from '../../../src/domain/calendar/working-year';
import type { Sent } from '../../../src/domain/reminders/digests';
import { isQuiet } from '../../../src/domain/reminders/quiet';
import type { MailBody } from '../../../src/domain/reminders/recipients';
import { type MeasureToTell, remindersDue } from '../../../src/domain/reminders/reminders-due';
import { reportingWindowStart } from '../../../src/domain/status/reporting';
import type { YearFacts } from '../../../src/domain/status/status-of';
import { yearFacts } from './facts';
import { brokenPromises, type Promised, promiseOf, type Told } from './promise';

const BOARD = 'styret@lag.example';

const body = (name: string, email: string, differs: Partial<MailBody> = {}): MailBody => ({
  key: name,
  name,
  aliases: [],
  partOf: [],
  email,
  wantsReminders: true,
  ...differs,
});

/** One of each kind of body; what a plan calls it, and whom that reaches. */
const BODIES = [
  body('Styret', BOARD),
  body('Festkomiteen', 'fest@lag.example'),
  body('Kioskgjengen', 'Fest@lag.example'),
  body('Turgruppa', ''),
  body('Korpset', 'korps(a)lag.example'),
  body('Valgkomiteen', 'valg@lag.example', { wantsReminders: false }),
  body('Bydelslagene', ''),
  body('Nordbyen', 'nord@lag.example', { partOf: ['bydelslagene'] }),
  body('Sørbyen', 'sor@lag.example', { partOf: ['Bydelslag'] }),
];
const REACHED: Readonly<Record<string, readonly string[]>> = {
  Styret: ['Styret'],
  Festkomiteen: ['Festkomiteen'],
  Kioskgjengen: ['Kioskgjengen'],
  Turgruppa: ['Turgruppa'],
  Korpset: ['Korpset'],
  Valgkomiteen: [],
  Bydelslagene: ['Nordbyen', 'Sørbyen'],
  Sørbyen: ['Sørbyen'],
};

const isUnit = (name: string) => BODIES.some(one => one.name === name && one.partOf.length > 0);

interface Case {
  readonly facts: YearFacts;
  readonly bodies: readonly string[];
  /** Days into the year; beyond its end it is never given. */
  readonly resultAfter: number;
}

interface Plan {
  readonly year: number;
  readonly startMonth: number;
  readonly cases: readonly Case[];
  readonly quiet: readonly [month: number, length: number] | null;
  /** For each day, in turn: whether the run comes, and how often. */
  readonly runs: readonly number[];
  readonly quota: number;
  /** Days into the year on which Festkomiteen changes its address. */
  readonly moves: number;
}

const kinds = fc.constantFrom('once' as const, 'yearly' as const, 'ongoing' as const);
const quotas = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  per: fc.constantFrom('year' as const, 'half' as const, 'quarter' as const, 'month' as const),
});

const caseIn = (year: number, startMonth: number): fc.Arbitrary<Case> =>
  fc
    .record({
      kind: fc.oneof({ weight: 4, arbitrary: kinds }, fc.constant('quota' as const)),
      quota: quotas,
      from: fc.integer({ min: 0, max: 364 }),
      length: fc.integer({ min: 0, max: 364 }),
      isLastYear: fc.boolean(),
      bodies: fc.uniqueArray(fc.constantFrom(...Object.keys(REACHED)), {
        minLength: 1,
        maxLength: 3,
      }),
      resultAfter: fc.integer({ min: 0, max: 900 }),
    })
    .map(({ kind, quota, from, length, isLastYear, bodies, resultAfter }) => {
      const span = workingYearSpan(year, startMonth);
      const first = addDays(span.from, from);
      const last = addDays(first, length);
      return {
        facts: yearFacts({
          kind,
          quota: kind === 'quota' ? quota : null,
          year: span,
          occurrence: { from: first, to: last < span.to ? last : span.to },
          isLastYear,
          reportingFrom: reportingWindowStart(span.to, 45),
        }),
        bodies,
        resultAfter,
      };
    });

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    // 2027 and 2028: a late Easter and a leap year; from March: over New Year.
    year: fc.constantFrom(2025, 2026, 2027, 2028),
    startMonth: fc.constantFrom(1, 3, 8),
  })
  .chain(({ year, startMonth }) =>
    fc.record({
      year: fc.constant(year),
      startMonth: fc.constant(startMonth),
      cases: fc.array(caseIn(year, startMonth), { minLength: 1, maxLength: 8 }),
      quiet: fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 100 }))),
      runs: fc.array(fc.constantFrom(0, 0, 1, 1, 1, 1, 2), { minLength: 1, maxLength: 40 }),
      quota: fc.constantFrom(1, 2, 5, 100),
      moves: fc.integer({ min: 0, max: 400 }),
    }),
  );

const DAYS = 365 + 130;

const quietIn = ({ year, quiet }: Plan) => {
  if (!quiet) return [];
  const [month, length] = quiet;
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  const yearly = (day: Day) => ({ month: Number(day.slice(5, 7)), date: Number(day.slice(8)) });
  return [{ from: yearly(from), to: yearly(addDays(from, length)) }];
};

function promisesOf(plan: Plan, addressOn: (body: string, day: Day) => string): Promised[] {
  const { from: start } = workingYearSpan(plan.year, plan.startMonth);
  return plan.cases.flatMap(({ facts, bodies, resultAfter }, i) =>
    [...new Set(bodies.flatMap(name => REACHED[name] ?? []))].map(name => ({
      ...promiseOf(facts, addDays(start, resultAfter)),
      measure: `T-${i}`,
      body: name,
      addressOn: (day: Day) => addressOn(name, day),
    })),
  );
}

/** Lives through the year day by day, with the runs that come. */
function live(plan: Plan) {
  const { from: start } = workingYearSpan(plan.year, plan.startMonth);
  const quietPeriods = quietIn(plan);
  const movesOn = addDays(start, plan.moves);
  const bodiesOn = (day: Day) =>
    BODIES.map(one =>
      one.name === 'Festkomiteen' && day >= movesOn ? { ...one, email: 'ny@lag.example' } : one,
    );
  const told: Told[] = [];
  const days: Day[] = [];
  let lastRun: Day | null = null;
  for (let i = 0; i < DAYS; i++) {
    const today = addDays(start, i);
    const times = i === 0 ? 1 : (plan.runs[i % plan.runs.length] ?? 1);
    for (let run = 0; run < times; run++) {
      const measures = plan.cases.map(
        ({ facts, bodies, resultAfter }, n): MeasureToTell<null> => ({
          key: `T-${n}`,
          bodies,
          facts:
            i < resultAfter
              ? facts
              : { ...facts, entry: { ...facts.entry, result: 'done' as const } },
          reportingTo: facts.year.to,
          measure: null,
        }),
      );
      const sent: Sent[] = told.map(one => ({ ...one, key: one.measure }));
      const mails = remindersDue({
        measures,
        bodies: bodiesOn(today),
        board: { name: 'Styret', email: BOARD },
        handover: null,
        quietPeriods,
        sent,
        forgottenUntil: null,
        lastRun,
        today,
      });
      const left =
        plan.quota -
        new Set(told.filter(({ day }) => day === today).map(({ address }) => address)).size;
      for (const { lines } of mails.slice(0, left)) {
        for (const { reminder, recipients, threshold } of lines) {
          for (const { key, address } of recipients) {
            told.push({
              day: today,
              measure: reminder.key,
              body: key,
              address: address.toLowerCase(),
              threshold: threshold.day,
            });
          }
        }
      }
      lastRun = today;
    }
    if (times > 0 && !isQuiet(today, quietPeriods)) days.push(today);
  }
  const addressOn = (name: string, day: Day) => {
    const email = bodiesOn(day).find(one => one.name === name)?.email ?? '';
    return email.includes('@') ? email.toLowerCase() : BOARD;
  };
  return { told, days, since: start, addressOn, quietPeriods };
}

test('in any year, of any plan, every threshold is told once, at the first mail its body may have, and nothing in quiet time', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      const { told, days, since, addressOn, quietPeriods } = live(plan);
      const promised = promisesOf(plan, addressOn);
      expect(brokenPromises(promised, told, { days, since, quota: plan.quota })).toEqual([]);
      expect(told.filter(({ day }) => isQuiet(day, quietPeriods))).toEqual([]);
      expect(
        told.filter(({ body: name }) => !REACHED[name]?.includes(name) && !isUnit(name)),
      ).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
