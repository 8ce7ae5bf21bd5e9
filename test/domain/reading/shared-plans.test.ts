import type { Doubt, DoubtKind } from '../../../src/domain/plan/doubt';
import type { Goal } from '../../../src/domain/plan/plan';
import { type Reading, readPlan } from '../../../src/domain/reading/read-plan';
import { type ExpectedPlan, sharedPlan, testSharedPlans } from '../../shared-plans';

const BERGEN = 'bergen-sv-arbeidsplan-2024-2027';
const BUSKERUD = 'buskerud-sp-virksomhetsplan-2024';

function reading(name: string): Reading {
  const read = readPlan(sharedPlan(name).text);
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  return read.value;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const asRead = ({ goals }: { readonly goals: readonly Goal[] }) =>
  goals.map(({ number, title, subgoals, measures }) => ({
    number,
    title: tidy(title),
    subgoals: subgoals.map(subgoal =>
      subgoal.number === null ? tidy(subgoal.text) : `${subgoal.number}) ${tidy(subgoal.text)}`,
    ),
    measures: measures.map(({ number, text, when, responsible }) => ({
      number,
      text: tidy(text),
      when,
      responsible,
    })),
  }));

const asExpected = ({ goals }: ExpectedPlan) =>
  goals.map(({ number, title, subgoals = [], measures }) => ({
    number,
    title: tidy(title),
    subgoals: subgoals.map(tidy),
    measures: measures.map(({ number, text, when, responsible }) => ({
      number,
      text: tidy(text),
      when,
      responsible,
    })),
  }));

const ofKind = (doubts: readonly Doubt[], kind: DoubtKind) =>
  doubts.filter(doubt => doubt.kind === kind);
const wordsOf = (doubts: readonly Doubt[], kind: DoubtKind) =>
  ofKind(doubts, kind).map(({ text }) => text);

for (const name of [BERGEN, BUSKERUD]) {
  testSharedPlans(`${name} is read without a fault`, () => {
    const { plan } = reading(name);
    const { expected } = sharedPlan(name);
    expect(asRead(plan)).toEqual(asExpected(expected));
    expect(plan.title).toBe(expected.title);
    expect([plan.periodStart, plan.periodEnd]).toEqual([expected.periodStart, expected.periodEnd]);
  });
}

testSharedPlans('what is strange in the table plan is said, and nothing else', () => {
  const { doubts } = reading(BERGEN);
  expect(wordsOf(doubts, 'number-misprinted')).toEqual(['2.2', '2.11', '3.12']);
  expect(wordsOf(doubts, 'number-repeated')).toEqual(['2.2', '2.11']);
  expect(ofKind(doubts, 'subgoals-empty').map(({ goal }) => goal)).toEqual([1]);
  expect(wordsOf(doubts, 'several-periods')).toEqual(['2024 - 2025 2025 - 2027']);
  expect(ofKind(doubts, 'rhythm-unclear').map(({ goal, measure }) => [goal, measure])).toEqual([
    [2, 4],
  ]);
  expect(doubts).toHaveLength(8);
});

testSharedPlans('the prose plan lacks times and bodies, and is one year over New Year', () => {
  const { doubts, plan } = reading(BUSKERUD);
  const measures = plan.goals.reduce((sum, goal) => sum + goal.measures.length, 0);
  const untimed = plan.goals.reduce(
    (sum, goal) =>
      sum + goal.measures.filter(({ when, kind }) => when === null && kind !== 'quota').length,
    0,
  );
  expect(ofKind(doubts, 'no-body')).toHaveLength(measures);
  expect(ofKind(doubts, 'no-time')).toHaveLength(untimed);
  expect(wordsOf(doubts, 'working-year-start')).toEqual(['2024 - 2025']);
  const promises = ofKind(doubts, 'prose-promise');
  expect(promises.map(({ text }) => text.slice(0, 34))).toEqual([
    'Fylkeslaget vil bistå Senterungdom',
    'Minst ett fylkesstyremøte i halvår',
  ]);
  expect(doubts).toHaveLength(measures + untimed + promises.length + 1);
  expect([plan.startMonth, plan.workingYears]).toEqual([3, [2024]]);
});

const kindsOf = ({ plan }: Reading) => {
  const counts: Record<string, number> = {};
  for (const { measures } of plan.goals) {
    for (const { kind, quota } of measures) {
      const said = quota ? `${quota.count} per ${quota.per}` : kind;
      counts[said] = (counts[said] ?? 0) + 1;
    }
  }
  return counts;
};

testSharedPlans('the kinds of measure follow from the column and the sentence', () => {
  expect(kindsOf(reading(BERGEN))).toEqual({
    once: 17,
    ongoing: 28,
    yearly: 2,
    '8 per year': 1,
    '2 per year': 2,
    '1 per half': 2,
  });
  expect(kindsOf(reading(BUSKERUD))).toEqual({
    ongoing: 14,
    once: 10,
    '1 per quarter': 1,
    '1 per month': 1,
  });
});

testSharedPlans(
  'other layouts: at least 97 % of the measures are found, and 97 % of those are right',
  () => {
    const names = [
      'telemark-fk-arshjul',
      'telemark-ungdomsraad',
      'sametinget-likestilling',
      'sametinget-naering-2005',
    ];
    const lines = (goals: ReturnType<typeof asRead>) =>
      goals.reduce<string[]>(
        (all, goal) =>
          all.concat(goal.measures.map(measure => JSON.stringify([goal.title, measure]))),
        [],
      );
    const scores = names.map(name => {
      const found = lines(asRead(reading(name).plan));
      const expected = lines(asExpected(sharedPlan(name).expected));
      return { right: expected.filter(line => found.includes(line)).length, found, expected };
    });
    const sum = (count: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + count(score), 0);
    const right = sum(score => score.right);
    expect(right / sum(({ expected }) => expected.length)).toBeGreaterThanOrEqual(0.97);
    expect(right / sum(({ found }) => found.length)).toBeGreaterThanOrEqual(0.97);
  },
);
